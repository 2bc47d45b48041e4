// Quantities and amounts as the server reads and counts them; a typed draft becomes the form, or names the line at fault.
import { describe, expect, it } from 'vitest';
import { amountOf, parseQuantity, quantityText } from '../src/features/estimates/amount';
import { amountOfLine, emptyLine, formOf, sumsOf, type DraftLine } from '../src/features/estimates/draft';

const line = (changed: Partial<DraftLine>): DraftLine => ({ ...emptyLine(false), text: 'ปูน', unit: 'ถุง', quantity: '1', price: '145', ...changed });

describe('quantities', () => {
  it.each([
    ['12', 12_000], ['๑๒.๕', 12_500], ['1,250.125', 1_250_125], ['0.001', 1], ['3.5000', 3500], ['0.0001', null], ['', null], ['.5', null], ['5.', null],
    ['-1', null], ['12345678', null], ['1 2', null],
  ])('reads %s', (typed, milli) => expect(parseQuantity(typed)).toBe(milli));
  it('writes what it reads', () => {
    for (const milli of [1, 125, 500, 1000, 12_500, 1_250_125]) expect(parseQuantity(quantityText(milli))).toBe(milli);
  });
});

describe('amounts', () => {
  it.each([
    [null, 1000, 16_500, 16_500], [null, 2500, 48_000, 120_000], [2, 4500, 45_000, 405_000], [null, 1, 999, null], [null, 333, 100, null],
    [null, 1_000_000_000, 1_000_000_000, null],
  ])('%s people × %s × %s', (people, milli, satang, amount) => expect(amountOf(people, milli, satang)).toBe(amount));
});

describe('a typed draft', () => {
  it('sums by source, labour by people and days', () => {
    const sums = sumsOf([line({}), line({ source: 'cash', quantity: '๒' }), line({ labour: true, people: '2', quantity: '4.5', price: '450', source: 'labour' })]);
    expect(sums).toEqual({ grant: 14_500, material: 0, labour: 405_000, cash: 29_000 });
  });
  it('leaves quantity and price open until it is prepared', () => {
    expect(formOf({ lines: [line({ quantity: '', price: '' })], note: ' ', version: 3 })).toEqual({
      faults: [],
      body: { note: null, version: 3, lines: [{ part: null, item_id: null, text: 'ปูน', people: null, quantity_milli: 0, unit: 'ถุง', price_satang: 0, source: 'grant' }] },
    });
  });
  it('names every line at fault at once', () => {
    const { faults } = formOf({ lines: [line({ quantity: 'สอง' }), line({ price: '1.234' }), line({ text: ' ' }), line({ labour: true, people: '0' })], note: '', version: 1 });
    expect(faults.map((one) => one.field)).toEqual(['lines[0].quantity_milli', 'lines[1].price_satang', 'lines[2].text', 'lines[3].people']);
  });
  it('does not tell an amount that is no whole satang', () => expect(amountOfLine(line({ quantity: '0.333', price: '1.01' }))).toBeNull());
});
