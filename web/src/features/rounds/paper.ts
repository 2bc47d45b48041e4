// What is wrong with a paper as it is typed. Its date may be left out: then it is the day of the deed.
import { parseTypedDate } from '../../base/dates';
import { tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { t } from './messages';

export function paperFaults(paper: { kind: string; number: string; date: string }, on: string | null): Fault[] {
  const faults: Fault[] = [];
  if (!paper.kind) faults.push({ field: 'paper_kind', message: both(t, 'needKind') });
  if (!tidy(paper.number)) faults.push({ field: 'paper_number', message: both(t, 'needNumber') });
  const wrongDate = paper.date.trim() ? !parseTypedDate(paper.date) : on === null;
  if (wrongDate) faults.push({ field: 'paper_date', message: both(t, 'needDate', t.paperDate) });
  return faults;
}

// A survey has no number of its own: the id that its device gave it names it on every paper.
export function surveyNumber(instance: string): string {
  return instance.replace(/^uuid:/, '');
}

// A survey as the paper of a candidate: its id and the day it was sent.
export interface Survey {
  instance: string;
  day: string;
}
