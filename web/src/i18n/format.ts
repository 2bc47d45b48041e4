// Dates, numbers and money as the person reads them, in the language on screen.
import * as dates from '../base/dates';
import { bahtText, grouped } from '../base/money';
import { language } from './language.svelte';

export function date(iso: string | null | undefined): string {
  return iso ? dates.shortDate(iso, language()) : '';
}

export function longDate(iso: string): string {
  return dates.longDate(iso, language());
}

// An instant: "20 ม.ค. 2565 09.30 น.", "20 Jan 2022, 09:30"
export function moment(instant: string | null | undefined): string {
  const local = instant ? dates.bangkok(instant) : null;
  if (!local) return '';
  return language() === 'th' ? `${date(local.date)} ${local.time.replace(':', '.')} น.` : `${date(local.date)}, ${local.time}`;
}

export function number(value: number): string {
  return grouped(value);
}

export function baht(satang: number): string {
  return language() === 'th' ? `${bahtText(satang)} บาท` : `${bahtText(satang)} baht`;
}
