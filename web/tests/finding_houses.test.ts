// The houses of a form come a page at a time, those of the first question first.
import { describe, expect, it } from 'vitest';
import { pageOf, type Question } from '../src/features/rounds/finding';

const lists: Record<string, string[]> = { funded: ['a', 'b'], 'procuring,repairing': ['c', 'd', 'e'], none: [] };
function server(asked: Question[]) {
  return async (question: Question) => {
    asked.push(question);
    const all = lists[question.state]!;
    const from = question.after ? Number(question.after) : 0;
    const to = from + question.limit;
    return { items: all.slice(from, to), next: to < all.length ? String(to) : null };
  };
}

describe('a page of houses', () => {
  it('is filled from the next question and goes on where it ended', async () => {
    const asked: Question[] = [];
    const first = await pageOf(['funded', 'procuring,repairing'], 3, null, server(asked));
    expect(first).toEqual({ items: ['a', 'b', 'c'], next: '1:1' });
    expect(asked.map((one) => one.limit)).toEqual([3, 1]);
    expect(await pageOf(['funded', 'procuring,repairing'], 3, first.next!, server(asked))).toEqual({ items: ['d', 'e'], next: null });
  });
  it('asks nothing more once it is full', async () => {
    const asked: Question[] = [];
    expect(await pageOf(['funded', 'procuring,repairing'], 2, null, server(asked))).toEqual({ items: ['a', 'b'], next: '1:' });
    expect(asked).toHaveLength(1);
  });
  it('is empty where nothing fits', async () => {
    expect(await pageOf(['none', 'none'], 8, null, server([]))).toEqual({ items: [], next: null });
  });
});
