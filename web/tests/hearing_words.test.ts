// What is typed and ordered on the screens of a hearing.
import { describe, expect, it } from 'vitest';
import type { HearingCandidate } from '../src/api/types';
import { lifted, pastedPeople, placesByScore, timeOf, villagesOf } from '../src/features/hearings/words';

const house = (id: string, score: number | null): HearingCandidate => ({ round_house_id: id, score }) as HearingCandidate;

describe('hours as people type them', () => {
  it.each([
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['๙.๓๐ น.', '09:30'],
    ['23.59', '23:59'],
    ['24.00', null],
    ['9.60', null],
    ['เช้า', null],
  ])('%s', (typed, read) => expect(timeOf(typed)).toBe(read));
});

describe('villages', () => {
  it('are numbers parted by commas or blanks', () => expect(villagesOf('1, 3  5')).toEqual([1, 3, 5]));
  it('may be none', () => expect(villagesOf(' ')).toEqual([]));
  it('are refused when one is no number', () => expect(villagesOf('1, บ้านสัน')).toBeNull());
});

describe('the people’s order', () => {
  it('asks for a reason where somebody is put before a higher score', () => {
    expect([...lifted([house('a', 10), house('b', 5)])]).toEqual([]);
    expect([...lifted([house('b', 5), house('a', 10)])]).toEqual(['b']);
    expect([...lifted([house('b', 5), house('c', 5)])]).toEqual([]);
    expect([...lifted([house('b', null), house('a', 10)])]).toEqual([]);
  });
  it('tells where a house would stand by its score, ties alike', () => {
    expect([...placesByScore([house('a', 5), house('b', 9), house('c', 5), house('d', null)])].sort()).toEqual([['a', 2], ['b', 1], ['c', 2]]);
  });
});

describe('names that are pasted', () => {
  it('are read line by line', () => {
    expect(pastedPeople('นางมาลี ใจดี, 12, 1\n\nนายบุญ\t14/2\nนางศรี, , x')).toEqual([
      { name: 'นางมาลี ใจดี', house_no: '12', moo: 1 },
      { name: 'นายบุญ', house_no: '14/2', moo: null },
      { name: 'นางศรี', house_no: null, moo: null },
    ]);
  });
});
