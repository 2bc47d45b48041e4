import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../src/api/problems';
import { newId } from '../../src/base/ids';
import { Tables, type RecordBody } from '../../src/offline/db';
import { Records } from '../../src/offline/records';
import { judge, partSize, sendAll } from '../../src/offline/sync';
import { pack, unpack } from '../../src/offline/transfer';
import { isTaken } from '../../src/features/survey/words';
import { FakeServer } from './fake_server';

const body = (xml = '<data/>'): RecordBody => ({ title: 'นางคำ ใจดี', place: '12/3', xml, page: '', household: null, pictures: {} });
const bytes = (size: number, seed: number) => Uint8Array.from({ length: size }, (_, i) => (i * 31 + seed) & 0xff);

let records: Records;
let server: FakeServer;
let count = 0;
const fresh = (owner = 'somchai') => new Records(owner, new Tables(`test-${++count}`));

async function ready(pictures = 2, size = 300): Promise<string> {
  const id = newId();
  await records.create(id, { id: 'f', version: '1' }, body(), 1);
  for (let i = 0; i < pictures; i++) await records.keepFile(id, `p${i}.jpg`, 'image/jpeg', bytes(size, i));
  await records.finish(id, body(`<data>${id}</data>`), 2);
  return id;
}
const go = () => sendAll(records, server, () => 1000);

beforeEach(() => {
  records = fresh();
  server = new FakeServer();
});

describe('sending', () => {
  it('sends pictures first, then the record, then the names, once', async () => {
    const id = await ready();
    expect(await go()).toEqual({ sent: 1, refused: 0, pause: 'none' });
    expect(server.calls.map((call) => call.split(' ')[0])).toEqual(['arrived', 'part', 'arrived', 'part', 'submission', 'name', 'name']);
    expect((await records.find(id))?.state).toBe('sent');
    expect(await go()).toEqual({ sent: 0, refused: 0, pause: 'none' });
  });

  it('loses nothing wherever the network goes away, and makes exactly one', async () => {
    for (let after = 0; after <= 12; after++) {
      records = fresh();
      server = new FakeServer();
      const id = await ready(2, partSize + 10);
      server.dieAfter = after;
      const first = await go();
      if (first.pause === 'signal') {
        const waiting = await records.find(id);
        expect(waiting?.state).toBe('ready');
        expect(waiting?.reason?.th).toContain('รอสัญญาณ');
      }
      server.dieAfter = Infinity;
      await go();
      expect((await records.find(id))?.state).toBe('sent');
      expect(server.submissions.size).toBe(1);
      expect(server.names.size).toBe(2);
      for (const file of server.files.values()) expect(file.bytes.length).toBe(file.total);
    }
  });

  it('goes on at the byte that arrived', async () => {
    const id = await ready(1, partSize * 2 + 5);
    server.dieAfter = 2; // the question and the first part
    await go();
    server.dieAfter = Infinity;
    server.calls = [];
    await go();
    expect(server.calls.filter((call) => call.startsWith('part'))).toEqual([`part ${partSize}`, `part ${partSize * 2}`]);
    expect((await records.find(id))?.progress).toEqual([1, 1]);
  });

  it('takes up a record whose tab was closed while it was sent', async () => {
    const id = await ready();
    await records.mark(id, { state: 'sending' });
    expect((await go()).sent).toBe(1);
  });

  it('sends the same record from two devices as one', async () => {
    const id = await ready();
    const other = fresh('malee');
    await unpack(other, await (await pack(records, [id])).text(), 5);
    await go();
    await sendAll(other, server, () => 1000);
    expect(server.submissions.size).toBe(1);
    expect((await other.find(id))?.state).toBe('sent');
  });

  it('names only the pictures that the server waits for', async () => {
    const id = await ready();
    server.tells = true;
    const other = fresh('malee');
    await unpack(other, await (await pack(records, [id])).text(), 5);
    await go();
    server.calls = [];
    await sendAll(other, server, () => 1000);
    expect(server.calls.filter((call) => call.startsWith('name'))).toEqual([]);
    expect((await other.find(id))?.state).toBe('sent');
  });

  it('keeps a record that the server refuses, with the reason, and sends the others', async () => {
    const bad = await ready();
    server.submissions.set(bad, '<other/>');
    await ready();
    expect(await go()).toEqual({ sent: 1, refused: 1, pause: 'none' });
    const kept = await records.find(bad);
    expect(kept?.state).toBe('refused');
    expect(kept?.reason?.th).toContain('ส่งเป็นชุดใหม่');
    expect(kept?.body.xml).toContain(bad);
    expect((await records.files(bad)).length).toBe(2);
  });

  it('is not held up by one record at which the server stumbles', async () => {
    await ready();
    server.refuse = new Problem(500, 'http.500', { th: '', en: '' });
    expect(await go()).toEqual({ sent: 0, refused: 0, pause: 'busy' });
    server.refuse = null;
    expect((await go()).sent).toBe(1);
  });

  it('tells a no from a not-now', () => {
    const of = (status: number, code = 'x') => judge(new Problem(status, code, { th: 'ก', en: 'a' })).outcome;
    expect([of(401), of(429), of(503), of(422), of(404), of(413), of(409, 'survey.other_content')]).toEqual([
      'sign-in', 'busy', 'later', 'refused', 'refused', 'refused', 'refused',
    ]);
    const picture = judge(new Problem(409, 'survey.other_picture', { th: 'มีภาพอื่นในชื่อ a.jpg แล้ว', en: 'Another picture is named a.jpg' }, { th: 'กรอกใหม่', en: 'Fill in anew' }));
    expect([picture.outcome, picture.code]).toEqual(['refused', 'survey.other_picture']);
    expect(picture.reason).toEqual({
      th: 'มีภาพอื่นในชื่อ a.jpg แล้ว ชุดในเครื่องนี้ยังอยู่ครบ ส่งเป็นชุดใหม่หรือส่งออกเป็นไฟล์ได้',
      en: 'Another picture is named a.jpg. Yours is kept: send it as a new record or export it',
    });
    expect([isTaken('survey.other_content'), isTaken('survey.other_picture'), isTaken('survey.bad_xml')]).toEqual([true, true, false]);
    expect(of(403, 'auth.password_must_change')).toBe('sign-in');
    expect(of(403, 'auth.not_allowed')).toBe('refused');
    expect(of(422, 'files.hash_mismatch')).toBe('later');
  });
});

