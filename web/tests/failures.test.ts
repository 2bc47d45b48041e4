// What a button says when its work fails.
import { describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../src/api/problems';
import { failureWords } from '../src/ui/failures';

describe('a failure outside of a form', () => {
  it('speaks with the words of the server, its advice and its faults', () => {
    const problem = new Problem(409, 'changed', { th: 'มีผู้แก้ไขก่อนหน้านี้', en: 'Changed meanwhile' }, { th: 'โหลดใหม่', en: 'Load it again' }, [
      { field: 'version', code: 'old', message: { th: 'รุ่นเก่า', en: 'Old' } },
    ]);
    expect(failureWords(problem)).toBe('มีผู้แก้ไขก่อนหน้านี้ · โหลดใหม่ · รุ่นเก่า');
  });
  it('gives the reference of a fault of the system only', () => {
    const of = (status: number) => failureWords(new Problem(status, 'x', { th: 'ขัดข้อง', en: 'Fault' }, undefined, [], 'R-1'));
    expect(of(500)).toContain('R-1');
    expect(of(409)).not.toContain('R-1');
  });
  it('says that nothing was done when the system cannot be reached', () => expect(failureWords(new Unreachable())).toContain('ยังไม่ได้ทำ'));
});
