// Drafts: what is typed in a form is kept on this device as it is typed, for this person, until it is saved, thrown away, or the
// person signs out. Nothing is lost by "back", reload, a dead battery or a session that the server ended. Drafts are dropped after
// 30 days. They lie on the device in plain text: a form leaves out what must not lie there (households: citizen numbers, health).
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

function write<T>(name: string, title: string, path: string, value: T): boolean {
  if (!session.userId) return true; // signed out meanwhile: nothing of a person is written for nobody
  try {
    localStorage.setItem(storageKey(name), JSON.stringify({ title, path, savedAt: Date.now(), value } satisfies Kept<T>));
    changes++;
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(name: string): void {
  for (const keeper of keepers) if (keeper.name === name) keeper.forget();
  try {
    localStorage.removeItem(storageKey(name));
  } catch {
    // Nothing was kept then.
  }
  changes++;
}

// All drafts of a person go from this device: at sign-out somebody else may sit down at it.
export function dropDraftsOf(user: string): void {
  for (const keeper of keepers) keeper.forget();
  const mine = `${prefix}${user}.`;
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys) if (key.startsWith(mine)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept then.
  }
  changes++;
}

const keepers = new Set<Keeper>();

// What one open form keeps, half a second after the last key and when the page goes.
//     const keeper = new Keeper(name, path, () => ({ title, value }));   $effect: keeper.touched()   onMount: return keeper.attach()
export class Keeper {
  keptAt = $state(0); // 0: nothing kept yet
  failed = $state(false); // the device refused (full or forbidden): the form must say so
  private waiting = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly name: string,
    private path: string,
    private look: () => { title: string; value: unknown },
  ) {}

  attach(): () => void {
    const flush = () => this.flush();
    keepers.add(this);
    addEventListener('pagehide', flush);
    return () => {
      this.flush();
      removeEventListener('pagehide', flush);
      keepers.delete(this);
    };
  }

  touched(): void {
    this.waiting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), 500);
  }

  flush(): void {
    clearTimeout(this.timer);
    if (!this.waiting) return;
    this.waiting = false;
    const { title, value } = this.look();
    this.failed = !write(this.name, title, this.path, value);
    if (!this.failed) this.keptAt = Date.now();
  }

  forget(): void {
    clearTimeout(this.timer);
    this.waiting = false;
    this.keptAt = 0;
  }
}

export function keepAllDrafts(): void {
  for (const keeper of keepers) keeper.flush();
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
