// What the shared kit draws and does, without a browser.
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import TextField from '../src/ui/TextField.svelte';

describe('suggestions of a field', () => {
  it('offer a name once when two people bear it', () => {
    const { body } = render(TextField, { props: { name: 'speaker', label: 'ผู้พูด', value: '', suggestions: ['นายบุญ ใจดี', 'นางศรี', 'นายบุญ ใจดี'] } });
    expect(body.match(/<option/g)).toHaveLength(2);
  });
});
