// How a conflict that somebody else decided first is told.
import { describe, expect, it } from 'vitest';
import { choiceName, whatWasDecided } from '../src/features/households/conflicts';

const value = { field: 'need_text', from: 'หลังคา', mine: 'เสาหัก', theirs: 'หลังคารั่ว', hidden: false };

describe('what was decided', () => {
  it('names the value that stands', () => {
    expect(whatWasDecided('mine', [value])).toContain('ใช้ “เสาหัก”');
    expect(whatWasDecided('theirs', [value])).toContain('ใช้ “หลังคารั่ว”');
    expect(whatWasDecided('theirs', [{ ...value, theirs: null }])).not.toContain('null');
  });
  it('tells health and what was written anew by the choice alone', () => {
    expect(whatWasDecided('mine', [{ ...value, hidden: true }])).toBe(choiceName('mine'));
    expect(whatWasDecided('other', [value])).toBe(choiceName('other'));
    expect(choiceName('theirs')).toBe('ใช้ค่าในทะเบียน');
  });
});
