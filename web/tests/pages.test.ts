import { describe, expect, it } from 'vitest';
import { filledPage } from '../src/api/pages';

describe('a page of a list', () => {
  const pages: Record<string, { items: number[]; next?: string }> = {
    first: { items: [], next: 'second' },
    second: { items: [], next: 'third' },
    third: { items: [7], next: 'fourth' },
    fourth: { items: [] },
  };
  const load = (asked: (string | null)[]) => async (after: string | null) => {
    asked.push(after);
    return pages[after ?? 'first']!;
  };

  it('goes on over empty pages until something is found', async () => {
    const asked: (string | null)[] = [];
    expect((await filledPage(load(asked))).items).toEqual([7]);
    expect(asked).toEqual([null, 'second', 'third']);
  });

  it('is empty only at the end of the list', async () => {
    const asked: (string | null)[] = [];
    expect(await filledPage(load(asked), 'fourth')).toEqual({ items: [] });
    expect(asked).toEqual(['fourth']);
  });

  it('ends with the fault of any page', async () => {
    await expect(filledPage(async (after) => (after ? Promise.reject(new Error('gone')) : pages.first!))).rejects.toThrow('gone');
  });
});
