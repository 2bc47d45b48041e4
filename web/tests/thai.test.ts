// Words that browsers would cut, and what is left alone.
import { describe, expect, it } from 'vitest';
import { keptWhole } from '../src/base/thai';

describe('names kept whole at the end of a line', () => {
  it.each([
    ['ศาลากลางจังหวัดแพร่', 'ศาลา\u2060กลางจังหวัด\u2060แพร่'],
    ['บ้านพอเพียง', 'บ้าน\u2060พอเพียง'],
    ['สภาองค์กรชุมชนตำบลสรอย', 'สภาองค์กรชุม\u2060ชนตำบลสรอย'],
    ['จังหวัด', 'จังหวัด'],
    ['Baan Phor Phiang', 'Baan Phor Phiang'],
  ])('%s', (plain, whole) => {
    expect(keptWhole(plain)).toBe(whole);
    expect(keptWhole(plain).replaceAll('\u2060', '')).toBe(plain);
  });
});
