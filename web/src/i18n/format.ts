// Dates, numbers and money as the person reads them, in the language on screen.
import * as dates from '../base/dates';
import { bahtText, grouped } from '../base/money';
import { language } from './language.svelte';

// A day stays on one line: "20", "ม.ค." and "2565" are one thing.
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

export function date(iso: string | null | undefined): string {
  return iso ? unbroken(dates.shortDate(iso, language())) : '';
}

export function longDate(iso: string): string {
  return dates.longDate(iso, language()).replace(/\d+ \S+ \d+$/, unbroken);
}

// A fiscal year is known by its Buddhist number in both languages; English adds the other: "2565 (2022)".
export function fiscalYear(buddhist: number): string {
  return language() === 'th' ? String(buddhist) : `${buddhist} (${buddhist - 543})`;
}

// What the program did by itself, or brought along with the demonstration, is said so in words.
export function doer(name: string): string {
  if (name !== 'onehome' && name !== 'One Home') return name;
  return language() === 'th' ? 'ระบบบ้านเดียวกัน' : 'One Home itself';
}

// Notes of the audit hold dates as they are kept: "รายงาน 5/2565 (2022-05-12)".
export function withDates(note: string): string {
  const words = note.replace(/\bsent again\b/g, language() === 'th' ? 'ส่งซ้ำ' : 'sent again');
  return words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => date(iso));
}

// An instant: "20 ม.ค. 2565 09.30 น.", "20 Jan 2022, 09:30"
export function moment(instant: string | null | undefined): string {
  const local = instant ? dates.bangkok(instant) : null;
  if (!local) return '';
  return language() === 'th' ? `${date(local.date)} ${local.time.replace(':', '.')}\u00a0น.` : `${date(local.date)}, ${local.time}`;
}

export function number(value: number): string {
  return grouped(value);
}

export function baht(satang: number): string {
  return language() === 'th' ? `${bahtText(satang)} บาท` : `${bahtText(satang)} baht`;
}
