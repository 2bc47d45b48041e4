// How accounts and entries are said.
import type { BooksAccount, LedgerEntryRow } from '../../api/types';
import { date } from '../../i18n/format';
import { language } from '../../i18n/language.svelte';

export type EntryKind = LedgerEntryRow['kind'];
export type ManualKind = 'advance' | 'advance_returned' | 'fee' | 'interest' | 'transfer' | 'return_to_source' | 'contribution_returned';
export const manualKinds: ManualKind[] = ['advance', 'advance_returned', 'fee', 'interest', 'transfer', 'return_to_source', 'contribution_returned'];
export const allKinds: EntryKind[] = [
  'agreement', 'release', 'tranche', 'advance', 'advance_returned', 'purchase', 'payment', 'cash_contribution', 'contribution_in_kind', 'fee', 'interest', 'transfer',
  'return_to_source', 'contribution_returned', 'correction',
];

export function labelOf(account: { label_th: string; label_en: string }): string {
  return language() === 'th' ? account.label_th : account.label_en;
}

// "ในธนาคาร: ธ.ก.ส. แพร่", with its tambon where it has one.
export function accountText(account: BooksAccount): string {
  const tambon = language() === 'th' ? account.tambon_name_th && `ต.${account.tambon_name_th}` : account.tambon_name_en;
  return [labelOf(account) + (account.name ? `: ${account.name}` : ''), tambon].filter(Boolean).join(' · ');
}

export function placeText(posting: { house_no?: string | null; moo?: number | null; tambon_name_th: string; tambon_name_en: string }): string {
  const thai = language() === 'th';
  const moo = posting.moo ? (thai ? `หมู่ ${posting.moo}` : `Moo ${posting.moo}`) : '';
  const tambon = thai ? posting.tambon_name_th && `ต.${posting.tambon_name_th}` : posting.tambon_name_en;
  return [posting.house_no, moo, tambon].filter(Boolean).join(thai ? ' ' : ', ');
}

export function paperText(paper: { label_th: string; label_en: string; number: string; date: string }): string {
  return `${labelOf(paper)} ${paper.number} (${date(paper.date)})`;
}
