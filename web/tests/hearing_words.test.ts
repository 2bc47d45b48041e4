// What is typed and ordered on the screens of a hearing.
import { describe, expect, it } from 'vitest';
import type { Hearing, HearingBoard, HearingCandidate } from '../src/api/types';
import { differs, doubles, lifted, mooOf, pastedPeople, placesByScore, reachesItselfOnly, samePerson, tabOf, timeOf, villagesOf, waitingStatements, wholeOf } from '../src/features/hearings/words';

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
  it('may be typed in Thai digits', () => expect(villagesOf('๑, ๓')).toEqual([1, 3]));
  it('may be none', () => expect(villagesOf(' ')).toEqual([]));
  it('are refused when one is no number', () => expect(villagesOf('1, บ้านสัน')).toBeNull());
});

describe('numbers as people type them', () => {
  it.each([
    ['๑๒', 12],
    [' 7 ', 7],
    ['', null],
    ['สิบ', null],
    ['3-4', null],
  ])('%s', (typed, read) => expect(wholeOf(typed)).toBe(read));
  it.each([
    ['๓', 3],
    ['หมู่ 3', 3],
    ['', null],
    ['0', null],
    ['บ้านสัน', null],
  ])('moo %s', (typed, read) => expect(mooOf(typed)).toBe(read));
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
  it.each([
    ['นางมาลี ใจดี 12 หมู่ 1', 'นางมาลี ใจดี', '12', 1],
    ['นางมาลี  ใจดี บ้านเลขที่ ๑๒/๓ ม.๑', 'นางมาลี ใจดี', '12/3', 1],
    ['๑. นายบุญ ใจดี 14/2 3', 'นายบุญ ใจดี', '14/2', 3],
    ['1\tนายบุญ ใจดี\t14/2\tหมู่ 3', 'นายบุญ ใจดี', '14/2', 3],
    ['นายบุญ ใจดี, เลขที่ 14 หมู่ที่ 3', 'นายบุญ ใจดี', '14', 3],
    ['นายบุญ ใจดี หมู่ 3', 'นายบุญ ใจดี', null, 3],
    ['2) นางศรี', 'นางศรี', null, null],
    ['นางศรี คำปัน', 'นางศรี คำปัน', null, null],
    ['นายบุญ ใจดี 14/2', 'นายบุญ ใจดี', '14/2', null],
  ])('%s', (line, name, house_no, moo) => expect(pastedPeople(line)).toEqual([{ name, house_no, moo }]));
});

describe('one person twice', () => {
  const boon = { name: 'นายบุญ ใจดี', house_no: '14/2' };
  it('has the same name and the same house', () => expect(samePerson(boon, { name: 'นายบุญ  ใจดี', house_no: '๑๔/๒' })).toBe(true));
  it('may be meant where no house was told', () => expect(samePerson(boon, { name: 'นายบุญ ใจดี' })).toBe(true));
  it('is marked in the list where two secretaries typed it', () => {
    const person = (id: string, name: string, house_no: string | null, signed_by = 'typed') => ({ id, name, house_no, signed_by });
    const list = [
      person('1', 'นายบุญ ใจดี', '14/2'),
      person('2', 'นายบุญ  ใจดี', '๑๔/๒'),
      person('3', 'นายบุญ ใจดี', '3'),
      person('4', 'ผู้มาร่วม', null, 'counted'),
      person('5', 'ผู้มาร่วม', null, 'counted'),
      person('6', 'นายบุญ ใจดี', null),
    ];
    expect([...doubles(list as unknown as Hearing['attendees'])]).toEqual(['2', '6']);
  });
  it('is not a namesake of another house', () => expect(samePerson(boon, { name: 'นายบุญ ใจดี', house_no: '3' })).toBe(false));
});

describe('what telephones sent', () => {
  const from = (id: string, attendee_id: string | null, answer: string | null = null) => ({ id, attendee_id, answer });
  const attendees = [{ id: 'here', signed_by: 'phone', counts: true }, { id: 'perhaps', signed_by: 'phone', counts: false }];
  it('waits where nobody confirmed who sent it, and nobody answered', () => {
    const statements = [from('1', 'here'), from('2', 'perhaps'), from('3', 'perhaps', 'ตอบแล้ว'), from('4', null)];
    expect([...waitingStatements({ attendees, statements } as unknown as Hearing)]).toEqual(['2']);
  });
});

describe('a look at the board', () => {
  const hearing = { state: 'open', version: 3, recorded: 'a', hall: null } as const;
  it.each([
    ['nothing', {}, false],
    ['somebody who signed in, an answer, a hand, a picture', { recorded: 'b' }, true],
    ['a colleague’s change', { version: 4 }, true],
    ['the seal', { state: 'sealed' as const }, true],
    ['the hall that a colleague opened', { hall: { code: 'ABCD' } as HearingBoard['hall'] }, true],
  ])('notes %s', (_, changed, noted) => expect(differs({ ...hearing, ...changed }, hearing)).toBe(noted));
});

describe('what keeps a hearing from its seal', () => {
  it.each([
    ['chair_name', 'plan'],
    ['state', 'opening'],
    ['quorum', 'people'],
    ['candidates', 'prepare'],
    ['candidates[0].round_house_id', 'prepare'],
    ['candidates[2].reason', 'order'],
    ['order', 'order'],
    ['statements[1].answer', 'houses'],
    ['votes[0].open', 'votes'],
  ])('%s is mended at %s', (field, tab) => expect(tabOf(field)).toBe(tab));
});

describe('the address of the hall', () => {
  it.each([
    ['http://127.0.0.1:8080/hall/A', true],
    ['http://localhost:8080/hall/A', true],
    ['http://[::1]:8080/hall/A', true],
    ['http://192.168.1.20:8081/hall/A', false],
    ['https://onehome.example.go.th/hall/A', false],
  ])('%s', (url, itself) => expect(reachesItselfOnly(url)).toBe(itself));
});
