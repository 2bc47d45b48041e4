// Grouping the directory by kind: which groups there are, in what order, and which stand open at first. Pure.
import type { OrganizationKind, OrganizationRow } from '../../api/types';
import { kindOrder } from './words';

export interface Group {
  kind: OrganizationKind;
  count: number;
  startsOpen: boolean;
}

// As many rows as fit a screen or two: groups open from the top while theirs still fit; the long ones wait folded.
const inSight = 30;

export function groupsOf(counts: Partial<Record<OrganizationKind, number>>): Group[] {
  let shown = 0;
  return kindOrder.filter((kind) => counts[kind]).map((kind) => {
    const count = counts[kind]!;
    const startsOpen = shown + count <= inSight;
    if (startsOpen) shown += count;
    return { kind, count, startsOpen };
  });
}

// Hits of a search in the directory's order of kinds; within a kind as the server ordered them.
export function byKind(rows: readonly OrganizationRow[]): { kind: OrganizationKind; rows: OrganizationRow[] }[] {
  return kindOrder.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) })).filter((group) => group.rows.length > 0);
}
