import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ageOn, bangkok, daysBetween, fiscalYearOf, longDate, parseTypedDate, parseTypedYear, shortDate } from '../src/base/dates';

describe('dates as people type them', () => {
  it.each([
    ['๒๐ ม.ค. ๖๕', '2022-01-20'],
    ['20 ม.ค. 65', '2022-01-20'],
    ['20 มค 2565', '2022-01-20'],
    ['20 มกราคม 2565', '2022-01-20'],
    ['20 มกราคม พ.ศ. 2565', '2022-01-20'],
    ['20มกราคม2565', '2022-01-20'],
    ['วันที่ 20 มกราคม 2565', '2022-01-20'],
    ['20/1/2565', '2022-01-20'],
    ['20/01/65', '2022-01-20'],
    ['20-1-2565', '2022-01-20'],
    ['20.1.2565', '2022-01-20'],
    ['2022-01-20', '2022-01-20'],
    ['2565-1-20', '2022-01-20'],
    ['20/1/2022', '2022-01-20'],
    ['20 Jan 2022', '2022-01-20'],
    ['20-Jan-2022', '2022-01-20'],
    ['20 January, 2022', '2022-01-20'],
    ['20 ม.ค. ค.ศ. 2022', '2022-01-20'],
    ['1 Sept 2022', '2022-09-01'],
    ['29 ก.พ. 2563', '2020-02-29'],
    ['  5 พ.ย. 2490 ', '1947-11-05'],
  ])('%s is %s', (typed, iso) => expect(parseTypedDate(typed)).toBe(iso));

  it.each(['', '20', '20/1', '31/4/2565', '29/2/2565', '20/13/2565', '0/1/2565', '20/1/265', '20/1-2565', '20 มก 2565', 'ม.ค. 2565', '20 1 2565', '20/1/2565 เช้า', '20 Jan 1']) (
    '%j is no date',
    (typed) => expect(parseTypedDate(typed)).toBeNull(),
  );

  it.each([
    ['20/1/90', '1947-01-20'],
    ['๒๐/๑/๙๐', '1947-01-20'],
    ['20-1-90', '1947-01-20'],
    ['๒๐ ม.ค. ๙๐', '1947-01-20'],
    ['20 มกราคม พ.ศ. 90', '1947-01-20'],
    ['วันที่ 20 มกราคม 90', '1947-01-20'],
    ['20มค90', '1947-01-20'],
    ['20 Jan 90', '1947-01-20'],
    ['20/1/65', '2022-01-20'],
    ['15/5/65', '2022-05-15'],
    ['16/5/65', '1922-05-16'],
    ['29/2/71', '1928-02-29'],
    ['20/1/2590', '2047-01-20'],
    ['2047-01-20', '2047-01-20'],
    ['20 ม.ค. 2590', '2047-01-20'],
  ])('where only a day that has been makes sense, %s on 15 May 2565 is %s', (typed, iso) => expect(parseTypedDate(typed, '2022-05-15')).toBe(iso));

  it('reads a birth year alone, Buddhist or Christian', () => {
    expect(parseTypedYear('๒๔๙๐')).toBe(2490);
    expect(parseTypedYear('พ.ศ. 2490')).toBe(2490);
    expect(parseTypedYear('1947')).toBe(2490);
    expect(parseTypedYear('90')).toBeNull();
  });
});

// The server's own test lists: browser and server must understand the same typing.
describe('dates as the server reads them', () => {
  const source = readFileSync(new URL('../../tests/base/dates_test.cpp', import.meta.url), 'utf8');
  const listAfter = (test: string) => {
    const from = source.indexOf('{', source.indexOf('for (auto const* typed : {', source.indexOf(`TEST(Date, ${test})`)));
    return [...source.slice(from, source.indexOf('})', from)).matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
  };
  it('understands all of them', () => {
    const typed = listAfter('ReadsWhatPeopleType');
    expect(typed.length).toBeGreaterThan(20);
    for (const one of typed) expect([one, parseTypedDate(one)]).toEqual([one, '2022-01-20']);
  });
  it('refuses all that the server refuses', () => {
    const typed = listAfter('RefusesTypingItDoesNotUnderstand');
    expect(typed.length).toBeGreaterThan(20);
    for (const one of typed) expect([one, parseTypedDate(one)]).toEqual([one, null]);
  });
});

describe('dates as people read them', () => {
  it('are Buddhist in Thai and Christian in English', () => {
    expect(shortDate('2022-01-20', 'th')).toBe('20 ม.ค. 2565');
    expect(shortDate('2022-01-20', 'en')).toBe('20 Jan 2022');
    expect(longDate('2022-05-15', 'th')).toBe('วันอาทิตย์ที่ 15 พฤษภาคม 2565');
    expect(longDate('2022-05-15', 'en')).toBe('Sunday 15 May 2022');
  });
  it('what is shown in a form can be typed back', () => {
    for (const iso of ['2022-01-20', '1947-11-05', '2020-02-29']) expect(parseTypedDate(shortDate(iso, 'th'))).toBe(iso);
  });
  it('instants are shown in Bangkok time', () => {
    expect(bangkok('2022-01-20T02:30:00.000Z')).toEqual({ date: '2022-01-20', time: '09:30' });
    expect(bangkok('2022-01-20T18:30:00Z')).toEqual({ date: '2022-01-21', time: '01:30' });
  });
});

describe('reckoning', () => {
  it('counts days, ages and fiscal years', () => {
    expect(daysBetween('2022-05-03', '2022-05-15')).toBe(12);
    expect(ageOn('1947-05-16', '2022-05-15')).toBe(74);
    expect(ageOn('1947-05-15', '2022-05-15')).toBe(75);
    expect(fiscalYearOf('2021-10-01')).toBe(2565);
    expect(fiscalYearOf('2022-09-30')).toBe(2565);
  });
});
