// How tasks are said: their words, owner, day and state, and where what they are about stands.
import type { Task } from '../../api/types';
import { say } from '../../i18n/messages';
import { may } from '../../state/session.svelte';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { areaName } from '../places/words';
import { aboutNames, stateNames, t } from './messages';

// A task that is to be made: what a screen knows already.
export interface Start {
  title?: string;
  area?: string;
  areaName?: string; // beside an area that is not to be chosen
  about?: { kind: string; id: string };
  role?: string | null;
}

export const titleOf = (task: Task): string => say({ th: task.title_th, en: task.title_en });
export const ownerOf = (task: Task): string => say({ th: task.owner_th, en: task.owner_en });
export const areaOf = (task: Task): string => areaName({ code: task.area, name_th: task.area_th, name_en: task.area_en });

// An open one by its day; the others by how they ended.
export function look(task: Task): { word: string; tone: Tone; shape: Shape } {
  if (task.state === 'done') return { word: stateNames.done, tone: 'green', shape: 'check' };
  if (task.state === 'dropped') return { word: stateNames.dropped, tone: 'grey', shape: 'cross' };
  if (task.days_over > 0) return { word: t.lateBy(task.days_over), tone: 'red', shape: 'triangle' };
  if (task.days_over === 0) return { word: t.today, tone: 'amber', shape: 'half' };
  return { word: t.inDays(-task.days_over), tone: 'grey', shape: 'ring' };
}

const pages: Record<string, { path: string; permission: string }> = {
  round_house: { path: '/round-houses/', permission: 'rounds_read' },
  round: { path: '/rounds/', permission: 'rounds_read' },
  household: { path: '/households/', permission: 'households_read' },
  agreement: { path: '/agreements/', permission: 'agreements_read' },
  proposal: { path: '/proposals/', permission: 'proposals_read' },
  tranche: { path: '/tranches/', permission: 'tranches_read' },
  organization: { path: '/directory/', permission: 'directory_read' },
};

// The page of what a task is about, with the words of its link; null where there is none, or none for this person.
export function aboutLink(task: Task): { href: string; label: string } | null {
  const page = task.about_kind ? pages[task.about_kind] : undefined;
  if (!page || !may(page.permission)) return null;
  return { href: page.path + encodeURIComponent(task.about_id ?? ''), label: (aboutNames as Record<string, string>)[task.about_kind!]! };
}
