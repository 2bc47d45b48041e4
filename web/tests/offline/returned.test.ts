import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { ReturnedSurvey } from '../../src/api/types';
import { newId } from '../../src/base/ids';
import { Tables } from '../../src/offline/db';
import { isReturned, Records } from '../../src/offline/records';
import { takeReturned, type AskReturned } from '../../src/offline/returned';
import { sendAll } from '../../src/offline/sync';

// The browser's reading of XML alone: the rest of jsdom gets in the way of the store's own.
const { DOMParser, XMLSerializer } = new JSDOM().window;
vi.stubGlobal('DOMParser', DOMParser);
vi.stubGlobal('XMLSerializer', XMLSerializer);

let count = 0;
const hash = 'a'.repeat(64);
const mine = () => new Records('somchai', new Tables(`returned-${++count}`));

function returned(id: string): ReturnedSurvey {
  return {
    instance_id: `uuid:${id}`, xform_id: 'f', version: '1', form_title: 'แบบ', head_name: 'นางคำ ใจดี', house_no: '12/3', moo: 4, tambon: '540101',
    tambon_name_th: 'ในเวียง', tambon_name_en: 'Nai Wiang', reason: 'ภาพมืด', received_at: '2022-05-14T02:00:00Z', decided_at: '2022-05-15T02:00:00Z',
    xml: `<data id="f" version="1"><household_id>0190-home</household_id><base_version>3</base_version><photos><outside>a.jpg</outside><outside_taken>2022-05-14T01:00:00Z</outside_taken><outside_point>18.14 100.14 0 0</outside_point><inside>b.jpg</inside></photos><meta><instanceID>uuid:${id}</instanceID></meta></data>`,
    pictures: [{ name: 'a.jpg', sha256: hash }, { name: 'b.jpg', sha256: null }],
  };
}
const server = (...all: ReturnedSurvey[]): AskReturned => ({
  list: async () => all,
  whole: async (instance) => all.find((one) => one.instance_id === instance)!,
  place: (row) => `${row.house_no} ม.${row.moo}`,
  version: async (_, version) => version,
});

describe('what a council returned', () => {
  it('stands on a device that never had it, with its reason, its household and its pictures', async () => {
    const [records, id] = [mine(), newId()];
    await takeReturned(records, server(returned(id)), () => 5);
    const entry = (await records.find(id))!;
    expect(isReturned(entry)).toBe(true);
    expect(entry.review?.reason).toBe('ภาพมืด');
    expect(entry.body).toMatchObject({ title: 'นางคำ ใจดี', place: '12/3 ม.4', household: { id: '0190-home', version: 3 } });
    expect(entry.body.pictures).toEqual({ 'a.jpg': { taken_at: '2022-05-14T01:00:00Z', latitude: 18.14, longitude: 100.14 } });
    expect(entry.body.xml).toContain('<outside>a.jpg</outside>');
    expect(entry.body.xml).not.toContain('b.jpg');
    expect((await records.counts()).returned).toBe(1);
  });

  it('is sent anew with the pictures that the server has, without their bytes', async () => {
    const [records, id, anew] = [mine(), newId(), newId()];
    await takeReturned(records, server(returned(id)), () => 5);
    await records.copyFiles(id, anew);
    const body = (await records.find(id))!.body;
    await records.create(anew, { id: 'f', version: '1' }, body, 6);
    await records.finish(anew, body, 7);
    const named: unknown[] = [];
    const round = await sendAll(
      records,
      {
        arrived: () => Promise.reject(new Error('no bytes are asked for')), sendPart: () => Promise.reject(new Error('no bytes are sent')),
        sendSubmission: async () => ['a.jpg'], nameFile: async (...given) => void named.push(given),
      },
      () => 8,
    );
    expect(round).toMatchObject({ sent: 1, refused: 0 });
    expect(named).toEqual([[anew, 'a.jpg', hash]]);
  });

  it('is taken once, and what the device has of it stays', async () => {
    const [records, id] = [mine(), newId()];
    const body = { title: 'ในเครื่อง', place: '', xml: '<data/>', page: '', household: null, pictures: {} };
    await records.create(id, { id: 'f', version: '1' }, body, 1);
    await records.mark(id, { state: 'sent', review: { state: 'waiting', reason: '', household: null } });
    for (const round of [1, 2]) await takeReturned(records, server(returned(id)), () => round);
    expect(await records.list()).toHaveLength(1);
    expect((await records.find(id))?.body.title).toBe('ในเครื่อง');
    expect((await records.find(id))?.review?.reason).toBe('ภาพมืด');
  });

  it('mended and sent from another device is no longer to be mended here', async () => {
    const [records, id] = [mine(), newId()];
    await takeReturned(records, server(returned(id)), () => 5);
    await takeReturned(records, server(), () => 6);
    expect((await records.counts()).returned).toBe(0);
  });
});
