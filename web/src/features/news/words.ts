// How articles are said: their state, votes, areas, and what the time line calls things.
import type { Article, ArticleRow } from '../../api/types';
import { moment } from '../../i18n/format';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { areaName } from '../places/words';
import { actionNames, fieldNames, stateNames, t } from './messages';

export type State = ArticleRow['state'];
export const states: State[] = ['draft', 'submitted', 'returned', 'approved', 'published', 'withdrawn'];

const looks: Record<State, { tone: Tone; shape: Shape }> = {
  draft: { tone: 'grey', shape: 'ring' },
  submitted: { tone: 'amber', shape: 'half' },
  returned: { tone: 'red', shape: 'triangle' },
  approved: { tone: 'amber', shape: 'half' },
  published: { tone: 'green', shape: 'check' },
  withdrawn: { tone: 'grey', shape: 'cross' },
};

export function look(row: ArticleRow): { word: string; tone: Tone; shape: Shape } {
  if (row.state === 'published' && row.is_scheduled) return { word: t.scheduled(moment(row.publish_at)), tone: 'amber', shape: 'half' };
  return { word: stateNames[row.state], ...looks[row.state] };
}

// Beside the state: whether the public sees a version while another is worked on.
export const alsoPublic = (row: ArticleRow): boolean => row.is_public && row.state !== 'published';

export const areaOf = (row: ArticleRow): string => areaName({ code: row.area, name_th: row.area_th, name_en: row.area_en });

// "4.2", rounded to a tenth; null without a vote.
export function meanMark(one: Pick<Article, 'votes' | 'marks'>): string | null {
  return one.votes > 0 ? (Math.round((one.marks * 10) / one.votes) / 10).toFixed(1) : null;
}

export function actionName(action: string): string {
  return (actionNames as Record<string, string>)[action.replace(/^article\./, '').replace(/^duty\..*$/, 'duty')] ?? action;
}

export function fieldName(field: string): string {
  return (fieldNames as Record<string, string>)[field] ?? field;
}

export function valueName(field: string, value: string): string {
  if (field === 'state') return (stateNames as Record<string, string>)[value] ?? value;
  return field === 'publish_at' ? moment(value) : value;
}
