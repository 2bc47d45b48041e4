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

interface InTambon {
  tambon_th: string;
  tambon_en: string;
}

// “ต.ในเวียง”
export function tambonOf(row: InTambon): string {
  if (!row.tambon_th) return '';
  return language() === 'th' ? `ต.${row.tambon_th}` : row.tambon_en || row.tambon_th;
}

// Where a house stands: “12/3 หมู่ 4 ต.ในเวียง”
export function placeOf(house: InTambon & { house_no: string; moo?: number | null }): string {
  const moo = house.moo ? t.moo(house.moo) : '';
  return [house.house_no, moo, tambonOf(house)].filter(Boolean).join(language() === 'th' ? ' ' : ', ');
}
