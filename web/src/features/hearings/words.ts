// How hearings look and are said: states, places, people.
import type { Hearing, HearingCandidate } from '../../api/types';
import { number } from '../../i18n/format';
import { language } from '../../i18n/language.svelte';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { t } from './messages';

export type State = Hearing['state'];
export const states: State[] = ['planned', 'open', 'sealed', 'cancelled'];

export function stateLook(state: State): { tone: Tone; shape: Shape } {
  if (state === 'sealed') return { tone: 'green', shape: 'check' };
  if (state === 'open') return { tone: 'amber', shape: 'half' };
  return { tone: 'grey', shape: state === 'planned' ? 'ring' : 'cross' };
}

export function tambonName(row: { tambon_name_th: string; tambon_name_en: string }): string {
  return language() === 'th' ? `ต.${row.tambon_name_th}` : row.tambon_name_en || row.tambon_name_th;
}
export function roundName(row: { round_name_th: string; round_name_en: string }): string {
  return language() === 'th' ? row.round_name_th : row.round_name_en || row.round_name_th;
}
export function houseLine(house: HearingCandidate | undefined): string {
  return house ? `${house.head_name} ${t.address(house.house_no, house.moo ?? null)}` : '';
}
export function neededWords(kind: Hearing['quorum']['kind'], presence: Hearing['presence']): string {
  const n = number(presence.needed);
  return t.needed(kind === 'people' ? t.people(n) : t.householdsN(n));
}

// "9.30", "09:30", "๙.๓๐" → "09:30"; null for anything else.
export function timeOf(typed: string): string | null {
  const arabic = typed.trim().replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
  const match = /^(\d{1,2})[.:](\d{2})(\s*น\.?)?$/.exec(arabic);
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]!.padStart(2, '0')}:${match[2]}`;
}

// "1, 3, 5" → [1, 3, 5]; null when something in it is no number.
export function villagesOf(typed: string): number[] | null {
  const parts = typed.split(/[,\s]+/).filter(Boolean);
  const numbers = parts.map(Number);
  return numbers.every((one) => Number.isInteger(one) && one > 0) ? numbers : null;
}

// Where each house would stand by its score alone; houses without a score have no such place.
export function placesByScore(candidates: readonly HearingCandidate[]): Map<string, number> {
  const scored = candidates.filter((one) => one.score != null).sort((a, b) => b.score! - a.score!);
  return new Map(scored.map((one) => [one.round_house_id, 1 + scored.filter((other) => other.score! > one.score!).length]));
}

// Houses that stand before one with a higher score: each asks for a reason. The server decides by the same rule.
export function lifted(order: readonly HearingCandidate[]): Set<string> {
  const found = new Set<string>();
  order.forEach((house, index) => {
    if (house.score != null && order.slice(index + 1).some((later) => later.score != null && later.score > house.score!)) found.add(house.round_house_id);
  });
  return found;
}

// Lines of "name, house number, moo" as people paste them from a list.
export function pastedPeople(text: string): { name: string; house_no: string | null; moo: number | null }[] {
  return text
    .split('\n')
    .map((line) => line.split(/[,\t;]/).map((part) => part.trim()))
    .filter((parts) => parts[0])
    .map(([name, house, moo]) => ({ name: name!, house_no: house || null, moo: moo && Number.isInteger(Number(moo)) ? Number(moo) : null }));
}
