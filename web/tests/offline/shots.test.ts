import { describe, expect, it } from 'vitest';
import { isTakenNow } from '../../src/offline/shots';

describe('a photograph that the camera’s button brought', () => {
  const now = Date.parse('2022-04-10T10:00:00+07:00');
  it('was taken now when its file is of these minutes', () => {
    expect(isTakenNow({ lastModified: now - 60_000 }, now)).toBe(true);
    expect(isTakenNow({ lastModified: now + 1_000 }, now)).toBe(true);
  });
  it('was not when an older file was chosen instead', () => {
    expect(isTakenNow({ lastModified: now - 3_600_000 }, now)).toBe(false);
  });
});
