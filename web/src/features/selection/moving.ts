// What moving a house to another place does to a list, as the engine will do it: who stands where, who has a place. Pure.
import type { RankingPlace } from '../../api/types';

export interface Moved {
  place: RankingPlace;
  before: number;
  after: number;
  had: boolean; // a place before
  has: boolean;
}

const waits = ['heard', 'ranked', 'reserve']; // others have gone on, or left

// Who left the round is on no later version.
const left = ['withdrawn', 'deceased_or_moved', 'cancelled'];
export function staying(list: readonly RankingPlace[]): RankingPlace[] {
  return list.filter((row) => !left.includes(row.state));
}

// The rows whose place or standing changes, in their new order; empty when the place is none of this list.
export function movedRows(whole: readonly RankingPlace[], house: string, to: number, places: number): Moved[] {
  const list = staying(whole);
  const moving = list.find((row) => row.round_house_id === house);
  if (!moving || !Number.isInteger(to) || to < 1 || to > list.length) return [];
  const order = list.filter((row) => row !== moving);
  order.splice(to - 1, 0, moving);
  let free = places - list.filter((row) => !waits.includes(row.state)).length;
  return order
    .map((place, index) => {
      const keeps = !waits.includes(place.state);
      const has = keeps || free-- > 0;
      return { place, before: place.place, after: index + 1, had: place.standing === 'ranked', has };
    })
    .filter((row) => row.before !== row.after || row.had !== row.has);
}
