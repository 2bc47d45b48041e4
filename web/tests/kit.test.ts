// What the shared kit draws and does, without a browser.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { beside } from '../src/ui/beside';
import TextField from '../src/ui/TextField.svelte';

describe('suggestions of a field', () => {
  it('offer a name once when two people bear it', () => {
    const { body } = render(TextField, { props: { name: 'speaker', label: 'ผู้พูด', value: '', suggestions: ['นายบุญ ใจดี', 'นางศรี', 'นายบุญ ใจดี'] } });
    expect(body.match(/<option/g)).toHaveLength(2);
  });
});

describe('a click beside a dialogue', () => {
  const opened = 1000;
  const click = (at: number, detail: number, from: boolean, to = from): boolean => {
    const outside = beside(opened);
    outside.press({ timeStamp: at }, from);
    return outside.closes({ timeStamp: at, detail }, to);
  };
  it('closes it when it was pressed there', () => expect(click(3000, 1, true)).toBe(true));
  it('does not when it is the second of a double click that opened it', () => {
    expect(click(1200, 2, true)).toBe(false);
    expect(click(1200, 1, true)).toBe(false); // a tapping finger counts no clicks
    expect(click(1700, 2, true)).toBe(false); // a slow hand
  });
  it('does not when the press began within, or before it was open', () => {
    expect(click(3000, 1, false, true)).toBe(false);
    expect(beside(opened).closes({ timeStamp: 3000, detail: 1 }, true)).toBe(false);
  });
});
