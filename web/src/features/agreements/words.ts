// How agreements look and are said: states, places, times, differences of money.
import type { Agreement, AgreementParty } from '../../api/types';
import { bangkok } from '../../base/dates';
import { grouped } from '../../base/money';
import { longDate } from '../../i18n/format';
import { language } from '../../i18n/language.svelte';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';
import { t } from './messages';

export type State = Agreement['state'];
export type Role = AgreementParty['role'];

export const states: State[] = ['draft', 'signed', 'superseded', 'terminated', 'withdrawn'];
export const roles: Role[] = ['province', 'codi', 'network', 'tambon', 'witness', 'other'];

export function stateLook(state: State): { tone: Tone; shape: Shape } {
  if (state === 'signed') return { tone: 'green', shape: 'check' };
  if (state === 'draft') return { tone: 'amber', shape: 'half' };
  return { tone: 'grey', shape: state === 'superseded' ? 'bar' : 'cross' };
}

interface Placed {
  tambon_name_th: string;
  tambon_name_en: string;
  district_name_th: string;
  district_name_en: string;
}
export function tambonName(row: Placed): string {
  return language() === 'th' ? `ต.${row.tambon_name_th}` : row.tambon_name_en || row.tambon_name_th;
}
export function districtName(row: Placed): string {
  return language() === 'th' ? `อ.${row.district_name_th}` : row.district_name_en || row.district_name_th;
}

export function percent(basisPoints: number): string {
  return `${Number((basisPoints / 100).toFixed(2))} %`;
}

// "วันพฤหัสบดีที่ 20 มกราคม 2565 เวลา 09.30 น."
export function dayAndTime(instant: string | null | undefined): string {
  const local = instant ? bangkok(instant) : null;
  return local ? t.atTime(longDate(local.date), local.time) : '';
}

// Exactly which baht and satang: "เกินอยู่ 500 บาท 25 สตางค์"; '' when there is no difference.
export function differenceWords(satang: number): string {
  if (satang === 0) return '';
  const size = Math.abs(satang);
  const rest = size % 100;
  const baht = grouped(Math.floor(size / 100));
  const amount = rest === 0 ? t.bahtOnly(baht) : size < 100 ? t.satangOnly(rest) : t.satang(baht, rest);
  return satang > 0 ? t.tooMuch(amount) : t.tooLittle(amount);
}
