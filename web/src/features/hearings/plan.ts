// The plan of a hearing as its dialogue holds it.
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
    kind: from?.quorum.kind ?? ('people' as Hearing['quorum']['kind']),
    number: String(from?.quorum.number ?? 30),
    total: from?.quorum.households_total ? String(from.quorum.households_total) : '',
    who: from?.quorum.who_counts ?? t.whoCountsDefault,
    reason: '',
  };
}
export type Draft = ReturnType<typeof draftOf>;
export type PlanField = keyof Draft;
