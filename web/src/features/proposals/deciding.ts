// What is typed on the screen of decisions: exceptions, their sums, pasted lists. Pure.
import type { ProposalDecisionRow, ProposalDecisionTable } from '../../api/types';
import { arabicDigits, tidy } from '../../base/thai';

export type Exception = { outcome: 'not_approved' | 'later'; reason: string };
export type Exceptions = Record<string, Exception>; // by house

export interface Sums {
  approved: number;
  not_approved: number;
  later: number;
  houses: number; // satang
  management: number;
  total: number;
  left: number; // of the envelope
}
// The management share of a sum is whole: the server refuses any other.
export function sumsOf(table: ProposalDecisionTable, exceptions: Exceptions): Sums {
  const sums: Sums = { approved: 0, not_approved: 0, later: 0, houses: 0, management: 0, total: 0, left: 0 };
  for (const row of table.rows) {
    const exception = exceptions[row.round_house_id];
    if (exception) sums[exception.outcome]++;
    else {
      sums.approved++;
      sums.houses += row.share_satang;
    }
  }
  sums.management = Math.round((sums.houses * table.management_bp) / 10_000);
  sums.total = sums.houses + sums.management;
  sums.left = table.envelope_satang - table.approved_before_satang - sums.total;
  return sums;
}

function textOf(row: ProposalDecisionRow): string {
  return `${row.tambon_name_th} ${row.tambon_name_en} ${row.head_name} ${row.house_no}`.toLowerCase();
}
export function matching(rows: readonly ProposalDecisionRow[], typed: string): ProposalDecisionRow[] {
  const words = arabicDigits(typed).trim().toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? [...rows] : rows.filter((row) => words.every((word) => textOf(row).includes(word)));
}

// A pasted line is the id of a house in the round, "tambon house number", or the head's name. What fits no house, or several, is missed.
export function readList(rows: readonly ProposalDecisionRow[], pasted: string): { found: string[]; missed: string[] } {
  const index = new Map<string, string | null>(); // null: several
  const put = (key: string, id: string) => index.set(key, index.has(key) && index.get(key) !== id ? null : id);
  for (const row of rows) {
    put(row.round_house_id.toLowerCase(), row.round_house_id);
    for (const tambon of [row.tambon_name_th, row.tambon_name_en.toLowerCase()]) put(`${tambon} ${row.house_no}`, row.round_house_id);
    put(tidy(row.head_name).replaceAll(' ', ''), row.round_house_id);
    put(row.house_no, row.round_house_id);
  }
  const found = new Set<string>();
  const missed: string[] = [];
  for (const line of pasted.split('\n')) {
    const text = tidy(arabicDigits(line.split('\t').join(' ')).replace(/^ต(ำบล|\.)\s*/, '')).toLowerCase();
    if (!text) continue;
    const id = index.get(text) ?? index.get(text.replaceAll(' ', ''));
    if (id) found.add(id);
    else missed.push(line.trim());
  }
  return { found: [...found], missed };
}
