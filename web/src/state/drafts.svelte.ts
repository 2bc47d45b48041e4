// Drafts: what is typed in a form is kept on this device as it is typed, for this person, until it is saved or thrown away.
// Nothing is lost by "back", reload, a dead battery or an ended session. Drafts are dropped after 30 days.
import { session } from './session.svelte';

interface Kept<T> {
  title: string; // what the person will recognise: "นางคำ ใจดี"
  path: string; // where the form is
  savedAt: number;
  value: T;
}

const prefix = 'onehome.draft.';
const lifetime = 30 * 24 * 3600_000;

let changes = $state(0);

function storageKey(name: string): string {
  return `${prefix}${session.userId}.${name}`;
}

export function readDraft<T>(name: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(storageKey(name));
    if (!text) return null;
    const kept = JSON.parse(text) as Kept<T>;
    return Date.now() - kept.savedAt > lifetime ? null : kept;
  } catch {
    return null;
  }
}

// False when the device refused to keep it (full or forbidden): the form must say so.
export function keepDraft<T>(name: string, title: string, path: string, value: T): boolean {
  try {
    localStorage.setItem(storageKey(name), JSON.stringify({ title, path, savedAt: Date.now(), value } satisfies Kept<T>));
    changes++;
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(storageKey(name));
  } catch {
    // Nothing was kept then.
  }
  changes++;
}

export interface DraftNote {
  name: string;
  title: string;
  path: string;
  savedAt: number;
}

// This person's drafts on this device, newest first.
export function listDrafts(): DraftNote[] {
  void changes;
  const mine = `${prefix}${session.userId}.`;
  const notes: DraftNote[] = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (!key?.startsWith(mine)) continue;
      const name = key.slice(mine.length);
      const kept = readDraft(name);
      if (kept) notes.push({ name, title: kept.title, path: kept.path, savedAt: kept.savedAt });
      else localStorage.removeItem(key);
    }
  } catch {
    return [];
  }
  return notes.sort((a, b) => b.savedAt - a.savedAt);
}
