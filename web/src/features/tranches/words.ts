// How tranches look and are said, and where what is missing is mended.
import type { Tranche, TrancheReadyRow } from '../../api/types';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';

export type State = Tranche['state'];
export type Action = Tranche['can'][number];

export function stateLook(state: State): { tone: Tone; shape: Shape } {
  if (state === 'released') return { tone: 'green', shape: 'check' };
  if (state === 'approved') return { tone: 'green', shape: 'half' };
  if (state === 'cancelled') return { tone: 'grey', shape: 'cross' };
  return { tone: 'amber', shape: state === 'sent_back' ? 'triangle' : 'half' };
}

export function percent(basisPoints: number): string {
  return `${Number((basisPoints / 100).toFixed(2))} %`;
}

// "33.33" → 3333; null for what is no percentage.
export function basisPoints(typed: string): number | null {
  const text = typed.trim().replace(',', '.').replace(/\s*%$/, '');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null;
  const points = Math.round(Number(text) * 100);
  return points <= 10_000 ? points : null;
}

// "020-0-65000-1": digits as Thai passbooks group them; masked ones stay as they came.
export function accountText(number: string): string {
  return number.length === 10 ? `${number.slice(0, 3)}-${number.slice(3, 4)}-${number.slice(4, 9)}-${number.slice(9)}` : number;
}

// The page where a house gets what it lacks; absent where there is none.
export function mendAt(row: Pick<TrancheReadyRow, 'round_house_id'>, kind: string): string | null {
  const id = row.round_house_id;
  switch (kind) {
    case 'consents':
    case 'evidence':
    case 'flags':
    case 'mending':
      return `/works/houses/${id}`;
    case 'final_estimate':
      return `/round-houses/${id}/estimate`;
    case 'state':
    case 'agreement':
    case 'spent':
    case 'purchase_papers':
      return `/round-houses/${id}`;
    default:
      return null;
  }
}
