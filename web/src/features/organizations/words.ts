// How an organisation and its people are said.
import type { OrganizationKind, Representative } from '../../api/types';
import { kinds } from './messages';

// Who leads the work first: the network, the province and its offices, then the many of the tambons.
export const kindOrder: OrganizationKind[] = [
  'network', 'province', 'pso', 'codi', 'agency', 'council', 'local_authority', 'village_head', 'welfare_fund', 'community', 'other',
];

export function kindName(kind: OrganizationKind): string {
  return kinds[kind];
}

export function personName(person: Pick<Representative, 'title' | 'first_name' | 'last_name'>): string {
  return `${person.title}${/^[A-Za-z]/.test(person.title) ? ' ' : ''}${person.first_name} ${person.last_name ?? ''}`.trim();
}
