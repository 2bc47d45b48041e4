// The latest first, and one answer where two were made at the same moment.
import { expect, test } from 'vitest';
import { latestFirst } from '../src/base/latest';

test('what was made last comes first, of one moment the later id', () => {
  const rows = [
    { id: '0190a', created_at: '2022-01-02T00:00:00Z' },
    { id: '0190c', created_at: '2022-01-01T00:00:00Z' },
    { id: '0190b', created_at: '2022-01-02T00:00:00Z' },
  ];
  expect(latestFirst(rows).map((row) => row.id)).toEqual(['0190b', '0190a', '0190c']);
  expect(rows[0]!.id).toBe('0190a');
});
