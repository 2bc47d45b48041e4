import { describe, expect, it } from 'vitest';
import type { Task } from '../src/api/types';
import { plusDays } from '../src/base/dates';
import { look } from '../src/features/tasks/words';

const task = (days_over: number, state: Task['state'] = 'open') => ({ days_over, state }) as Task;

describe('a task', () => {
  it.each<[Task, string, string]>([
    [task(9), 'เลยกำหนด 9 วัน', 'red'],
    [task(0), 'ครบกำหนดวันนี้', 'amber'],
    [task(-3), 'อีก 3 วัน', 'grey'],
    [task(0, 'done'), 'เสร็จแล้ว', 'green'],
    [task(0, 'dropped'), 'ยกเลิกแล้ว', 'grey'],
  ])('is told by its day while it is open, and by its end after it', (one, word, tone) => {
    expect(look(one)).toMatchObject({ word, tone });
  });

  it('is given days that are counted over months and years', () => {
    expect(plusDays('2022-05-15', 30)).toBe('2022-06-14');
    expect(plusDays('2021-12-31', 1)).toBe('2022-01-01');
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
  });
});
