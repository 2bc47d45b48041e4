import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, dropDraftsOf, Keeper, keepAllDrafts, listDrafts, readDraft } from '../src/state/drafts.svelte';

const signedIn = vi.hoisted(() => ({ userId: 'u1' }));
vi.mock('../src/state/session.svelte', () => ({ session: signedIn }));

class Storage {
  private items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  key = (place: number) => [...this.items.keys()][place] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

function keep(user: string, name: string, value: unknown): Keeper {
  signedIn.userId = user;
  const keeper = new Keeper(name, `/${name}`, () => ({ title: name, value }));
  keeper.touched();
  keeper.flush();
  return keeper;
}
const names = (user: string) => {
  signedIn.userId = user;
  return listDrafts().map((draft) => draft.name).sort();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', new Storage());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});

describe('drafts on the device', () => {
  it('are each person’s own', () => {
    keep('u1', 'household.a', 1);
    keep('u2', 'household.b', 2);
    expect(names('u1')).toEqual(['household.a']);
    expect(readDraft('household.b')).toBeNull();
  });

  it('go when saved', () => {
    keep('u1', 'household.a', 1);
    keep('u1', 'household.b', 2);
    dropDraft('household.a');
    expect(names('u1')).toEqual(['household.b']);
  });

  it('all go when the person signs out, and nobody else’s', () => {
    keep('u1', 'household.a', 1);
    keep('u1', 'agreement.b', 2);
    keep('u2', 'household.c', 3);
    keep('u11', 'household.d', 4); // another person whose id begins alike
    dropDraftsOf('u1');
    expect(names('u1')).toEqual([]);
    expect(names('u2')).toEqual(['household.c']);
    expect(names('u11')).toEqual(['household.d']);
  });

  it('are not written again by a form that is still open at sign-out', () => {
    signedIn.userId = 'u1';
    const open = new Keeper('household.a', '/a', () => ({ title: 'a', value: 1 }));
    const leave = open.attach();
    open.touched();
    dropDraftsOf('u1');
    keepAllDrafts();
    vi.advanceTimersByTime(1000);
    leave();
    expect(names('u1')).toEqual([]);
  });
});
