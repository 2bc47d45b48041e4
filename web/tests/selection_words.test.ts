// Who stands above the line of the quota.
import { describe, expect, it } from 'vitest';
import type { RankingPlace } from '../src/api/types';
import { holds } from '../src/features/selection/words';

const place = (standing: string, filled_on: string | null = null) => ({ standing, filled_on }) as RankingPlace;

describe('who has a place', () => {
  it('was given one by the list', () => expect(holds(place('ranked'))).toBe(true));
  it('took one that became free', () => expect(holds(place('reserve', '2022-01-05'))).toBe(true));
  it('does not wait in reserve', () => expect(holds(place('reserve'))).toBe(false));
});
