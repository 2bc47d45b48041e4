// Whatever the program writes into the audit has words in the auditor's list; the names are read from the program's sources.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionNames, kindNames } from '../src/features/audit/messages';

const sources = readdirSync('../src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[ch]pp$/.test(name))
  .map((name) => readFileSync(`../src/${name}`, 'utf8'));

const name = '"([a-z_]+\\.[a-z_]+)"';
const before = String.raw`(?:\bevent(?:_of|_about)?|\babout(?:_house)?|\bitem_event|\baudit(?:_\w+)?|\bsave|note_list_reading|note_reading)\((?:[^;"]|"(?![a-z_]+\.[a-z_]+"))*?(?:\? )?`;
const patterns = [
  new RegExp(String.raw`${name},\s*\{\s*"[a-z_]+",`, 'g'), // {"household.read", {"household", …
  new RegExp(`${before}${name}(?:\\s*:\\s*${name})?`, 'g'), // event_of(late ? "a.b" : "a.c", …
  new RegExp(String.raw`action = (?:[^;"]*\? )?${name}(?:\s*:\s*${name})?`, 'g'),
];
// Put together from a word of a list: "tranches." + the step, "quotation." and "submission." + the state.
const composed = [
  ...['prepare', 'record', 'resubmit', 'approve', 'release', 'confirm', 'send_back', 'cancel', 'return'].map((step) => `tranches.${step}`),
  ...['open', 'chosen', 'withdrawn'].map((state) => `quotation.${state}`),
  ...['accepted', 'linked', 'returned'].map((state) => `submission.${state}`),
];

function found(expressions: RegExp[]): string[] {
  const names = sources.flatMap((text) => expressions.flatMap((one) => [...text.matchAll(one)].flatMap((hit) => hit.slice(1))));
  return [...new Set(names.filter((one) => one !== undefined))].sort();
}

describe('the auditor reads', () => {
  it('a word for every action', () => {
    const actions = [...found(patterns), ...composed];
    expect(actions.length).toBeGreaterThan(200);
    expect(actions.filter((one) => !(one in actionNames))).toEqual([]);
  });
  it('a word for every kind of thing', () => {
    const kinds = found([/"[a-z_]+\.[a-z_]+",\s*\{\s*"([a-z_]+)",/g, /return \{"([a-z_]+)", [a-z_.]+\.id\.str\(\)/g, /about = \{"([a-z_]+)", /g]);
    expect(kinds.length).toBeGreaterThan(30);
    expect(kinds.filter((one) => !(one in kindNames))).toEqual([]);
  });
});
