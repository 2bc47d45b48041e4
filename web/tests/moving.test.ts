// What moving a house does to a list, as the dialog of a decision shows it before it is saved.
import { describe, expect, it } from 'vitest';
import type { RankingPlace } from '../src/api/types';
import { movedRows } from '../src/features/selection/moving';

const row = (house: string, place: number, standing: 'ranked' | 'reserve', state: RankingPlace['state'] = standing): RankingPlace =>
  ({ round_house_id: house, head_name: house, place, standing, state }) as RankingPlace;
const list = [row('a', 1, 'ranked'), row('b', 2, 'ranked'), row('c', 3, 'reserve'), row('d', 4, 'reserve')];
const told = (house: string, to: number, places = 2, of = list) => movedRows(of, house, to, places).map((one) => `${one.place.head_name} ${one.before}→${one.after}${one.had === one.has ? '' : one.has ? ' gets' : ' loses'}`);

describe('movedRows', () => {
  it.each([
    ['up over the line', 'c', 1, ['c 3→1 gets', 'a 1→2', 'b 2→3 loses']],
    ['down over the line', 'a', 4, ['b 2→1', 'c 3→2 gets', 'd 4→3', 'a 1→4 loses']],
    ['within the reserve', 'd', 3, ['d 4→3', 'c 3→4']],
    ['where it stands', 'b', 2, []],
    ['beyond the list', 'b', 99, []],
    ['before the list', 'b', 0, []],
    ['nobody', 'x', 1, []],
  ])('%s', (_, house, to, changes) => expect(told(house, to)).toEqual(changes));

  it('leaves out who left', () => {
    const list = [row('a', 1, 'ranked', 'withdrawn'), row('b', 2, 'ranked'), row('c', 3, 'reserve'), row('d', 4, 'reserve')];
    expect(told('d', 1, 2, list)).toEqual(['d 4→1 gets']);
    expect(told('d', 4, 2, list)).toEqual([]);
  });

  it('leaves a house that has gone on its place, wherever it stands', () => {
    const gone = [row('a', 1, 'ranked', 'proposed'), row('b', 2, 'ranked'), row('c', 3, 'reserve')];
    expect(told('c', 1, 2, gone)).toEqual(['c 3→1 gets', 'a 1→2', 'b 2→3 loses']);
  });
});
