// How a household and its people are said in one line.
import type { Household, HouseholdRow, Person } from '../../api/types';
import { language } from '../../i18n/language.svelte';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';

type Placed = Pick<HouseholdRow, 'house_no' | 'moo' | 'tambon_name_th' | 'tambon_name_en' | 'district_name_th' | 'district_name_en'>;

// "112/3 หมู่ 4 ต.ในเวียง อ.เมืองแพร่", "112/3, Moo 4, Nai Wiang, Mueang Phrae"
export function placeLine(row: Placed): string {
  if (language() === 'th') return [row.house_no, row.moo ? `หมู่ ${row.moo}` : '', `ต.${row.tambon_name_th}`, `อ.${row.district_name_th}`].filter(Boolean).join(' ');
  return [row.house_no, row.moo ? `Moo ${row.moo}` : '', row.tambon_name_en || row.tambon_name_th, row.district_name_en || row.district_name_th].filter(Boolean).join(', ');
}

export function provinceOf(home: Pick<Household, 'province_name_th' | 'province_name_en'>): string {
  return language() === 'th' ? `จ.${home.province_name_th}` : home.province_name_en;
}

export function fullName(person: Pick<Person, 'title' | 'first_name' | 'last_name'>): string {
  return `${person.title}${/^[A-Za-z]/.test(person.title) ? ' ' : ''}${person.first_name} ${person.last_name ?? ''}`.trim();
}

export const dwellingLook: Record<HouseholdRow['dwelling_state'], { tone: Tone; shape: Shape }> = {
  good: { tone: 'green', shape: 'check' },
  damaged: { tone: 'amber', shape: 'half' },
  heavily_damaged: { tone: 'red', shape: 'triangle' },
  unfit: { tone: 'red', shape: 'square' },
};

export const statusLook: Record<HouseholdRow['status'], { tone: Tone; shape: Shape }> = {
  active: { tone: 'green', shape: 'full' },
  moved: { tone: 'grey', shape: 'bar' },
  dissolved: { tone: 'grey', shape: 'cross' },
  deceased: { tone: 'grey', shape: 'cross' },
};
