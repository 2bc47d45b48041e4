import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../src/base/ids';
import { matchPath, withQuery } from '../src/base/paths';
import { sha256, sha256Plain } from '../src/base/sha256';

describe('addresses', () => {
  it('fit patterns and give their parameters', () => {
    expect(matchPath('/', '/')).toEqual({});
    expect(matchPath('/households/:id', '/households/0190')).toEqual({ id: '0190' });
    expect(matchPath('/households/:id/', '/households/0190/')).toEqual({ id: '0190' });
    expect(matchPath('/households/:id/edit', '/households/0190/edit')).toEqual({ id: '0190' });
    expect(matchPath('/seal/:code', '/seal/%E0%B8%81')).toEqual({ code: 'ก' });
    expect(matchPath('/households/:id', '/households')).toBeNull();
    expect(matchPath('/households', '/household')).toBeNull();
    expect(matchPath('/seal/:code', '/seal/%E0%A4%A')).toBeNull();
  });
  it('leave empty filters out', () => {
    expect(withQuery('/households', { q: '', area: null, status: undefined, late: false })).toBe('/households');
    expect(withQuery('/households', { q: 'คำ ดี', area: '5401', limit: 0 })).toBe('/households?q=%E0%B8%84%E0%B8%B3+%E0%B8%94%E0%B8%B5&area=5401&limit=0');
  });
});

describe('ids made here', () => {
  it('are version 7 and sort by time', () => {
    const ids = [newId(1_600_000_000_000), newId(1_600_000_000_001), newId(1_700_000_000_000)];
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(newId(1)).not.toBe(newId(1));
  });
});

describe('fingerprints of files', () => {
  it('agree with SHA-256 for every length around a block, with and without the browser’s own', async () => {
    for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 1000]) {
      const bytes = new Uint8Array(length).map((_, i) => (i * 37) & 255);
      const wanted = createHash('sha256').update(bytes).digest('hex');
      expect(sha256Plain(bytes)).toBe(wanted);
      expect(await sha256(bytes)).toBe(wanted);
    }
  });
});
