// The running part: follows who is signed in and whether the server is in reach, counts what waits, and sends it.
// Loaded after the first screen stands; started once.
import { liveQuery, type Subscription } from 'dexie';
import { untrack } from 'svelte';
import { connection } from '../state/connection.svelte';
import { outbox } from '../state/outbox.svelte';
import { may, session } from '../state/session.svelte';
import { get, Unreachable } from '../api/client';
import { Carried } from './carry';
import { alone } from './lock';
import { Records } from './records';
import { takeReviews } from './reviews';
import { canSeal } from './seal';
import { pauseAfter, sendAll } from './sync';
import { serverTransport, type Transport } from './transport';

let records: Records | null = null;
let carried: Carried | null = null;
let watching: Subscription | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let failures = 0;

// This person's records; every screen asks here, so that nobody else's are ever opened.
export function myRecords(): Records {
  if (records?.owner !== session.userId) records = new Records(session.userId);
  return records;
}

export function myCarried(): Carried {
  if (carried?.owner !== session.userId) carried = new Carried(session.userId);
  return carried;
}

export function startOffline(): void {
  if (!canSeal()) return;
  $effect.root(() => {
    const owner = $derived(session.userId); // the session is asked again and again; only another person changes anything here
    $effect(() => {
      watching?.unsubscribe();
      untrack(() => Object.assign(outbox, { drafts: 0, unsent: 0, refused: 0, returned: 0 }));
      if (!owner) return;
      watching = liveQuery(() => myRecords().counts()).subscribe({
        next: (counts) => {
          Object.assign(outbox, counts);
          outbox.changes++;
        },
        error: () => {}, // a browser that forbids storage: the survey screen says so
      });
      untrack(() => void sendNow());
    });
    $effect(() => {
      if (connection.online && !session.expired) untrack(() => void sendNow());
    });
  });
  addEventListener('online', () => void sendNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendNow();
  });
}

// Sends what waits, unless another tab does. Comes back by itself after a while as long as something waits.
export async function sendNow(): Promise<void> {
  clearTimeout(timer);
  const mine = myRecords();
  if (!canSeal() || !mine.owner || session.expired || outbox.sending) return;
  try {
    await alone('onehome.sync', async () => {
      if ((await mine.waiting()).length === 0) return;
      outbox.sending = true;
      const round = await sendAll(mine, sentBy(mine.owner), Date.now);
      outbox.pause = round.pause;
      failures = round.sent > 0 || round.pause === 'none' ? 0 : failures + 1;
    });
    outbox.sending = false;
    const left = await mine.waiting();
    if (left.length === 0) outbox.pause = 'none';
    else if (!session.expired) timer = setTimeout(() => void sendNow(), pauseAfter(failures));
    if (connection.online) void askReviews().catch(() => {});
  } finally {
    outbox.sending = false;
  }
}

// What one person filled is never sent in the name of another who signs in while it is on its way.
function sentBy(owner: string): Transport {
  const still = () => {
    if (session.userId !== owner) throw new Unreachable();
  };
  return {
    arrived: (...given) => (still(), serverTransport.arrived(...given)),
    sendPart: (...given) => (still(), serverTransport.sendPart(...given)),
    sendSubmission: (...given) => (still(), serverTransport.sendSubmission(...given)),
    nameFile: (...given) => (still(), serverTransport.nameFile(...given)),
  };
}

// What became of the records that were sent: asked seldom, for those without a decision.
let asked = 0;
export async function askReviews(force = false): Promise<void> {
  if (!may('survey_write') || (!force && Date.now() - asked < 60_000)) return;
  asked = Date.now();
  const mine = myRecords();
  await takeReviews(mine, (instance) => get('/api/submissions/{id}', { path: { id: instance } }));
  await mine.tidy(Date.now());
}
