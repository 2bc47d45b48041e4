// Records as a file, for when a phone cannot send: exported here, imported on another device, where sending goes on. Importing
// the same file twice, or a record that is there already, changes nothing. The file is readable by whoever has it; the screen says so.
import { toBase64 } from '../base/base64';
import { both } from '../i18n/messages';
import { sha256 } from '../base/sha256';
import type { RecordBody } from './db';
import { t } from './messages';
import type { Records } from './records';
import type { Bilingual } from '../i18n/messages';

interface PackedRecord {
  id: string;
  form: string;
  version: string;
  created: number;
  body: RecordBody;
  files: { name: string; type: string; sha256: string; base64: string }[];
}

interface Packed {
  format: 'onehome-survey-records';
  version: 1;
  records: PackedRecord[];
}

export class BadFile extends Error {
  constructor(readonly text: Bilingual) {
    super('bad file');
  }
}

export async function pack(records: Records, ids: string[]): Promise<Blob> {
  const packed: Packed = { format: 'onehome-survey-records', version: 1, records: [] };
  for (const id of ids) {
    const entry = await records.find(id);
    if (!entry) continue;
    const files = await records.files(id);
    packed.records.push({
      id, form: entry.form, version: entry.version, created: entry.created, body: entry.body,
      files: files.map(({ name, type, sha256, bytes }) => ({ name, type, sha256, base64: toBase64(bytes) })),
    });
  }
  return new Blob([JSON.stringify(packed)], { type: 'application/json' });
}

// How many records were new here. They wait to be sent, as whoever is signed in.
export async function unpack(records: Records, text: string, now: number): Promise<{ added: number; known: number }> {
  const packed = read(text);
  const result = { added: 0, known: 0 };
  for (const one of packed.records) {
    if (await records.store.records.get(one.id)) {
      result.known++;
      continue;
    }
    const files = await Promise.all(
      one.files.map(async (file) => {
        const bytes = fromBase64(file.base64);
        if (bytes.length === 0) return { ...file, bytes }; // only the server has it
        if ((await sha256(bytes)) !== file.sha256) throw new BadFile(both(t, 'damagedFile'));
        return { ...file, bytes };
      }),
    );
    for (const file of files)
      await (file.bytes.length === 0 ? records.keepKnown(one.id, file.name, file.sha256) : records.keepFile(one.id, file.name, file.type, file.bytes));
    await records.create(one.id, { id: one.form, version: one.version }, one.body, now);
    await records.finish(one.id, one.body, now);
    result.added++;
  }
  return result;
}

function read(text: string): Packed {
  try {
    const packed = JSON.parse(text) as Packed;
    const good =
      packed.format === 'onehome-survey-records' && packed.version === 1 && Array.isArray(packed.records) &&
      packed.records.every((one) => /^[0-9a-f-]{36}$/.test(one.id) && typeof one.body?.xml === 'string' && Array.isArray(one.files));
    if (good) return packed;
  } catch {
    // falls through
  }
  throw new BadFile(both(t, 'notAFile'));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
}
