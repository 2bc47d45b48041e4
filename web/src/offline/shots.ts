// Photographs of works on their way: kept sealed on the device until the server has them, sent in parts, each safe to repeat.
import { Problem, Unreachable } from '../api/problems';
import { send } from '../api/client';
import type { HouseWorks } from '../api/types';
import type { components } from '../api/schema';
import { newId } from '../base/ids';
import { sha256 } from '../base/sha256';
import type { Bilingual } from '../i18n/messages';
import { tables, type ShotRow, type Tables } from './db';
import { canSeal, seal, sealJson, unseal, unsealJson } from './seal';
import { prepare } from './shrink';
import { serverTransport } from './transport';

export type ShotForm = components['schemas']['WorkPictureForm'];
export type Taken = Pick<ShotForm, 'stage' | 'angle' | 'part' | 'caption'>;

const largest = 6 * 1024 * 1024; // a larger original is made smaller: it would never arrive over a village's line
const part = 256 * 1024;

// Where the telephone is now, where it says so soon: for pictures in which the camera does not.
function here(): Promise<{ latitude: number; longitude: number } | null> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: 8000, maximumAge: 60_000 },
    );
  });
}

interface Made {
  form: ShotForm;
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

// Where the camera's button opens files instead, an older one was not taken now: the device's time and place are not its own.
const fresh = 10 * 60 * 1000;
export function isTakenNow(file: Pick<File, 'lastModified'>, at = Date.now()): boolean {
  return Math.abs(at - file.lastModified) <= fresh;
}

// The original as the camera wrote it wherever it is not too large: what stands in it is evidence.
export async function made(file: File, taken: Taken, now: Date, byCamera: boolean): Promise<Made> {
  const ready = await prepare(file); // also proves that it is a picture
  const original = file.size <= largest && /^image\/(jpeg|png|webp|heic)$/.test(file.type);
  const bytes = new Uint8Array(await (original ? file : ready.blob).arrayBuffer());
  const takenNow = byCamera && isTakenNow(file);
  const place = ready.latitude === null && takenNow ? await here() : ready;
  return {
    bytes,
    type: original ? file.type : ready.type,
    form: {
      ...taken,
      id: newId(),
      sha256: await sha256(bytes),
      taken_at: ready.taken_at || (takenNow ? now.toISOString() : null),
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
    },
  };
}

export async function keep(owner: string, house: string, shot: Made, store = tables): Promise<void> {
  const row: ShotRow = {
    id: shot.form.id!, owner, house, created: Date.now(), sha256: shot.form.sha256, type: shot.type, size: shot.bytes.length, reason: null,
    form: await sealJson(owner, shot.form, store), bytes: await seal(owner, shot.bytes, store),
  };
  await store.shots.put(row);
}

// What a form tells of time and place was recorded here: while taking, or read from the file before it was made smaller.
async function sendOne(house: string, form: ShotForm, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<HouseWorks> {
  let there = await serverTransport.arrived(form.sha256, bytes.length);
  while (there < bytes.length) there = await serverTransport.sendPart(form.sha256, bytes.slice(there, there + part), type, there, bytes.length);
  return send('POST', '/api/round-houses/{id}/works/pictures', { path: { id: house }, body: { ...form, by_app: true }, key: form.id! });
}

// Where nothing can be kept (an insecure page), it is sent at once or not at all.
export async function add(owner: string, house: string, shot: Made): Promise<HouseWorks | null> {
  if (!canSeal()) return sendOne(house, shot.form, shot.bytes, shot.type);
  await keep(owner, house, shot);
  return sendAll(owner, house);
}

let running: Promise<HouseWorks | null> | null = null;

// Everything that waits, the oldest first; answers the works of `house` when something of it was sent. What the server refuses stays
// with its reason; without a signal the rest waits.
export function sendAll(owner: string, house: string, store = tables): Promise<HouseWorks | null> {
  const before = running ?? Promise.resolve(null);
  const now = before.catch(() => null).then(() => sendWaiting(owner, house, store));
  running = now;
  void now.catch(() => null).finally(() => { if (running === now) running = null; });
  return now;
}

async function sendWaiting(owner: string, house: string, store: Tables): Promise<HouseWorks | null> {
  let page: HouseWorks | null = null;
  for (const row of await store.shots.where({ owner }).sortBy('created')) {
    if (row.reason) continue;
    try {
      const answer = await sendOne(row.house, await unsealJson<ShotForm>(owner, row.form, store), await unseal(owner, row.bytes, store), row.type);
      await store.shots.delete(row.id);
      if (row.house === house) page = answer;
    } catch (failure) {
      if (failure instanceof Unreachable) return page;
      if (!(failure instanceof Problem) || failure.status >= 500 || failure.status === 401 || failure.status === 429) throw failure;
      await store.shots.update(row.id, { reason: failure.text });
    }
  }
  return page;
}

export interface Waiting {
  id: string;
  house: string;
  reason: Bilingual | null;
}

export async function waiting(owner: string, store = tables): Promise<Waiting[]> {
  if (!canSeal()) return [];
  return (await store.shots.where({ owner }).sortBy('created')).map(({ id, house, reason }) => ({ id, house, reason }));
}

export async function drop(owner: string, id: string, store = tables): Promise<void> {
  const row = await store.shots.get(id);
  if (row?.owner === owner) await store.shots.delete(id);
}
