// A draft estimate as it is typed, and the form it becomes.
import type { Estimate, EstimateForm, EstimateLine } from '../../api/types';
import { newId } from '../../base/ids';
import { bahtText, parseBaht } from '../../base/money';
import { arabicDigits, tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { amountOf, parseQuantity, quantityText } from './amount';
import { t } from './messages';
import { sources } from './words';

export interface DraftLine {
  key: string;
  part: EstimateLine['part'] | null;
  item_id: string | null;
  text: string;
  people: string; // '' where it is no labour
  labour: boolean;
  quantity: string;
  unit: string;
  price: string;
  source: EstimateLine['source'];
}
export interface Draft {
  lines: DraftLine[];
  note: string;
  version: number;
}

export function draftOf(estimate: Estimate): Draft {
  return {
    version: estimate.version,
    note: estimate.note ?? '',
    lines: estimate.lines.map((line) => ({
      key: newId(), part: line.part ?? null, item_id: line.item_id ?? null, text: line.text, labour: line.people != null,
      people: line.people == null ? '' : String(line.people), quantity: line.quantity_milli ? quantityText(line.quantity_milli) : '',
      unit: line.unit, price: line.price_satang ? bahtText(line.price_satang) : '', source: line.source,
    })),
  };
}

export function emptyLine(labour: boolean): DraftLine {
  return {
    key: newId(), part: null, item_id: null, text: labour ? t.labourText : '', labour, people: labour ? '1' : '', quantity: '', unit: labour ? t.personDay : '',
    price: '', source: labour ? 'labour' : 'grant',
  };
}

function peopleOf(line: DraftLine): number | null {
  if (!line.labour) return null;
  const typed = arabicDigits(line.people.trim());
  return /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : NaN;
}

// Null where it cannot be told yet: something is not understood, or no whole satang.
export function amountOfLine(line: DraftLine): number | null {
  const quantity = line.quantity.trim() ? parseQuantity(line.quantity) : 0;
  const price = line.price.trim() ? parseBaht(line.price) : 0;
  const people = peopleOf(line);
  if (quantity === null || price === null || Number.isNaN(people)) return null;
  return amountOf(people, quantity, price);
}

export type Sums = Record<EstimateLine['source'], number>;
export function sumsOf(lines: DraftLine[]): Sums {
  const sums = Object.fromEntries(sources.map((source) => [source, 0])) as Sums;
  for (const line of lines) sums[line.source] += amountOfLine(line) ?? 0;
  return sums;
}

export function formOf(draft: Draft): { body: EstimateForm; faults: Fault[] } {
  const faults: Fault[] = [];
  const lines = draft.lines.map((line, index) => {
    const at = (field: string) => `lines[${index}].${field}`;
    const quantity = line.quantity.trim() ? parseQuantity(line.quantity) : 0;
    const price = line.price.trim() ? parseBaht(line.price) : 0;
    const people = peopleOf(line);
    if (!tidy(line.text) || !tidy(line.unit)) faults.push({ field: at('text'), message: both(t, 'badText', index + 1) });
    if (quantity === null) faults.push({ field: at('quantity_milli'), message: both(t, 'badQuantity', index + 1) });
    if (price === null) faults.push({ field: at('price_satang'), message: both(t, 'badPrice', index + 1) });
    if (Number.isNaN(people)) faults.push({ field: at('people'), message: both(t, 'badPeople', index + 1) });
    return {
      part: line.part, item_id: line.item_id, text: tidy(line.text), people, quantity_milli: quantity ?? 0, unit: tidy(line.unit), price_satang: price ?? 0,
      source: line.source,
    };
  });
  return { body: { lines, note: draft.note.trim() || null, version: draft.version }, faults };
}
