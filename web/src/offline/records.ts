// Survey records of one person on this device: drafts, what waits to be sent, what was sent or refused, with their pictures.
import { sha256 } from '../base/sha256';
import { tables, type FileRow, type PictureFacts, type RecordBody, type RecordRow, type RecordState, type Tables } from './db';
import { seal, sealJson, unseal, unsealJson } from './seal';

export interface Entry extends Omit<RecordRow, 'body'> {
  body: RecordBody;
}

export interface StoredFile extends Omit<FileRow, 'bytes'> {
  bytes: Uint8Array<ArrayBuffer>;
}

const unsentStates: RecordState[] = ['ready', 'sending', 'refused'];

export class Records {
  constructor(
    readonly owner: string,
    readonly store: Tables = tables,
  ) {}

  private async opened(row: RecordRow): Promise<Entry> {
    return { ...row, body: await unsealJson<RecordBody>(row.owner, row.body, this.store) };
  }

  async list(): Promise<Entry[]> {
    const rows = await this.store.records.where('owner').equals(this.owner).toArray();
    return Promise.all(rows.filter((row) => !row.blank).sort((a, b) => b.changed - a.changed).map((row) => this.opened(row)));
  }

  async find(id: string): Promise<Entry | null> {
    const row = await this.store.records.get(id);
    return row && row.owner === this.owner ? this.opened(row) : null;
  }

  // Waiting to be sent, the oldest first.
  async waiting(): Promise<RecordRow[]> {
    const rows = await this.store.records.where('owner').equals(this.owner).toArray();
    return rows.filter((row) => row.state === 'ready' || row.state === 'sending').sort((a, b) => a.created - b.created);
  }

  async counts(): Promise<{ drafts: number; unsent: number; refused: number; returned: number }> {
    const rows = await this.store.records.where('owner').equals(this.owner).toArray();
    const of = (states: RecordState[]) => rows.filter((row) => states.includes(row.state) && !row.blank).length;
    return { drafts: of(['draft']), unsent: of(unsentStates), refused: of(['refused']), returned: rows.filter(isReturned).length };
  }

  // Begun and not answered yet (`blank`), or with answers.
  async create(id: string, form: { id: string; version: string }, body: RecordBody, now: number, blank = false): Promise<void> {
    await this.store.records.add({
      id, owner: this.owner, state: 'draft', form: form.id, version: form.version, created: now, changed: now, sent: null, attempts: 0, progress: null, reason: null,
      code: '', review: null, mended: false, blank, body: await sealJson(this.owner, body, this.store),
    });
  }

  // Writes a draft as typed. Anything but a draft is left alone: what is on its way is not changed under it.
  async save(id: string, body: RecordBody, now: number, blank = false): Promise<boolean> {
    const sealed = await sealJson(this.owner, body, this.store);
    const changed = await this.store.records
      .where('id').equals(id)
      .and((row) => row.owner === this.owner && row.state === 'draft')
      .modify({ body: sealed, changed: now, blank });
    return changed === 1;
  }

  async mark(id: string, change: Partial<Omit<RecordRow, 'id' | 'owner' | 'body'>>): Promise<void> {
    await this.store.records.update(id, change);
  }

  // Finished by the person: the body is final from now on. False when it is no draft of theirs (any more).
  async finish(id: string, body: RecordBody, now: number): Promise<boolean> {
    const sealed = await sealJson(this.owner, body, this.store);
    const changed = await this.store.records
      .where('id').equals(id)
      .and((row) => row.owner === this.owner && row.state === 'draft')
      .modify({ body: sealed, state: 'ready', changed: now, blank: false, reason: null, code: '', attempts: 0 });
    return changed === 1;
  }

  // Begun before a moment and never answered: a page that was closed in between left them behind.
  async blanksBefore(moment: number): Promise<string[]> {
    const rows = await this.store.records.where('owner').equals(this.owner).toArray();
    return rows.filter((row) => row.blank && row.created < moment).map((row) => row.id);
  }

  async remove(id: string): Promise<void> {
    await this.store.transaction('rw', this.store.records, this.store.files, async () => {
      const row = await this.store.records.get(id);
      if (!row || row.owner !== this.owner) return;
      await this.store.files.where('record').equals(id).delete();
      await this.store.records.delete(id);
    });
  }

  // What the register has taken in needs no pictures here any more, and after two months not even its line.
  async tidy(now: number): Promise<void> {
    const rows = await this.store.records.where('owner').equals(this.owner).toArray();
    for (const row of rows) {
      if (row.state !== 'sent' || (row.review?.state !== 'accepted' && row.review?.state !== 'linked')) continue;
      if (now - (row.sent ?? now) > 60 * 24 * 3600_000) await this.remove(row.id);
      else await this.store.files.where('record').equals(row.id).delete();
    }
  }

  // ---- pictures

  async keepFile(record: string, name: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const hash = await sha256(bytes);
    const sealed = await seal(this.owner, bytes, this.store);
    await this.store.files.put({ record, name, owner: this.owner, sha256: hash, type, size: bytes.length, sent: false, bytes: sealed });
    return hash;
  }

  // A picture that only the server has: it goes with the answers by its hash.
  async keepKnown(record: string, name: string, hash: string): Promise<void> {
    const sealed = await seal(this.owner, new Uint8Array(), this.store);
    await this.store.files.put({ record, name, owner: this.owner, sha256: hash, type: 'image/jpeg', size: 0, sent: true, bytes: sealed });
  }

  async copyFiles(from: string, to: string): Promise<void> {
    for (const { name, type, sha256: hash, size, bytes } of await this.files(from))
      await (size === 0 ? this.keepKnown(to, name, hash) : this.keepFile(to, name, type, bytes));
  }

  async dropFile(record: string, name: string): Promise<void> {
    await this.store.files.delete([record, name]);
  }

  async fileRows(record: string): Promise<FileRow[]> {
    const rows = await this.store.files.where('record').equals(record).toArray();
    return rows.filter((row) => row.owner === this.owner).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async bytesOf(row: FileRow): Promise<Uint8Array<ArrayBuffer>> {
    return unseal(this.owner, row.bytes, this.store);
  }

  async files(record: string): Promise<StoredFile[]> {
    return Promise.all((await this.fileRows(record)).map(async (row) => ({ ...row, bytes: await this.bytesOf(row) })));
  }

  async markFileSent(row: FileRow): Promise<void> {
    await this.store.files.update([row.record, row.name], { sent: true });
  }
}

// The council gave it back, and nobody has begun to mend it.
export function isReturned(row: Pick<RecordRow, 'state' | 'review' | 'mended'>): boolean {
  return row.state === 'sent' && row.review?.state === 'returned' && !row.mended;
}

export function emptyFacts(): PictureFacts {
  return { taken_at: '', latitude: null, longitude: null };
}
