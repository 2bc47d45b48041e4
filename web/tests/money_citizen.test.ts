import { describe, expect, it } from 'vitest';
import { citizenFault, citizenFormatted } from '../src/base/citizen';
import { bahtText, parseBaht } from '../src/base/money';

describe('amounts as people type them', () => {
  it.each([
    ['19000', 1_900_000],
    ['19,000', 1_900_000],
    ['19,000.50', 1_900_050],
    ['19000.5', 1_900_050],
    ['๑๙,๐๐๐', 1_900_000],
    ['1,358,500', 135_850_000],
    ['0', 0],
    ['3500 บาท', 350_000],
  ])('%s', (typed, satang) => expect(parseBaht(typed)).toBe(satang));
  it.each(['', '1,9000', '19,00', '1.234', '-5', '12a', '1 000', ',500', '99999999999999999'])('refuses %j', (typed) => expect(parseBaht(typed)).toBeNull());
  it('are shown with their thousands, and satang where there are any', () => {
    expect(bahtText(135_850_000)).toBe('1,358,500');
    expect(bahtText(1_900_050)).toBe('19,000.50');
    expect(bahtText(1_900_000, true)).toBe('19,000.00');
    expect(bahtText(-5)).toBe('−0.05');
  });
});

describe('citizen numbers', () => {
  it('knows the check digit', () => {
    expect(citizenFault('1101700203450')).toBe('none');
    expect(citizenFault('1-1017-00203-45-0')).toBe('none');
    expect(citizenFault('๑๑๐๑๗๐๐๒๐๓๔๕๐')).toBe('none');
    expect(citizenFault('1101700203451')).toBe('checksum');
    expect(citizenFault('1101700204350')).toBe('checksum');
    expect(citizenFault('110170020345')).toBe('not_thirteen_digits');
    expect(citizenFault('110170020345x')).toBe('not_thirteen_digits');
  });
  it('writes them as on the card', () => expect(citizenFormatted('1101700203450')).toBe('1-1017-00203-45-0'));
});
