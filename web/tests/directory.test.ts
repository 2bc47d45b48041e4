import { describe, expect, it } from 'vitest';
import type { OrganizationRow } from '../src/api/types';
import { byKind, groupsOf } from '../src/features/organizations/groups';

describe('the directory', () => {
  const phrae = { welfare_fund: 77, council: 84, network: 1, province: 1, codi: 2, pso: 1, local_authority: 83, agency: 5, other: 0 };

  it('begins with the network, the province and its offices; kinds without organisations are left out', () => {
    expect(groupsOf(phrae).map((group) => group.kind)).toEqual(['network', 'province', 'pso', 'codi', 'agency', 'council', 'local_authority', 'welfare_fund']);
  });

  it('opens the short groups and folds the long ones', () => {
    expect(groupsOf(phrae).filter((group) => group.startsOpen).map((group) => group.kind)).toEqual(['network', 'province', 'pso', 'codi', 'agency']);
  });

  it('of one tambon opens everything', () => {
    expect(groupsOf({ council: 1, welfare_fund: 1, local_authority: 2 }).every((group) => group.startsOpen)).toBe(true);
    expect(groupsOf({})).toEqual([]);
  });

  it('groups the hits of a search and keeps their order within a kind', () => {
    const rows = [['a', 'council'], ['b', 'network'], ['c', 'council']].map(([id, kind]) => ({ id, kind }) as OrganizationRow);
    expect(byKind(rows).map((group) => [group.kind, group.rows.map((row) => row.id).join()])).toEqual([['network', 'b'], ['council', 'a,c']]);
  });
});
