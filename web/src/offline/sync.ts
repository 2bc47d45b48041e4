// Sends what waits: for each record its pictures, then the instance, then the pictures' names. Each step is noted when it is done
// and each is safe to repeat, so a reload, a lost answer or a dead battery in the middle costs nothing but time.
//
// A record leaves "waiting" only by the server's yes (sent) or its no (refused, with the reason). Everything else (no signal,
// a fault of the server, too many requests) waits and is tried again, ever less often.
import { Problem, Unreachable } from '../api/problems';
import type { Bilingual } from '../i18n/messages';
import { both } from '../i18n/messages';
import type { RecordRow } from './db';
import { t } from './messages';
import type { Records } from './records';
import type { Transport } from './transport';

export const partSize = 256 * 1024;

import type { Pause } from '../state/outbox.svelte';

export type { Pause };

export interface Round {
  sent: number;
  refused: number;
  pause: Pause;
}

// One round over all that waits, the oldest first. Only one tab may run it at a time (lock.ts).
export async function sendAll(records: Records, transport: Transport, now: () => number): Promise<Round> {
  const round: Round = { sent: 0, refused: 0, pause: 'none' };
  for (const row of await records.waiting()) {
    const outcome = await sendOne(records, transport, row, now);
    if (outcome === 'sent') round.sent++;
    else if (outcome === 'refused') round.refused++;
    else if (outcome === 'later') round.pause = 'busy'; // perhaps this record alone: the others are not held up by it
    else return { ...round, pause: outcome };
  }
  return round;
}

type Outcome = 'sent' | 'refused' | 'later' | Exclude<Pause, 'none'>;

async function sendOne(records: Records, transport: Transport, row: RecordRow, now: () => number): Promise<Outcome> {
  await records.mark(row.id, { state: 'sending', attempts: row.attempts + 1 });
  let step: Bilingual | null = null;
  try {
    const entry = await records.find(row.id);
    if (!entry) return 'sent'; // removed by its owner meanwhile
    const files = await records.fileRows(row.id);
    let done = files.filter((file) => file.sent).length;
    for (const file of files) {
      step = both(t, 'stepPicture', file.name);
      if (file.sent) continue;
      await sendFile(transport, await records.bytesOf(file), file);
      await records.markFileSent(file);
      await records.mark(row.id, { progress: [++done, files.length] });
    }
    step = null;
    const missing = await transport.sendSubmission(row.id, entry.body.xml);
    for (const file of files) if (!missing || missing.includes(file.name)) await transport.nameFile(row.id, file.name, file.sha256);
    await records.mark(row.id, {
      state: 'sent', sent: now(), reason: null, code: '', review: { state: 'waiting', reason: '', household: null },
    });
    return 'sent';
  } catch (failure) {
    const verdict = judge(failure);
    const reason = step && verdict.outcome === 'refused' ? { th: `${step.th}: ${verdict.reason.th}`, en: `${step.en}: ${verdict.reason.en}` } : verdict.reason;
    await records.mark(row.id, { state: verdict.outcome === 'refused' ? 'refused' : 'ready', reason, code: verdict.code });
    return verdict.outcome;
  }
}

async function sendFile(transport: Transport, bytes: Uint8Array<ArrayBuffer>, file: { sha256: string; type: string }): Promise<void> {
  const total = bytes.length;
  let there = await transport.arrived(file.sha256, total);
  for (let tries = 0; there < total; tries++) {
    if (tries > 3 + total / partSize) throw new Problem(500, 'files.no_progress', both(t, 'noProgress'));
    try {
      there = await transport.sendPart(file.sha256, bytes.subarray(there, there + partSize), file.type, there, total);
    } catch (failure) {
      // The server has another amount than we thought: another tab or device sent the same picture.
      if (!(failure instanceof Problem) || failure.status !== 409) throw failure;
      there = await transport.arrived(file.sha256, total);
    }
  }
}

interface Verdict {
  outcome: Exclude<Outcome, 'sent'>;
  reason: Bilingual;
  code: string;
}

export function judge(failure: unknown): Verdict {
  if (failure instanceof Unreachable) return { outcome: 'signal', reason: both(t, 'waitsSignal'), code: '' };
  if (!(failure instanceof Problem)) return { outcome: 'later', reason: both(t, 'waitsFault', failure instanceof Error ? failure.name : ''), code: 'device' };
  const { status, code } = failure;
  if (code === 'auth.password_must_change') return { outcome: 'sign-in', reason: both(t, 'waitsPassword'), code };
  if (code === 'files.hash_mismatch') return { outcome: 'later', reason: both(t, 'waitsPicture'), code };
  if (status === 401 || code.includes('csrf')) return { outcome: 'sign-in', reason: both(t, 'waitsSignIn'), code };
  if (status === 429 || status === 408) return { outcome: 'busy', reason: both(t, 'waitsServer'), code };
  if (status >= 500) return { outcome: 'later', reason: both(t, 'waitsServer'), code };
  if (code === 'survey.other_content') return { outcome: 'refused', reason: both(t, 'otherContent'), code };
  if (code === 'survey.other_picture') {
    const kept = both(t, 'otherPicture'); // the server names the picture
    return { outcome: 'refused', reason: { th: `${failure.text.th} ${kept.th}`, en: `${failure.text.en}. ${kept.en}` }, code };
  }
  const fields = failure.fields.slice(0, 5).map((fault) => fault.message);
  const join = (language: 'th' | 'en') => [failure.text[language], failure.advice[language], ...fields.map((one) => one[language])].filter(Boolean).join(' · ');
  return { outcome: 'refused', reason: { th: join('th'), en: join('en') }, code };
}

// Milliseconds until the next try, by how many rounds in a row came to nothing.
export function pauseAfter(failures: number): number {
  return [2_000, 5_000, 15_000, 60_000, 300_000][Math.min(failures, 4)]!;
}
