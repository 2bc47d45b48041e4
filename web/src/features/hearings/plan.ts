// The plan of a hearing as its dialogue holds it, and how it is joined with what another person saved meanwhile.
import type { Hearing } from '../../api/types';
import { bangkok, shortDate } from '../../base/dates';
import { t } from './messages';

export function draftOf(from: Hearing | undefined, correcting: boolean) {
  const held = from && !correcting ? bangkok(from.held_at) : null;
  return {
    round: from?.round_id ?? '',
    tambon: from?.tambon ?? '',
    title: from ? (correcting ? t.correctionOf(from.title) : from.title) : '',
    place: from?.place ?? '',
    day: held ? shortDate(held.date, 'th') : '',
    time: held ? held.time.replace(':', '.') : '9.30',
    chair: from?.chair_name ?? '',
    position: from?.chair_position ?? '',
    secretary: from?.secretary_name ?? '',
    agenda: from?.agenda ?? t.agendaDefault,
    villages: from?.villages.join(', ') ?? '',
    kind: from?.quorum.kind ?? ('people' as const),
    number: String(from?.quorum.number ?? 30),
    total: from?.quorum.households_total ? String(from.quorum.households_total) : '',
    who: from?.quorum.who_counts ?? t.whoCountsDefault,
    reason: '',
  };
}
export type Draft = ReturnType<typeof draftOf>;
export type PlanField = keyof Draft;

// Field by field: what only they changed is taken, what only I changed stays; where both wrote, mine stays and somebody decides.
export function joined(began: Draft, mine: Draft, theirs: Draft): { draft: Draft; clashes: PlanField[] } {
  const draft = { ...mine };
  const clashes: PlanField[] = [];
  const take = <F extends PlanField>(field: F) => (draft[field] = theirs[field]);
  for (const field of Object.keys(mine) as PlanField[]) {
    if (theirs[field] === began[field] || theirs[field] === mine[field]) continue;
    if (mine[field] === began[field]) take(field);
    else clashes.push(field);
  }
  return { draft, clashes };
}
