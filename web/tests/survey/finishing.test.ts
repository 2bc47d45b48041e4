import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '../../src/base/ids';
import type { Survey } from '../../src/features/survey/engine/survey.svelte';
import { Filling } from '../../src/features/survey/filling.svelte';
import { Tables } from '../../src/offline/db';
import { Records } from '../../src/offline/records';

vi.mock('../../src/features/survey/engine/open.svelte', () => ({ openSurvey: vi.fn() })); // the engine itself is not asked here

const answered = { xml: '<data/>', facts: new Map(), pictureNames: ['used.jpg'], valueAt: () => '', finished: () => '<data>done</data>' } as unknown as Survey;
let count = 0;

async function begun(blank = true) {
  const records = new Records('somchai', new Tables(`finishing-${++count}`));
  const id = newId();
  await records.create(id, { id: 'f', version: '1' }, { title: '', place: '', xml: '<data/>', page: '', household: null, pictures: {} }, 1, blank);
  for (const name of ['used.jpg', 'unused.jpg']) await records.keepFile(id, name, 'image/jpeg', Uint8Array.of(1, 2, 3));
  const released = vi.fn();
  return { records, id, released, filling: new Filling(records, (await records.find(id))!, answered, released) };
}
const answer = (filling: Filling) => void Object.assign(filling, { survey: { ...answered, xml: '<data>1</data>' } });
const names = async (records: Records, id: string) => (await records.fileRows(id)).map((row) => row.name);

describe('leaving', () => {
  it('without an answer keeps no draft', async () => {
    const { records, id, filling } = await begun();
    filling.goneTo('/data/place');
    await filling.close();
    expect(await records.find(id)).toBeNull();
    expect(await names(records, id)).toEqual([]);
  });

  it('a record that had answers from the start keeps it', async () => {
    const { records, id, filling } = await begun(false);
    await filling.close();
    expect((await records.find(id))?.state).toBe('draft');
  });

  it('after an answer keeps it', async () => {
    const { records, id, filling } = await begun();
    answer(filling);
    filling.touched();
    await filling.close();
    expect((await records.list()).map((one) => one.id)).toEqual([id]);
  });

  it('a finished one changes nothing', async () => {
    const { records, id, filling } = await begun();
    await filling.finish();
    await filling.close();
    expect((await records.find(id))?.state).toBe('ready');
  });
});

describe('a survey that was begun', () => {
  const counted = async (records: Records) => [(await records.counts()).drafts, (await records.list()).length];

  it('is counted and listed from the first answer, also when the page is closed at once', async () => {
    const { records, id, filling } = await begun();
    expect(await counted(records)).toEqual([0, 0]);
    filling.goneTo('/data/place');
    await filling.keep();
    expect(await counted(records)).toEqual([0, 0]);
    expect((await records.find(id))?.body.page).toBe('/data/place'); // a reload goes on there
    answer(filling);
    filling.touched();
    await filling.keep();
    expect(await counted(records)).toEqual([1, 1]);
  });

  it('is found again to be cleared away only when it was never answered', async () => {
    const { records, id, filling } = await begun();
    expect([await records.blanksBefore(1), await records.blanksBefore(2)]).toEqual([[], [id]]);
    await filling.finish();
    expect(await records.blanksBefore(2)).toEqual([]);
  });
});

describe('finishing', () => {
  it('keeps the answers and lets go of pictures that no answer names', async () => {
    const { records, id, filling, released } = await begun();
    expect(await filling.finish()).toBe('finished');
    expect((await records.find(id))?.body.xml).toBe('<data>done</data>');
    expect(await names(records, id)).toEqual(['used.jpg']);
    expect(released).toHaveBeenCalledOnce();
  });

  it('on a full device says so, and everything stays as it was', async () => {
    const { records, id, filling, released } = await begun();
    const full = vi.spyOn(records, 'finish').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await filling.finish()).toBe('full');
    expect(filling.failed).toBe(true);
    expect((await records.find(id))?.state).toBe('draft');
    expect(await names(records, id)).toEqual(['unused.jpg', 'used.jpg']);
    expect(released).not.toHaveBeenCalled();
    full.mockRestore();
    expect(await filling.finish()).toBe('finished');
  });

  it('of a record that is no draft any more changes nothing', async () => {
    const { records, id, filling } = await begun();
    await records.mark(id, { state: 'sent' });
    expect(await filling.finish()).toBe('gone');
    expect((await records.find(id))?.body.xml).toBe('<data/>');
  });
});
