// How facts, bands and standings are said.
import type { Ranking, RankingPlace, ScorecardBand, ScorecardCriterion, SelectionFact } from '../../api/types';
import { baht, number } from '../../i18n/format';
import { inBoth } from '../../i18n/messages';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { t } from './messages';

// “เวทีหมู่ 4”, “เวทีหมู่ 5”
export function inQuotes(hearings: Ranking['heard']): string {
  return hearings.map((one) => `“${one.title}”`).join(', ');
}

export function valueInWords(fact: SelectionFact, value: number): string {
  return fact.type === 'money' ? baht(value) : number(value);
}

// "ตั้งแต่ 2 ขึ้นไป", "ชำรุดมาก หรือ ไม่มี", "ไม่ทราบค่า".
export function condition(fact: SelectionFact | undefined, band: ScorecardBand): string {
  if (band.unknown) return t.unknown;
  if (!fact) return '';
  if (fact.type === 'yes_no') return band.is ? t.yes : t.no;
  if (fact.type === 'choice') {
    return band.any_of.map((name) => fact.choices.find((choice) => choice.name === name)).map((choice) => (choice ? inBoth(choice, 'label') : '?')).join(t.or);
  }
  const from = band.from == null ? null : valueInWords(fact, band.from);
  const to = band.to == null ? null : valueInWords(fact, band.to);
  if (from !== null && to !== null) return from === to ? from : t.between(from, to);
  return from !== null ? t.orMore(from) : t.atMost(to ?? '?');
}

export function mostPoints(criteria: readonly ScorecardCriterion[]): number {
  return criteria.reduce((sum, one) => sum + one.weight * Math.max(0, ...one.bands.map((band) => band.degree)), 0);
}

// Stands above the quota's line: was given a place, or one that became free.
export function holds(place: RankingPlace): boolean {
  return place.standing === 'ranked' || !!place.filled_on;
}

export function standingLook(place: RankingPlace): { word: string; tone: Tone; shape: Shape } {
  if (place.state === 'withdrawn' || place.state === 'deceased_or_moved' || place.state === 'cancelled') return { word: t.hasLeft, tone: 'grey', shape: 'cross' };
  if (place.state === 'stopped') return { word: t.isStopped, tone: 'amber', shape: 'cross' };
  if (place.filled_on) return { word: t.filled, tone: 'green', shape: 'check' };
  return place.standing === 'ranked' ? { word: t.hasPlace, tone: 'green', shape: 'check' } : { word: t.reserve, tone: 'amber', shape: 'ring' };
}
