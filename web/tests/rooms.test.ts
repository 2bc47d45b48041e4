// The rules of web/README.md about who may touch what, read from the sources.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'));
const users = (pattern: RegExp) => files.filter((name) => pattern.test(readFileSync(`src/${name}`, 'utf8')));

it.each([
  ['IndexedDB is touched in src/offline only', /\bindexedDB\b|from 'dexie'/, /^offline\//],
  ['the form engine is known to its own folder only', /@getodk\//, /^features\/survey\/engine\//],
  ['only src/api calls fetch', /\bfetch\(/, /^api\/client\.ts$/],
])('%s', (_, pattern, allowed) => {
  const found = users(pattern);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((name) => !allowed.test(name))).toEqual([]);
});

it('every file says its subject first', () => {
  const silent = files.filter((name) => !/^(\/\/|<!--)/.test(readFileSync(`src/${name}`, 'utf8')));
  expect(silent.filter((name) => name.startsWith('features/survey/') || name.startsWith('offline/'))).toEqual([]);
});
