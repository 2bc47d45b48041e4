// How lines, entries and accounts of the bank are said and found.
import type { BankAccountRow, BankEntry, BankLine, BankNote } from '../../api/types';
import { bahtText } from '../../base/money';
import { arabicDigits, tidy } from '../../base/thai';
import { date } from '../../i18n/format';
import { language } from '../../i18n/language.svelte';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { t } from './messages';

export const said = (row: { words_th: string; words_en: string }): string => (language() === 'th' ? row.words_th : row.words_en);
export const labelOf = (row: { label_th: string; label_en: string }): string => (language() === 'th' ? row.label_th : row.label_en);
export const roundName = (row: { round_name_th: string; round_name_en: string }): string => (language() === 'th' ? row.round_name_th : row.round_name_en || row.round_name_th);
export const seriousFirst = (notes: BankNote[]): BankNote[] => [...notes].sort((a, b) => Number(b.serious) - Number(a.serious));

export function accountName(row: BankAccountRow): string {
  const tambon = language() === 'th' ? row.tambon_name_th && `ต.${row.tambon_name_th}` : row.tambon_name_en;
  return [row.name, tambon].filter(Boolean).join(' · ');
}

export function stateLook(state: BankLine['state']): { tone: Tone; shape: Shape } {
  if (state === 'matched') return { tone: 'green', shape: 'check' };
  return state === 'noted' ? { tone: 'grey', shape: 'half' } : { tone: 'amber', shape: 'ring' };
}

// "+1,000.00", "−15.00": into the account and out of it.
export function signed(satang: number): string {
  return (satang > 0 ? '+' : '') + bahtText(satang, true);
}

export function lineWords(line: Pick<BankLine, 'description' | 'counterparty'>): string {
  return [line.description, line.counterparty].filter(Boolean).join(' · ') || t.noWords;
}

// A line in one breath, for what is read aloud.
export function lineSaid(line: BankLine): string {
  return `${date(line.day)} ${lineWords(line)} ${signed(line.amount_satang)}`;
}

export function sumOf(rows: readonly { amount_satang: number }[]): number {
  return rows.reduce((sum, row) => sum + row.amount_satang, 0);
}

// Whether what somebody looks for stands in a line or an entry: words, a reference, or an amount with or without commas.
export function fits(row: BankLine | BankEntry, wanted: string): boolean {
  const text = tidy(arabicDigits(wanted)).toLowerCase();
  if (!text) return true;
  const amount = bahtText(Math.abs(row.amount_satang), true);
  const words =
    'number' in row ? [row.text, labelOf(row), row.paper_number ?? '', String(row.number)] : [row.description, row.counterparty, row.reference, row.note ?? ''];
  return [...words, date(row.day), amount, amount.replaceAll(',', '')].some((one) => arabicDigits(one).replaceAll('\u00a0', ' ').toLowerCase().includes(text));
}

// What may be matched with what: one line with several entries, or several lines with one entry, of the same sum.
export type Standing = 'nothing' | 'one_side' | 'many_to_many' | 'differs' | 'ready';
export function standingOf(lines: readonly { amount_satang: number }[], entries: readonly { amount_satang: number }[]): Standing {
  if (lines.length === 0 && entries.length === 0) return 'nothing';
  if (lines.length === 0 || entries.length === 0) return 'one_side';
  if (lines.length > 1 && entries.length > 1) return 'many_to_many';
  return sumOf(lines) === sumOf(entries) ? 'ready' : 'differs';
}
