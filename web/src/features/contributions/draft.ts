// The form of a contribution while it is typed, what it is worth, how it is shared, and the body that is sent. Pure.
import type { Contribution, ContributionForm } from '../../api/types';
import { parseTypedDate, shortDate } from '../../base/dates';
import { bahtText, parseBaht } from '../../base/money';
import { arabicDigits, tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { amountOf, parseQuantity, quantityText } from '../estimates/amount';
import { t } from './messages';
import type { Giver, Kind } from './words';

export const newBox = 'new';

export interface Draft {
  kind: Kind;
  giver: string;
  giverName: string;
  organization: string; // id, where the name is one of the directory
  day: string;
  what: string;
  houses: string[];
  byHand: boolean; // each house's part is typed
  parts: Record<string, string>; // by house
  amount: string;
  account: string;
  box: string;
  item: string; // id of the price book, where the name is one of it
  quantity: string;
  unit: string;
  price: string;
  basis: string;
  estimatedBy: string;
  people: string;
  days: string;
  rate: string;
  rateReason: string;
  receiptNumber: string;
  receiptDate: string;
  evidence: string[];
  note: string;
  replaces: string;
}

export function emptyDraft(): Draft {
  return {
    kind: 'cash', giver: '', giverName: '', organization: '', day: '', what: '', houses: [], byHand: false, parts: {}, amount: '', account: '', box: '', item: '',
    quantity: '', unit: '', price: '', basis: '', estimatedBy: '', people: '', days: '1', rate: '', rateReason: '', receiptNumber: '', receiptDate: '', evidence: [],
    note: '', replaces: '',
  };
}

// A gift that was taken out, to be entered anew. Its evidence is sent again by hand: it may be what was wrong.
export function draftOf(one: Contribution): Draft {
  const amounts = one.parts.map((part) => part.amount_satang);
  const even = Math.max(...amounts) - Math.min(...amounts) <= 1;
  return {
    ...emptyDraft(),
    kind: one.kind,
    giver: one.giver,
    giverName: one.giver_name || one.organization_name || '',
    organization: one.organization_id ?? '',
    day: shortDate(one.day, 'th'),
    what: one.what,
    houses: one.parts.map((part) => part.house.round_house_id),
    byHand: !even,
    parts: even ? {} : Object.fromEntries(one.parts.map((part) => [part.house.round_house_id, bahtText(part.amount_satang)])),
    amount: one.kind === 'cash' ? bahtText(one.value_satang) : '',
    account: one.account_id ?? '',
    item: one.item_id ?? '',
    quantity: one.quantity_milli ? quantityText(one.quantity_milli) : '',
    unit: one.unit ?? '',
    price: one.price_satang ? bahtText(one.price_satang) : '',
    basis: one.kind === 'material' ? one.basis : '',
    estimatedBy: one.estimated_by ?? '',
    people: one.people ? String(one.people) : '',
    days: one.days_milli ? quantityText(one.days_milli) : '1',
    rate: one.basis === 'other_rate' && one.day_rate_satang ? bahtText(one.day_rate_satang) : '',
    rateReason: one.rate_reason ?? '',
    receiptNumber: one.receipt_number ?? '',
    receiptDate: one.receipt_date ? shortDate(one.receipt_date, 'th') : '',
    note: one.note ?? '',
    replaces: one.id,
  };
}

export function parseCount(typed: string): number | null {
  const text = arabicDigits(typed).trim();
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

// What lies beside the form: the usual rate of its year, the price of its item there.
export interface Known {
  rate: number | null;
  bookPrice: number | null;
}

// Null where something is missing, or where it is no whole number of satang.
export function worthOf(draft: Draft, known: Known): number | null {
  if (draft.kind === 'cash') return parseBaht(draft.amount) || null;
  if (draft.kind === 'material') {
    const quantity = parseQuantity(draft.quantity);
    const price = draft.basis === 'price_book' ? known.bookPrice : parseBaht(draft.price);
    return quantity && price ? amountOf(null, quantity, price) : null;
  }
  const [people, days] = [parseCount(draft.people), parseQuantity(draft.days)];
  const rate = draft.rate.trim() ? parseBaht(draft.rate) : known.rate;
  return people && days && rate ? amountOf(people, days, rate) : null;
}

// Evenly to the satang, as the server does it: what is left goes to the first, one satang each.
export function evenly(value: number, houses: number): { part: number; rest: number } {
  return { part: Math.floor(value / houses), rest: value % houses };
}

export function partSum(draft: Draft): number {
  return draft.houses.reduce((sum, house) => sum + (parseBaht(draft.parts[house] ?? '') ?? 0), 0);
}

export function bodyOf(draft: Draft, known: Known): { body: ContributionForm | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const need = (field: string, what: string): void => void faults.push({ field, message: both(t, 'need', what) });
  const text = (typed: string): string | null => tidy(typed) || null;
  const day = parseTypedDate(draft.day);
  if (!draft.giver) faults.push({ field: 'giver', message: both(t, 'needChoice') });
  if (!day) faults.push({ field: 'day', message: both(t, 'needDate') });
  const receiptDate = draft.receiptDate.trim() ? parseTypedDate(draft.receiptDate) : null;
  if (tidy(draft.receiptNumber) && !receiptDate) faults.push({ field: 'receipt_date', message: both(t, 'needDate') });
  if (draft.houses.length === 0) faults.push({ field: 'houses', message: both(t, 'needHouse') });

  const cash = draft.kind === 'cash';
  const material = draft.kind === 'material';
  const labour = draft.kind === 'labour';
  const amount = cash ? parseBaht(draft.amount) : null;
  const quantity = material ? parseQuantity(draft.quantity) : null;
  const price = material ? parseBaht(draft.price) : null;
  const people = labour ? parseCount(draft.people) : null;
  const days = labour ? parseQuantity(draft.days) : null;
  const rate = labour && draft.rate.trim() ? parseBaht(draft.rate) : null;
  if (cash && !amount) need('amount_satang', t.amount);
  if (cash && !draft.account) faults.push({ field: 'account_id', message: both(t, 'needChoice') });
  if (cash && draft.account === newBox && !tidy(draft.box)) need('cash_box', t.box);
  if (!cash && !tidy(draft.what)) need('what', material ? t.materialName : t.workName);
  if (material && !quantity) need('quantity_milli', t.quantity);
  if (material && !tidy(draft.unit)) need('unit', t.unit);
  if (material && !draft.basis) faults.push({ field: 'basis', message: both(t, 'needChoice') });
  if (material && draft.basis !== 'price_book' && !price) need('price_satang', t.price);
  if (material && draft.basis === 'receipt' && !tidy(draft.receiptNumber)) need('receipt_number', t.receiptNumber);
  if (material && draft.basis === 'estimate' && !tidy(draft.estimatedBy)) need('estimated_by', t.estimatedBy);
  if (labour && !people) need('people', t.people);
  if (labour && !days) need('days_milli', t.days);
  if (labour && !rate && (known.rate === null || draft.rate.trim())) need('day_rate_satang', t.dayRate);
  if (rate && rate !== known.rate && !tidy(draft.rateReason)) need('rate_reason', t.rateReason);
  const byHand = draft.byHand && draft.houses.length > 1;
  const parts = draft.houses.map((house) => (byHand ? parseBaht(draft.parts[house] ?? '') : null));
  parts.forEach((part, index) => {
    if (byHand && !part) faults.push({ field: `houses[${index}].amount_satang`, message: both(t, 'needPart') });
  });
  if (faults.length > 0) return { body: null, faults };

  return {
    faults,
    body: {
      kind: draft.kind,
      giver: draft.giver as Giver,
      giver_name: text(draft.giverName),
      organization_id: draft.organization || null,
      day: day!,
      what: text(draft.what),
      houses: draft.houses.map((house, index) => ({ round_house_id: house, amount_satang: parts[index] ?? null })),
      amount_satang: amount,
      account_id: cash && draft.account !== newBox ? draft.account : null,
      cash_box: cash && draft.account === newBox ? text(draft.box) : null,
      item_id: material && draft.item ? draft.item : null,
      quantity_milli: quantity,
      unit: material ? text(draft.unit) : null,
      price_satang: material && draft.basis !== 'price_book' ? price : null,
      basis: material ? (draft.basis as 'receipt') : null,
      estimated_by: material && draft.basis === 'estimate' ? text(draft.estimatedBy) : null,
      people,
      days_milli: days,
      day_rate_satang: rate,
      rate_reason: labour && (rate ?? known.rate) !== known.rate ? text(draft.rateReason) : null,
      receipt_number: text(draft.receiptNumber),
      receipt_date: receiptDate,
      evidence: draft.evidence,
      note: text(draft.note),
      replaces: draft.replaces || null,
    },
  };
}
