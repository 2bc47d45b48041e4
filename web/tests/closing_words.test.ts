// What keeps a house or a round open leads to the page where it is mended, for those who may open that page.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mendHouseAt, mendRoundAt } from '../src/features/closing/words';

const rights = vi.hoisted(() => ({ given: new Set<string>() }));
vi.mock('../src/state/session.svelte', () => ({ session: {}, may: (permission: string) => rights.given.has(permission) }));
beforeEach(() => (rights.given = new Set(['works_read', 'purchases_read', 'tranches_read', 'ledger_read'])));

describe('a house', () => {
  it.each(['handed_over', 'photographs', 'acceptance', 'hand_over_record', 'consents', 'flags'])('gets its %s on the page of its works', (key) =>
    expect(mendHouseAt('r', 'h', key)?.href).toBe('/works/houses/h'));
  it('gets papers of purchases on its own page', () => expect(mendHouseAt('r', 'h', 'purchase_papers')?.href).toBe('/round-houses/h#purchases'));
  it('uses what is left of its grant by a purchase, where one may be recorded', () => {
    expect(mendHouseAt('r', 'h', 'money_used')?.href).toBe('/money/r?house=h#entries');
    rights.given.add('purchases_write');
    expect(mendHouseAt('r', 'h', 'money_used')?.href).toBe('/money/r/purchases/new?house=h');
  });
  it('leads nowhere for a reader of no other room', () => {
    rights.given = new Set();
    for (const key of ['handed_over', 'purchase_papers', 'owed', 'money_received', 'money_used', 'money_even', 'unheard of'])
      expect(mendHouseAt('r', 'h', key)).toBeNull();
  });
});

describe('a round', () => {
  it('has its houses and tambons on this page', () => {
    expect(mendRoundAt('r', 'houses')?.href).toBe('#houses');
    expect(mendRoundAt('r', 'tambons')?.href).toBe('#tambons');
  });
  it.each(['agreed', 'zero'])('has %s in its books', (key) => expect(mendRoundAt('r', key)?.href).toBe('/money/r'));
  it('has its bank statements on their page', () => {
    expect(mendRoundAt('r', 'bank')).toBeNull();
    rights.given.add('bank_read');
    expect(mendRoundAt('r', 'bank')?.href).toBe('/money/r/bank');
  });
});
