// One tab at a time: Web Locks where the browser has them, else a lease in the browser's storage that runs out by itself.

const leaseFor = 60_000;

// Runs `work` unless another tab holds the lock; answers whether it ran.
export async function alone(name: string, work: () => Promise<void>): Promise<boolean> {
  if (globalThis.navigator?.locks) {
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock) return false;
      await work();
      return true;
    });
  }
  const me = Math.random().toString(36).slice(2);
  if (!take(name, me)) return false;
  const renew = setInterval(() => take(name, me), leaseFor / 3);
  try {
    await work();
    return true;
  } finally {
    clearInterval(renew);
    localStorage.removeItem(`${name}.lease`);
  }
}

function take(name: string, me: string): boolean {
  try {
    const key = `${name}.lease`;
    const [holder, until] = (localStorage.getItem(key) ?? '').split(' ');
    if (holder && holder !== me && Number(until) > Date.now()) return false;
    localStorage.setItem(key, `${me} ${Date.now() + leaseFor}`);
    return localStorage.getItem(key)?.startsWith(me) === true;
  } catch {
    return true; // no storage: then there is nothing of another tab's to disturb
  }
}

// Of a draft that stands open.
export const draftLock = (id: string): string => `onehome.draft.${id}`;

// Holds a lock until the returned function is called; null when another tab has it.
export async function hold(name: string): Promise<(() => void) | null> {
  if (!globalThis.navigator?.locks) return () => {};
  return new Promise((answer) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return answer(null);
      return new Promise<void>((release) => answer(() => release()));
    });
  });
}
