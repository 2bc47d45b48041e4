// The form of an article while it is typed, and the content that is sent. Pure.
import type { ArticleContent, ArticlePictureUse } from '../../api/types';
import { parseTypedDate } from '../../base/dates';
import { arabicDigits, tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { t } from './messages';

export interface PictureDraft {
  picture: string; // id
  captionTh: string;
  captionEn: string;
  altTh: string;
  altEn: string;
  credit: string;
}

export interface Draft {
  titleTh: string;
  leadTh: string;
  bodyTh: string;
  titleEn: string;
  leadEn: string;
  bodyEn: string;
  byline: string;
  officeName: string;
  office: string; // id, where the name is one of the directory
  slug: string;
  themes: string[];
  areas: { code: string; name_th: string; name_en: string }[];
  pictures: PictureDraft[];
  agreement: string;
  round: string;
  facts: ArticleContent['facts']; // kept as they are
}

export function emptyDraft(): Draft {
  return {
    titleTh: '', leadTh: '', bodyTh: '', titleEn: '', leadEn: '', bodyEn: '', byline: '', officeName: '', office: '', slug: '', themes: [], areas: [],
    pictures: [], agreement: '', round: '', facts: [],
  };
}

const usedPicture = (use: ArticlePictureUse): PictureDraft => ({
  picture: use.picture_id,
  captionTh: use.caption_th ?? '',
  captionEn: use.caption_en ?? '',
  altTh: use.alt_th ?? '',
  altEn: use.alt_en ?? '',
  credit: use.credit ?? '',
});

export function draftOf(content: ArticleContent, officeName: string, areas: Draft['areas']): Draft {
  return {
    titleTh: content.title_th,
    leadTh: content.lead_th ?? '',
    bodyTh: content.body_th ?? '',
    titleEn: content.title_en ?? '',
    leadEn: content.lead_en ?? '',
    bodyEn: content.body_en ?? '',
    byline: content.byline ?? '',
    officeName,
    office: content.office_id ?? '',
    slug: content.slug ?? '',
    themes: [...content.themes],
    areas,
    pictures: content.pictures.map(usedPicture),
    agreement: content.agreement_id ?? '',
    round: content.round_id ?? '',
    facts: content.facts,
  };
}

const orNull = (text: string): string | null => text.trim() || null;
const line = (text: string): string | null => tidy(text) || null;

// The content, or what is wrong with it. The server looks again, and at more.
export function contentOf(draft: Draft): { content: ArticleContent | null; faults: Fault[] } {
  const faults: Fault[] = [];
  if (!tidy(draft.titleTh)) faults.push({ field: 'content.title_th', message: both(t, 'needTitle') });
  if (tidy(draft.officeName) && !draft.office) faults.push({ field: 'content.office_id', message: both(t, 'needOffice') });
  if (faults.length > 0) return { content: null, faults };
  const content: ArticleContent = {
    title_th: tidy(draft.titleTh),
    lead_th: orNull(draft.leadTh),
    body_th: orNull(draft.bodyTh),
    title_en: line(draft.titleEn),
    lead_en: orNull(draft.leadEn),
    body_en: orNull(draft.bodyEn),
    byline: line(draft.byline),
    office_id: draft.office || null,
    slug: line(draft.slug),
    themes: [...draft.themes],
    areas: draft.areas.map((one) => one.code),
    pictures: draft.pictures.map((one) => ({
      picture_id: one.picture,
      caption_th: line(one.captionTh),
      caption_en: line(one.captionEn),
      alt_th: line(one.altTh),
      alt_en: line(one.altEn),
      credit: line(one.credit),
    })),
    agreement_id: draft.agreement || null,
    round_id: draft.round || null,
    facts: draft.facts,
  };
  return { content, faults };
}

// The moment from which it is public, in Bangkok's time; null: now. What cannot be read is told.
export function publishAt(day: string, time: string): { at: string | null; faults: Fault[] } {
  if (!day.trim() && !time.trim()) return { at: null, faults: [] };
  const faults: Fault[] = [];
  const date = parseTypedDate(day);
  if (!date) faults.push({ field: 'publish_at', message: both(t, 'needDay') });
  const typed = /^(\d{1,2})[:.](\d{2})$/.exec(arabicDigits(time).trim() || '00:00');
  const [hour, minute] = typed ? [Number(typed[1]), Number(typed[2])] : [99, 99];
  if (hour > 23 || minute > 59) faults.push({ field: 'time', message: both(t, 'needTime') });
  if (faults.length > 0) return { at: null, faults };
  const two = (n: number) => String(n).padStart(2, '0');
  return { at: `${date}T${two(hour)}:${two(minute)}:00+07:00`, faults };
}
