// How areas are said: with their kind in Thai (จ. อ. ต.), plain in English.
import type { AreaName } from '../../api/types';
import { language } from '../../i18n/language.svelte';
import { named } from '../../i18n/messages';
import { t } from './messages';

const kinds: Record<number, string> = { 2: 'จ.', 4: 'อ.', 6: 'ต.' };

export function areaName(area: AreaName): string {
  if (area.code === '') return t.country;
  if (language() !== 'th') return named(area);
  const kind = kinds[area.code.length] ?? '';
  return area.name_th.startsWith(kind) ? area.name_th : kind + area.name_th; // some records bring their kind along
}
