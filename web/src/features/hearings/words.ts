// How hearings look and are said: states, places, people.
import type { Hearing, HearingBoard, HearingCandidate } from '../../api/types';
import { bangkok } from '../../base/dates';
import { arabicDigits as arabic, tidy } from '../../base/thai';
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
  const match = /^(\d{1,2})[.:](\d{2})(\s*น\.?)?$/.exec(arabic(typed.trim()));
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]!.padStart(2, '0')}:${match[2]}`;
}

// "1, 3, 5" → [1, 3, 5]; null when something in it is no number.
export function villagesOf(typed: string): number[] | null {
  const parts = arabic(typed).split(/[,\s]+/).filter(Boolean);
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

export interface Arrival {
  name: string;
  house_no: string | null;
  moo: number | null;
}

const ordinal = /^[\d๐-๙]{1,3}\s*[.)]\s*(?=\D)/; // "1. " or "๑) " before a name
const mooWord = /^(?:หมู่ที่|หมู่|ม\.)\s*/;
const houseWord = /^(?:บ้านเลขที่|เลขที่)\s*/;
// Behind a name: "12", "12/3 หมู่ 1", "บ้านเลขที่ 12 ม.1", "หมู่ 1".
const behind = /^(.*?\D)??\s*(?:(?:บ้านเลขที่|เลขที่)\s*)?(\d+(?:\/\d+)?)?(?:\s*(?:หมู่ที่|หมู่|ม\.)\s*(\d{1,2})|\s+(\d{1,2}))?$/;

// "๑๒" → 12; null for nothing and for what is no whole number.
export function wholeOf(typed: string): number | null {
  const text = arabic(typed.trim());
  return /^\d+$/.test(text) ? Number(text) : null;
}

// "หมู่ ๓", "3" → 3; null for what is no village's number.
export function mooOf(text: string | undefined): number | null {
  const number = arabic(text ?? '').replace(mooWord, '').trim();
  return /^\d{1,2}$/.test(number) && Number(number) > 0 ? Number(number) : null;
}

function looseLine(line: string): Arrival {
  const found = behind.exec(arabic(line));
  if (!found?.[1]) return { name: tidy(line), house_no: null, moo: null };
  return { name: tidy(found[1]), house_no: found[2] ?? null, moo: mooOf(found[3] ?? found[4]) };
}

// Lines of "name, house number, moo" as people paste them from a list: parted by commas, tabs or blanks, numbered or not.
export function pastedPeople(text: string): Arrival[] {
  return text
    .split('\n')
    .map((line) => line.replace(ordinal, '').trim())
    .filter(Boolean)
    .map((line) => {
      const parts = line.split(/[,\t;]/).map((part) => part.trim());
      if (parts.length > 1 && /^[\d๐-๙]+\.?$/.test(parts[0]!)) parts.shift(); // the column of running numbers
      const [name, house, moo] = parts;
      if (house === undefined) return looseLine(name!);
      if (moo === undefined && /\d/.test(arabic(house))) return { ...looseLine(`x ${house}`), name: tidy(name!) };
      return { name: tidy(name!), house_no: arabic(house).replace(houseWord, '') || null, moo: mooOf(moo) };
    })
    .filter((one) => one.name);
}

// The same name from the same house: most likely one person twice. Without a house on either side the name alone decides.
export function samePerson(one: Pick<Arrival, 'name' | 'house_no'>, other: { name: string; house_no?: string | null | undefined }): boolean {
  const [a, b] = [arabic(tidy(one.house_no ?? '')), arabic(tidy(other.house_no ?? ''))];
  return tidy(one.name) === tidy(other.name) && (a === b || !a || !b);
}

// Those in the list who most likely are somebody who stands above them; a counted group is nobody in particular.
export function doubles(attendees: Hearing['attendees']): Set<string> {
  const above = new Map<string, Hearing['attendees']>(); // by name
  const found = new Set<string>();
  for (const one of attendees) {
    if (one.signed_by === 'counted') continue;
    const namesakes = above.get(tidy(one.name)) ?? [];
    if (namesakes.some((other) => samePerson({ name: one.name, house_no: one.house_no ?? null }, other))) found.add(one.id);
    above.set(tidy(one.name), [...namesakes, one]);
  }
  return found;
}

// Who signed in by telephone and is not confirmed yet: perhaps nobody of the village.
export const isUnconfirmed = (one: Pick<Hearing['attendees'][number], 'signed_by' | 'counts'>) => one.signed_by === 'phone' && !one.counts;
// What such telephones sent and nobody answered: it waits, keeps no seal waiting, and goes with them. The server decides by the same rule.
export function waitingStatements(hearing: Pick<Hearing, 'attendees' | 'statements'>): Set<string> {
  const unconfirmed = new Set(hearing.attendees.filter(isUnconfirmed).map((one) => one.id));
  return new Set(hearing.statements.filter((one) => !one.answer && one.attendee_id && unconfirmed.has(one.attendee_id)).map((one) => one.id));
}

// What a look at the light board tells apart: when it differs, the hearing is read again.
type Sight = 'state' | 'version' | 'recorded' | 'hall';
const sight = (of: Pick<HearingBoard, Sight> | Pick<Hearing, Sight>) => [of.state, of.version, of.recorded, of.hall?.code ?? ''].join('|');
export function differs(board: Pick<HearingBoard, Sight>, hearing: Pick<Hearing, Sight>): boolean {
  return sight(board) !== sight(hearing);
}
export const handsIn = (hearing: Pick<Hearing, 'votes'>) => hearing.votes.reduce((sum, one) => sum + one.in_favour + one.against + one.abstain, 0);

// Where in the screen something that keeps a hearing from its seal is mended.
export function tabOf(field: string): 'plan' | 'opening' | 'prepare' | 'people' | 'houses' | 'order' | 'votes' {
  if (field === 'state') return 'opening';
  if (field === 'quorum') return 'people';
  if (field === 'order' || field.endsWith('.reason')) return 'order';
  if (field.startsWith('statements')) return 'houses';
  if (field.startsWith('votes')) return 'votes';
  return field.startsWith('candidates') ? 'prepare' : 'plan';
}

// What is typed on the laptop, with the names that the server gives its files.
export function laptopCommands(hearing: Pick<Hearing, 'tambon' | 'held_at'>): { file: string; lines: string[] } {
  const what = `${hearing.tambon}-${bangkok(hearing.held_at)?.date ?? ''}`;
  const file = `onehome-hearing-${what}.onehome-hearing`;
  return { file, lines: [`onehome hearing receive ${file} --data hearing-${what}`, `onehome serve --data hearing-${what}`] };
}

// Telephones cannot reach an address that means the computer itself.
export function reachesItselfOnly(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
