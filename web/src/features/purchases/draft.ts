// The form of a purchase while it is typed, what it comes to, and the body that is sent. Pure.
import type { Purchase, PurchaseForm, PurchasePlannedLine } from '../../api/types';
import { parseTypedDate, shortDate } from '../../base/dates';
import { bahtText, parseBaht } from '../../base/money';
import { tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { amountOf, parseQuantity, quantityText } from '../estimates/amount';
import { t } from './messages';
import type { Expense, PaperKind, Source } from './words';

export const onCredit = 'credit';
export const newSupplier = 'new';

export interface DraftLine {
  house: string; // '': management
  expense: Expense;
  source: Source;
  estimate: string;
  position: number;
  item: string;
  text: string;
  quantity: string;
  unit: string;
  price: string;
}

export interface DraftPaper {
  kind: PaperKind;
  number: string;
  date: string;
  sha256: string;
}

export interface Draft {
  day: string;
  houses: string[];
  lines: DraftLine[];
  discount: string;
  vat: string;
  total: string;
  supplier: string;
  supplierName: string;
  buyers: string;
  papers: DraftPaper[];
  account: string;
  plan: string;
  reason: string;
  note: string;
  replaces: string;
}

export const emptyPaper = (): DraftPaper => ({ kind: 'receipt', number: '', date: '', sha256: '' });

export function emptyLine(house: string): DraftLine {
  return { house, expense: house ? 'materials' : 'management', source: 'grant', estimate: '', position: 0, item: '', text: '', quantity: '1', unit: '', price: '' };
}

export function emptyDraft(): Draft {
  return { day: '', houses: [], lines: [], discount: '', vat: '', total: '', supplier: '', supplierName: '', buyers: '', papers: [emptyPaper()], account: '', plan: '', reason: '', note: '', replaces: '' };
}

// A line of the estimate as it is planned; what was bought of it already is left out.
export function plannedLine(house: string, estimate: string, line: PurchasePlannedLine): DraftLine {
  const left = Math.max(line.planned_milli - line.bought_milli, 0) || line.planned_milli;
  return {
    house,
    expense: line.category === 'labour' ? 'labour' : line.category === 'transport' ? 'transport' : 'materials',
    source: line.planned_source === 'cash' ? 'contributed_cash' : 'grant',
    estimate,
    position: line.position,
    item: line.item_id ?? '',
    text: line.text,
    quantity: quantityText(left),
    unit: line.unit,
    price: bahtText(line.planned_price_satang),
  };
}

// A purchase that was taken out, to be entered anew. Its papers are named again by hand: they may be what was wrong.
export function draftOf(one: Purchase): Draft {
  return {
    ...emptyDraft(),
    day: shortDate(one.day, 'th'),
    houses: one.houses.map((house) => house.round_house_id),
    lines: one.lines.map((line) => ({
      house: line.round_house_id ?? '',
      expense: line.expense,
      source: line.source,
      estimate: line.estimate_id ?? '',
      position: line.estimate_position ?? 0,
      item: line.item_id ?? '',
      text: line.text,
      quantity: quantityText(line.quantity_milli),
      unit: line.unit,
      price: bahtText(line.price_satang),
    })),
    discount: one.discount_satang ? bahtText(one.discount_satang) : '',
    vat: one.vat_satang ? bahtText(one.vat_satang) : '',
    supplier: one.supplier_id,
    buyers: one.buyers.join(', '),
    plan: one.plan_id ?? '',
    reason: one.quotations_reason ?? '',
    note: one.note ?? '',
    replaces: one.id,
  };
}

export function lineAmount(line: DraftLine): number | null {
  const [quantity, price] = [parseQuantity(line.quantity), parseBaht(line.price)];
  return quantity && price ? amountOf(null, quantity, price) : null;
}

// Null while something of it is missing.
export function sumOf(draft: Draft): number | null {
  let sum = 0;
  for (const line of draft.lines) {
    const amount = lineAmount(line);
    if (amount === null) return null;
    sum += amount;
  }
  const discount = draft.discount.trim() ? parseBaht(draft.discount) : 0;
  const vat = draft.vat.trim() ? parseBaht(draft.vat) : 0;
  return draft.lines.length === 0 || discount === null || vat === null ? null : sum - discount + vat;
}

export const buyersOf = (typed: string): string[] => typed.split(/[,\n]/).map(tidy).filter(Boolean);

export function bodyOf(draft: Draft): { body: PurchaseForm | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const need = (field: string, what: string): void => void faults.push({ field, message: both(t, 'need', what) });
  const day = parseTypedDate(draft.day);
  if (!day) faults.push({ field: 'day', message: both(t, 'needDate') });
  if (draft.lines.length === 0) faults.push({ field: 'lines', message: both(t, 'needLines') });
  draft.lines.forEach((line, index) => {
    const at = `lines[${index}].`;
    if (!tidy(line.text)) need(`${at}text`, t.lineText);
    if (!parseQuantity(line.quantity)) need(`${at}quantity_milli`, t.quantity);
    else if (parseBaht(line.price) && lineAmount(line) === null) faults.push({ field: `${at}quantity_milli`, message: both(t, 'notWhole') });
    if (!tidy(line.unit)) need(`${at}unit`, t.unit);
    if (!parseBaht(line.price)) need(`${at}price_satang`, t.price);
  });
  const money = (field: string, typed: string, what: string): number | null => {
    if (!typed.trim()) return null;
    const value = parseBaht(typed);
    if (value === null) need(field, what);
    return value;
  };
  const discount = money('discount_satang', draft.discount, t.discount);
  const vat = money('vat_satang', draft.vat, t.vat);
  const total = money('total_satang', draft.total, t.paperTotal);
  if (!draft.total.trim()) need('total_satang', t.paperTotal);
  if (!draft.supplier) faults.push({ field: 'supplier_id', message: both(t, 'needChoice') });
  if (draft.supplier === newSupplier && !tidy(draft.supplierName)) need('name', t.name);
  if (buyersOf(draft.buyers).length === 0) need('buyers', t.buyers);
  const papers = draft.papers.map((paper, index) => {
    const at = `papers[${index}].`;
    const bare = paper.kind === 'none';
    const date = bare ? null : parseTypedDate(paper.date);
    if (!bare && paper.kind !== 'payment_voucher' && !tidy(paper.number)) need(`${at}number`, t.paperNumber);
    if (!bare && !date) faults.push({ field: `${at}date`, message: both(t, 'needDate') });
    return { kind: paper.kind, number: bare ? null : tidy(paper.number) || null, date, sha256: bare ? null : paper.sha256 || null };
  });
  if (!draft.account) faults.push({ field: 'account_id', message: both(t, 'needChoice') });
  if (faults.length > 0) return { body: null, faults };
  return {
    faults,
    body: {
      day: day!,
      supplier_id: draft.supplier,
      buyers: buyersOf(draft.buyers),
      lines: draft.lines.map((line) => ({
        round_house_id: line.house || null,
        expense: line.house ? line.expense : 'management',
        source: line.source,
        estimate_id: line.estimate || null,
        estimate_position: line.estimate ? line.position : null,
        item_id: line.item || null,
        text: tidy(line.text),
        quantity_milli: parseQuantity(line.quantity)!,
        unit: tidy(line.unit),
        price_satang: parseBaht(line.price)!,
      })),
      discount_satang: discount,
      vat_satang: vat,
      total_satang: total!,
      papers,
      account_id: draft.account === onCredit ? null : draft.account,
      plan_id: draft.plan || null,
      quotations_reason: tidy(draft.reason) || null,
      replaces: draft.replaces || null,
      note: tidy(draft.note) || null,
    },
  };
}
