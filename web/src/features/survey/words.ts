// How records and their states are said.
import type { SubmissionState } from '../../api/types';
import type { RecordRow } from '../../offline/db';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import type { Survey } from './engine/survey.svelte';
import { t } from './messages';

export function titleOf(survey: Survey): string {
  return (survey.valueAt('/data/head_name') || survey.valueAt('/data/meta/instanceName')).replace(/\s+/g, ' ').trim();
}

// One entry of a repeat: what the form calls it, its number and, once typed, the person's name.
export function entryTitle(what: string, number: number, name: string): string {
  return `${what ? `${what} ${number}` : t.entryNumber(number)}${name ? `: ${name}` : ''}`;
}

export function placeOf(survey: Survey): string {
  return houseLine(survey.valueAt('/data/place/house_no'), survey.valueAt('/data/place/moo'));
}

export function houseLine(houseNo: string, moo: string | number | null | undefined): string {
  return [houseNo, moo ? t.mooShort(String(moo)) : ''].filter(Boolean).join(' ');
}

// The system holds other answers, or another picture, under this record's id: it can go as a new record.
export function isTaken(code: string): boolean {
  return code === 'survey.other_content' || code === 'survey.other_picture';
}

interface Look {
  word: string;
  tone: Tone;
  shape: Shape;
}

// The one state a person needs: what the device says, then what the council said.
export function lookOf(row: Pick<RecordRow, 'state' | 'review'>): Look {
  switch (row.state) {
    case 'draft':
      return { word: t.stateDraft, tone: 'amber', shape: 'half' };
    case 'ready':
      return { word: t.stateReady, tone: 'amber', shape: 'ring' };
    case 'sending':
      return { word: t.stateSending, tone: 'amber', shape: 'full' };
    case 'refused':
      return { word: t.stateRefused, tone: 'red', shape: 'triangle' };
    case 'sent':
      return reviewLook(row.review?.state ?? 'waiting');
  }
}

export function reviewLook(state: SubmissionState): Look {
  switch (state) {
    case 'waiting':
      return { word: t.reviewWaiting, tone: 'grey', shape: 'ring' };
    case 'accepted':
      return { word: t.reviewAccepted, tone: 'green', shape: 'check' };
    case 'linked':
      return { word: t.reviewLinked, tone: 'green', shape: 'check' };
    case 'returned':
      return { word: t.reviewReturned, tone: 'red', shape: 'triangle' };
    case 'filed':
      return { word: t.reviewFiled, tone: 'green', shape: 'check' };
  }
}
