import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/api/problems';
import type { CarryPage, Household } from '../../src/api/types';
import { Carried } from '../../src/offline/carry';
import { Tables } from '../../src/offline/db';

const home = (id: string, head_name: string, house_no = '1', version = 1) =>
  ({ id, head_name, house_no, moo: 4, tambon: '540101', tambon_name_th: 'ในเวียง', tambon_name_en: 'Nai Wiang', members: 1, version, people: [] }) as unknown as Household;
let count = 0;
const fresh = () => new Carried('somchai', new Tables(`carry-${++count}`));
const pages = (...list: CarryPage[]) => {
  const asked: unknown[] = [];
  return { asked, ask: async (query: unknown) => (asked.push(query), list[asked.length - 1]!) };
};

describe('carried households', () => {
  it('are read in pages, then only what changed', async () => {
    const carried = fresh();
    const whole = pages(
      { items: [home('a', 'นางคำ ใจดี')], gone: [], next: 'p2', since: null, whole: true },
      { items: [home('b', 'นายน้ำ แก้ว', '12/3')], gone: [], next: null, since: 's1', whole: true },
    );
    expect(await carried.refresh(whole.ask, () => 7)).toBe(2);
    expect(whole.asked).toEqual([{ since: null, after: null }, { since: null, after: 'p2' }]);
    const delta = pages({ items: [home('a', 'นางคำ ใจงาม', '1', 2)], gone: ['b'], next: null, since: 's2', whole: false });
    await carried.refresh(delta.ask, () => 8);
    expect(delta.asked).toEqual([{ since: 's1', after: null }]);
    expect((await carried.all()).map((one) => one.head_name)).toEqual(['นางคำ ใจงาม']);
    expect(await carried.carriedAt()).toBe(8);
  });

  it('stay as they are when a later page does not come, and the whole is asked again', async () => {
    const carried = fresh();
    const broken = async (query: { after: string | null }) => {
      if (query.after) throw new Error('gone');
      return { items: [home('a', 'นางคำ')], gone: [], next: 'p2', since: null, whole: true };
    };
    await expect(carried.refresh(broken, () => 7)).rejects.toThrow('gone');
    expect((await carried.all()).length).toBe(1);
    expect(await carried.carriedAt()).toBeNull();
  });

  it('of an area that was taken away leave the device when the whole was read again', async () => {
    const carried = fresh();
    await carried.refresh(pages({ items: [home('a', 'นางคำ'), home('b', 'นายแก้ว')], gone: [], next: null, since: 's1', whole: true }).ask, () => 1);
    expect((await carried.all()).length).toBe(2);
    const other = pages(
      { items: [home('b', 'นายแก้ว')], gone: [], next: 'p2', since: null, whole: true },
      { items: [home('c', 'นายดี')], gone: [], next: null, since: 's2', whole: true },
    );
    await carried.refresh(other.ask, () => 2);
    expect(other.asked).toEqual([{ since: 's1', after: null }, { since: 's1', after: 'p2' }]);
    expect((await carried.all()).map((one) => one.id).sort()).toEqual(['b', 'c']);
    expect(await carried.whole('a')).toBeNull();
    expect((await new Carried('somchai', carried.store).all()).length).toBe(2);
  });

  it('of others on the same device stay when the whole was read again', async () => {
    const carried = fresh();
    const malee = new Carried('malee', carried.store);
    await malee.refresh(pages({ items: [home('x', 'นางคำ')], gone: [], next: null, since: 's1', whole: true }).ask, () => 1);
    await carried.refresh(pages({ items: [home('a', 'นายแก้ว')], gone: [], next: null, since: 's1', whole: true }).ask, () => 1);
    expect((await new Carried('malee', carried.store).all()).map((one) => one.id)).toEqual(['x']);
  });

  it.each([
    ['a mark that the server does not know', 's1', null],
    ['areas that changed between two pages', 's1', 'p2'],
  ])('are read from the start after %s', async (_what, mark, refused) => {
    const carried = fresh();
    await carried.refresh(pages({ items: [home('a', 'นางคำ'), home('b', 'นายแก้ว')], gone: [], next: null, since: mark, whole: true }).ask, () => 1);
    const asked: unknown[] = [];
    const ask = async (query: { since: string | null; after: string | null }): Promise<CarryPage> => {
      asked.push(query);
      if (query.since === mark && query.after === refused) throw new Problem(422, 'request.invalid', { th: 'เริ่มใหม่', en: 'begin again' });
      if (query.since === mark) return { items: [home('b', 'นายแก้ว')], gone: [], next: 'p2', since: null, whole: true };
      return { items: [home('c', 'นายดี')], gone: [], next: null, since: 's2', whole: true };
    };
    expect(await carried.refresh(ask, () => 2)).toBe(1);
    expect(asked.at(-1)).toEqual({ since: null, after: null });
    expect((await carried.all()).map((one) => one.id)).toEqual(['c']);
  });

  it('give up when even the start is refused', async () => {
    const refuse = async () => {
      throw new Problem(422, 'request.invalid', { th: '', en: '' });
    };
    await expect(fresh().refresh(refuse, () => 1)).rejects.toThrow('request.invalid');
  });

  it('are found by any words, Thai digits and either way of writing ำ', async () => {
    const carried = fresh();
    await carried.refresh(pages({ items: [home('a', 'นายน้ำ แก้ว', '12/3'), home('b', 'นางคำ ใจดี')], gone: [], next: null, since: 's', whole: true }).ask, () => 1);
    for (const typed of ['๑๒/๓', 'แก้ว น้ำ', 'นํ้า', 'น้ำ ในเวียง', 'หมู่4 12/3']) expect((await carried.search(typed)).map((one) => one.id)).toEqual(['a']);
    expect((await carried.search('ไม่มี')).length).toBe(0);
    expect(await new Carried('malee', carried.store).search('')).toEqual([]);
  });
});
