// The tables of this device (IndexedDB through Dexie). Only this folder touches them.
//
// A row belongs to the person who made it (`owner`, the user's id) and is never shown to another. Everything that tells of a
// household lies in a sealed body (seal.ts); what stands beside it in the open are ids, states, times and sizes.
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Bilingual } from '../i18n/messages';
import type { Sealed } from './seal';

// draft → ready → sending → sent; refused: the server said no, and why. Nothing leaves this list but by a person's hand.
export type RecordState = 'draft' | 'ready' | 'sending' | 'sent' | 'refused';

export interface RecordRow {
  id: string; // the instance's UUID, without "uuid:"
  owner: string;
  state: RecordState;
  form: string;
  version: string;
  created: number;
  changed: number;
  sent: number | null;
  attempts: number;
  progress: [done: number, of: number] | null; // pictures that arrived, while it is sent
  reason: Bilingual | null; // why it was refused, or why it still waits
  code: string; // the server's code of the reason; '' when there is none
  review: Review | null; // what the council made of it
  mended: boolean; // returned, and a new record was begun from it
  blank?: boolean; // begun, and nothing answered yet: it is listed and counted from the first answer
  listed?: boolean; // the server told of it as returned: once it does so no more, it was mended elsewhere
  body: Sealed; // RecordBody
}

export interface Review {
  state: 'waiting' | 'accepted' | 'linked' | 'returned' | 'filed';
  reason: string;
  household: string | null;
}

// What is sealed: the instance and what the list shows of it.
export interface RecordBody {
  title: string; // "นางคำ ใจดี"
  place: string; // "12/3 หมู่ 4"
  xml: string;
  page: string; // where the person paused
  household: { id: string; version: number } | null; // of a registered household that is surveyed again
  pictures: Record<string, PictureFacts>; // by file name
  mends?: string; // instanceID of the one that came back, in whose place this is sent
}

// What the camera wrote and the shrinking drops.
export interface PictureFacts {
  taken_at: string;
  latitude: number | null;
  longitude: number | null;
}

export interface FileRow {
  record: string;
  name: string;
  owner: string;
  sha256: string;
  type: string;
  size: number;
  sent: boolean; // the server has the bytes; the device may have none of them (size 0)
  bytes: Sealed;
}

export interface CarriedRow {
  owner: string;
  id: string;
  version: number;
  summary: Sealed; // what the search looks at
  whole: Sealed; // the household as the server gave it
}

export interface FormRow {
  id: string;
  version: string;
  title: string;
  xml: string;
}

// A photograph of works that waits to be sent; shots.ts.
export interface ShotRow {
  id: string; // of the picture, so that sending twice adds once
  owner: string;
  house: string; // in the round
  created: number;
  sha256: string;
  type: string;
  size: number;
  reason: Bilingual | null; // why the server refused it
  form: Sealed; // ShotForm
  bytes: Sealed;
}

export class Tables extends Dexie {
  declare records: EntityTable<RecordRow, 'id'>;
  declare files: Table<FileRow, [string, string]>;
  declare carried: Table<CarriedRow, [string, string]>;
  declare forms: Table<FormRow, [string, string]>;
  declare notes: Table<{ key: string; value: unknown }, string>;
  declare shots: EntityTable<ShotRow, 'id'>;
  declare keys: Table<{ owner: string; key: CryptoKey }, string>;

  constructor(name = 'onehome') {
    super(name);
    // A later version adds `this.version(2)…upgrade(…)`; it never drops a table that holds what was not sent.
    this.version(1).stores({
      records: 'id, owner, [owner+state]',
      files: '[record+name], record, owner',
      carried: '[owner+id], owner',
      forms: '[id+version], id',
      notes: 'key',
      keys: 'owner',
    });
    this.version(2).stores({ shots: 'id, owner, [owner+house]' });
  }
}

export const tables = new Tables();
