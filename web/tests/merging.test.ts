// A scorecard that two people edit: every change of either is in the merged card, or told.
import { describe, expect, it } from 'vitest';
import { mergeCards, takeTheirs, type Editing } from '../src/features/selection/merging';

const criterion = (key: string, weight = 3) => ({
  key, fact: 'elders', title_th: `เกณฑ์ ${key}`, title_en: key, weight,
  bands: [{ unknown: false, from: 1, to: null, is: null, any_of: [], degree: 10, reason_th: 'มี', reason_en: 'some' }],
});
const card = (change: (card: Editing) => void = () => {}): Editing => {
  const made: Editing = { based_on: 'v1', name_th: 'เกณฑ์', name_en: 'Card', note: '', criteria: [criterion('a'), criterion('b')], ties: [{ fact: 'elders', first: 'higher' }] };
  change(made);
  return made;
};
const newest = (change: (card: Editing) => void) => card((made) => {
  made.based_on = 'v2';
  change(made);
});
const parts = (met: ReturnType<typeof mergeCards>['met']) => met.map((one) => `${one.key}.${one.part}`);

describe('a scorecard that somebody saved meanwhile', () => {
  it('keeps what each of the two changed where they changed different parts', () => {
    const mine = card((made) => {
      made.criteria[0]!.weight = 9;
      made.name_th = 'เกณฑ์ใหม่';
      made.criteria.push(criterion('mine'));
    });
    const theirs = newest((made) => {
      made.criteria[0]!.title_th = 'ชื่อใหม่';
      made.criteria[1]!.weight = 7;
      made.criteria.push(criterion('theirs'));
    });
    const { merged, met } = mergeCards(card(), mine, theirs);
    expect(met).toEqual([]);
    expect(merged.based_on).toBe('v2');
    expect(merged.name_th).toBe('เกณฑ์ใหม่');
    expect(merged.criteria.map((one) => `${one.key} ${one.title_th} ${one.weight}`)).toEqual(['a ชื่อใหม่ 9', 'b เกณฑ์ b 7', 'theirs เกณฑ์ theirs 3', 'mine เกณฑ์ mine 3']);
  });

  it('lets mine stand where both changed one part, and tells theirs, which may be taken', () => {
    const mine = card((made) => {
      made.criteria[0]!.weight = 9;
      made.ties = [];
    });
    const { merged, met } = mergeCards(card(), mine, newest((made) => {
      made.criteria[0]!.weight = 5;
      made.ties = [{ fact: 'elders', first: 'lower' }];
    }));
    expect(parts(met)).toEqual(['.ties', 'a.weight']);
    expect(merged.criteria[0]!.weight).toBe(9);
    expect(merged.ties).toEqual([]);
    for (const one of met) takeTheirs(merged, one);
    expect(merged.criteria[0]!.weight).toBe(5);
    expect(merged.ties).toEqual([{ fact: 'elders', first: 'lower' }]);
  });

  it('says nothing where both changed a part alike, whatever the order of its members', () => {
    const alike = (made: Editing) => {
      const { reason_en, ...band } = made.criteria[0]!.bands[0]!;
      made.criteria[0]!.bands = [{ reason_en, ...band, degree: 4 }];
    };
    expect(mergeCards(card(), card((made) => (made.criteria[0]!.bands[0]!.degree = 4)), newest(alike)).met).toEqual([]);
  });

  it.each([
    ['mine is out, theirs as it was', true, (_: Editing) => {}, ['b'], []],
    ['mine is out, theirs was changed', true, (made: Editing) => (made.criteria[0]!.weight = 8), ['b'], ['a.criterion']],
    ['theirs is out, mine as it was', false, (made: Editing) => made.criteria.shift(), ['b'], []],
  ])('a criterion that one took out: %s', (_, out, theirs, left, told) => {
    const { merged, met } = mergeCards(card(), card((made) => out && made.criteria.shift()), newest((made) => void theirs(made)));
    expect(merged.criteria.map((one) => one.key)).toEqual(left);
    expect(parts(met)).toEqual(told);
    for (const one of met) takeTheirs(merged, one);
    if (told.length > 0) expect(merged.criteria.find((one) => one.key === 'a')?.weight).toBe(8);
  });

  it('keeps a criterion that I changed and somebody took out', () => {
    const { merged, met } = mergeCards(card(), card((made) => (made.criteria[0]!.weight = 9)), newest((made) => made.criteria.shift()));
    expect(merged.criteria.map((one) => `${one.key} ${one.weight}`)).toEqual(['b 3', 'a 9']);
    expect(parts(met)).toEqual(['a.criterion']);
    takeTheirs(merged, met[0]!);
    expect(merged.criteria.map((one) => one.key)).toEqual(['b']);
  });
});
