// Encryption of what lies on the device: AES-GCM under a key of the person that no script can export.
//
// What it does: nothing readable stands in the store, so that a look at it (developer tools, a backup that copies tables, a search
// over files for names) shows nothing, and nobody reads another's rows by mistake. What it does not: the browser keeps the key beside
// the rows and may write it to the disk as it is, so whoever has all files of the browser's profile, or can run this page's code in
// it, can open them. Against a lost phone its lock and disk encryption help. A key made from the password would not: it is gone
// after a reload, and days without a signal must survive that.
//
// Browsers give WebCrypto (and the service worker) to secure pages only; elsewhere nothing is kept, and the survey's screen says so.
import { tables, type Tables } from './db';

export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

// Whether this page may keep anything.
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined && globalThis.indexedDB !== undefined;
}

const known = new Map<string, Promise<CryptoKey>>();

function keyOf(owner: string, store: Tables): Promise<CryptoKey> {
  const name = `${store.name} ${owner}`;
  let key = known.get(name);
  if (!key) {
    key = findKey(owner, store).catch((failure: unknown) => {
      known.delete(name);
      throw failure;
    });
    known.set(name, key);
  }
  return key;
}

// Two tabs may look at once: the first to write wins, and both use its key.
async function findKey(owner: string, store: Tables): Promise<CryptoKey> {
  const there = await store.keys.get(owner);
  if (there) return there.key;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await store.keys.add({ owner, key: fresh }).catch(() => {});
  return (await store.keys.get(owner))!.key;
}

export async function seal(owner: string, bytes: Uint8Array<ArrayBuffer>, store = tables): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(owner, store), bytes) };
}

export async function unseal(owner: string, sealed: Sealed, store = tables): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await keyOf(owner, store), sealed.data));
}

export async function sealJson(owner: string, value: unknown, store = tables): Promise<Sealed> {
  return seal(owner, new TextEncoder().encode(JSON.stringify(value)), store);
}

export async function unsealJson<T>(owner: string, sealed: Sealed, store = tables): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unseal(owner, sealed, store))) as T;
}
