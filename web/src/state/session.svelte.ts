// Who is signed in, what they may do and where. Asked from the server at start; a copy without its token stays on the device so
// that the application opens without a network.
import { connectClient, get, send } from '../api/client';
import { Unreachable } from '../api/problems';
import type { Session } from '../api/types';
import { language, setLanguage } from '../i18n/language.svelte';
import { noteReached } from './connection.svelte';
import type { Language } from '../base/dates';

const key = 'onehome.session';
const leftKey = 'onehome.session-left'; // who signed out while the server was out of reach

let current = $state.raw<Session | null>(null);
let expired = $state(false); // the server ended a session that was in use: the page stays, a dialogue asks to sign in again

export const session = {
  get known(): boolean {
    return current !== null;
  },
  get signedIn(): boolean {
    return current?.signed_in === true;
  },
  get expired(): boolean {
    return expired;
  },
  get userId(): string {
    return current?.user_id ?? '';
  },
  get userName(): string {
    return current?.user_name ?? '';
  },
  get name(): string {
    return current?.display_name ?? '';
  },
  get roles(): string[] {
    return current?.roles ?? [];
  },
  get areas(): Session['areas'] {
    return current?.areas ?? [];
  },
  get demoToday(): string | null {
    return current?.demo_today ?? null;
  },
  get mustChangePassword(): boolean {
    return current?.must_change_password === true;
  },
  // The day of business; pinned in the demonstration.
  get today(): string {
    return current?.today ?? new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
  },
};

export function may(permission: string): boolean {
  return session.signedIn && ((current?.permissions as readonly string[] | undefined)?.includes(permission) ?? false);
}

function take(answer: Session): void {
  current = answer;
  expired = false;
  if (answer.signed_in) setLanguage(answer.language);
  try {
    if (answer.signed_in) localStorage.setItem(key, JSON.stringify({ ...answer, csrf: null }));
    else localStorage.removeItem(key);
  } catch {
    // No storage: the application then needs the network to open.
  }
}

function remembered(): Session | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Session) : null;
  } catch {
    return null;
  }
}

export async function loadSession(): Promise<void> {
  try {
    const answer = await finishLeaving(await get('/api/session'));
    // A session that ended while somebody works: the page stays, with what is half typed, and a dialogue asks to sign in again.
    if (current?.signed_in && !answer.signed_in) expired = true;
    else take(answer);
  } catch (failure) {
    if (current === null) current = remembered();
    if (!(failure instanceof Unreachable) || current === null) throw failure;
  }
}

export async function signIn(user_name: string, password: string): Promise<void> {
  const wanted = chosenAtTheDoor;
  take(await send('POST', '/api/session', { body: { user_name, password } }));
  localStorage.removeItem(leftKey);
  chosenAtTheDoor = null;
  if (wanted && wanted !== language()) chooseLanguage(wanted);
}

// Without a network the person is signed out on this device at once; the server learns it when it is in reach again.
export async function signOut(): Promise<void> {
  const before = current;
  try {
    await send('DELETE', '/api/session', {});
    take(await get('/api/session'));
  } catch (failure) {
    if (!(failure instanceof Unreachable) || !before) throw failure;
    localStorage.setItem(leftKey, before.user_id ?? '');
    take({ ...before, signed_in: false, user_id: null, user_name: null, display_name: null, roles: [], permissions: [], areas: [], csrf: null });
  }
}

// The server still has the session of a person who left this device without a network: it is ended before anything else.
async function finishLeaving(answer: Session): Promise<Session> {
  const left = localStorage.getItem(leftKey);
  if (left === null) return answer;
  if (answer.signed_in && answer.user_id === left) {
    current = { ...answer, signed_in: false, csrf: answer.csrf };
    await send('DELETE', '/api/session', {});
    answer = await get('/api/session');
  }
  localStorage.removeItem(leftKey);
  return answer;
}

export async function changePassword(old_password: string, new_password: string): Promise<void> {
  await send('POST', '/api/session/password', { body: { old_password, new_password } });
  await loadSession();
}

// A language chosen before signing in outlasts the sign-in; else the account's stands.
let chosenAtTheDoor: Language | null = null;

// The choice takes effect at once; the server learns it when it can.
export function chooseLanguage(wanted: Language): void {
  setLanguage(wanted);
  if (!session.signedIn) chosenAtTheDoor = wanted;
  if (current) current = { ...current, language: wanted };
  if (session.signedIn) send('POST', '/api/session/language', { body: { language: wanted } }).catch(() => {});
}

export function connectSession(): void {
  connectClient({
    language,
    csrf: () => current?.csrf ?? null,
    signedOut: () => {
      if (current?.signed_in) expired = true;
    },
    renewed: async () => {
      await loadSession();
      return session.signedIn;
    },
    reached: noteReached,
  });
}