describe('the device', () => {
  it('never shows one person what another keeps', async () => {
    const id = await ready();
    const other = new Records('malee', records.store);
    expect(await other.find(id)).toBeNull();
    expect(await other.list()).toEqual([]);
    expect(await other.fileRows(id)).toEqual([]);
    await other.remove(id);
    expect((await records.list()).length).toBe(1);
  });

  it('holds no name and no answer in the open', async () => {
    const id = await ready();
    const row = await records.store.records.get(id);
    expect(row!.body.iv.length).toBe(12);
    const text = new TextDecoder().decode(row!.body.data);
    expect(text).not.toContain('คำ');
    const key = (await records.store.keys.get('somchai'))!.key;
    expect(key.extractable).toBe(false);
  });

  it('lets go of pictures when the register has them, never before', async () => {
    const [waits, taken] = [await ready(1), await ready(1)];
    await go();
    await records.mark(taken, { review: { state: 'accepted', reason: '', household: 'h' } });
    await records.tidy(2000);
    expect((await records.files(waits)).length).toBe(1);
    expect((await records.files(taken)).length).toBe(0);
    await records.tidy(2000 + 61 * 24 * 3600_000);
    expect((await records.list()).map((one) => one.id)).toEqual([waits]);
  });

  it('counts a returned record until a new one was begun from it', async () => {
    const id = await ready(0);
    await go();
    await records.mark(id, { review: { state: 'returned', reason: 'ภาพมืด', household: null } });
    expect(await records.counts()).toEqual({ drafts: 0, unsent: 0, refused: 0, returned: 1 });
    await records.mark(id, { mended: true });
    expect((await records.counts()).returned).toBe(0);
  });

  it('finishes a draft of its owner, and only once', async () => {
    const id = newId();
    await records.create(id, { id: 'f', version: '1' }, body(), 1);
    expect(await new Records('malee', records.store).finish(id, body('<hers/>'), 2)).toBe(false);
    expect(await records.finish(id, body('<mine/>'), 3)).toBe(true);
    await go();
    expect(await records.finish(id, body('<late/>'), 4)).toBe(false);
    expect((await records.find(id))?.state).toBe('sent');
    expect((await records.find(id))?.body.xml).toBe('<mine/>');
    expect(await records.finish(newId(), body(), 5)).toBe(false);
  });

  it('changes a draft only as long as it is one', async () => {
    const id = await ready();
    expect(await records.save(id, body('<late/>'), 9)).toBe(false);
    expect((await records.find(id))?.body.xml).toContain(id);
  });

  it('imports a file twice without doubling, and refuses a damaged one whole', async () => {
    const id = await ready();
    const text = await (await pack(records, [id])).text();
    const other = fresh('malee');
    expect(await unpack(other, text, 5)).toEqual({ added: 1, known: 0 });
    expect(await unpack(other, text, 6)).toEqual({ added: 0, known: 1 });
    expect((await other.files(id))[0]!.bytes).toEqual(bytes(300, 0));
    const third = fresh('sak');
    await expect(unpack(third, text.replace(/"sha256":"./, '"sha256":"Z'), 5)).rejects.toThrow('bad file');
    expect(await third.list()).toEqual([]);
    await expect(unpack(third, '{}', 5)).rejects.toThrow('bad file');
  });
});
