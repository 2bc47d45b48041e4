// How an organisation and its people are said.
import type { OrganizationKind, Representative } from '../../api/types';
import { kinds } from './messages';

export const kindOrder: OrganizationKind[] = [
  'network', 'council', 'welfare_fund', 'local_authority', 'village_head', 'community', 'province', 'pso', 'codi', 'agency', 'other',
];

export function kindName(kind: OrganizationKind): string {
  return kinds[kind];
}

export function personName(person: Pick<Representative, 'title' | 'first_name' | 'last_name'>): string {
  return `${person.title}${/^[A-Za-z]/.test(person.title) ? ' ' : ''}${person.first_name} ${person.last_name ?? ''}`.trim();
}
