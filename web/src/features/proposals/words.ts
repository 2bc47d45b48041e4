// How proposals look and are said.
import type { Proposal, ProposalHouse } from '../../api/types';
import { inBoth } from '../../i18n/messages';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { t } from './messages';

export type State = Proposal['state'];

export function stateLook(state: State): { tone: Tone; shape: Shape } {
  if (state === 'decided') return { tone: 'green', shape: 'check' };
  if (state === 'screened') return { tone: 'green', shape: 'half' };
  if (state === 'withdrawn') return { tone: 'grey', shape: 'cross' };
  return { tone: 'amber', shape: state === 'returned' ? 'triangle' : 'half' };
}

export function addressOf(house: { house_no: string; moo?: number | null }): string {
  return `${t.houseNo} ${house.house_no}${house.moo ? ` ${t.moo} ${house.moo}` : ''}`;
}

// What the screening must give a reason for: found now, or as it was seen.
export function overlapOf(house: ProposalHouse): string {
  if (house.overlap_th) return inBoth(house, 'overlap');
  return house.overlaps.map((one) => inBoth(one, 'message')).join('; ');
}

export function percent(basisPoints: number): string {
  return `${Number((basisPoints / 100).toFixed(2))} %`;
}
