import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Problem, Unreachable } from '../../src/api/problems';
import { newId } from '../../src/base/ids';
import { Tables } from '../../src/offline/db';
import { Records } from '../../src/offline/records';
import { takeReviews } from '../../src/offline/reviews';

const body = { title: '', place: '', xml: '<data/>', page: '', household: null, pictures: {} };
let count = 0;

async function sent(records: Records): Promise<string> {
  const id = newId();
  await records.create(id, { id: 'f', version: '1' }, body, 1);
  await records.mark(id, { state: 'sent', sent: 2, review: { state: 'waiting', reason: '', household: null } });
  return id;
}

describe('reviews', () => {
  it('are asked for under the whole instanceID, by which the server knows the record', async () => {
    const records = new Records('somchai', new Tables(`reviews-${++count}`));
    const id = await sent(records);
    const asked: string[] = [];
    await takeReviews(records, async (instance) => (asked.push(instance), { state: 'returned', reason: 'ภาพมืด', household_id: null }));
    expect(asked).toEqual([`uuid:${id}`]);
    expect((await records.find(id))?.review).toEqual({ state: 'returned', reason: 'ภาพมืด', household: null });
  });

  it('of one that may no longer be seen hold up nothing; without a signal they wait', async () => {
    const records = new Records('somchai', new Tables(`reviews-${++count}`));
    const [hidden, seen] = [await sent(records), await sent(records)];
    await takeReviews(records, async (instance) => {
      if (instance === `uuid:${hidden}`) throw new Problem(404, 'survey.not_found', { th: '', en: '' });
      return { state: 'accepted', household_id: 'h' };
    });
    expect((await records.find(seen))?.review?.state).toBe('accepted');
    await expect(takeReviews(records, () => Promise.reject(new Unreachable()))).rejects.toThrow('unreachable');
  });
});
