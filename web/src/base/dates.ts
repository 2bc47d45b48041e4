// Dates: ISO (Gregorian) inside; พ.ศ. = ค.ศ. + 543 at the edge. The rules of what people type are those of the server.

import { arabicDigits } from './thai';

export type IsoDate = string;

const thaiShort = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const thaiLong = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน',
  'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
];
const englishLong = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
const thaiDays = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export type Language = 'th' | 'en';

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isoOf(year: number, month: number, day: number): IsoDate | null {
  if (year < 1800 || year > 2400 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export interface Parts {
  year: number;
  month: number;
  day: number;
}

// Strict `YYYY-MM-DD`, a day that exists.
export function partsOf(iso: IsoDate): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoOf(year, month, day) ? { year, month, day } : null;
}

// Two-digit years are Buddhist (65 = 2565), years from 2400 are Buddhist; พ.ศ. and ค.ศ. settle it.
function gregorianYear(typed: string, era: 'unsaid' | 'buddhist' | 'christian'): number | null {
  const value = Number(typed);
  if (typed.length === 2) return era === 'christian' ? null : 2500 + value - 543;
  if (typed.length !== 4) return null;
  return era === 'buddhist' || (era === 'unsaid' && value >= 2400) ? value - 543 : value;
}

// Dots and blanks do not matter in a month's name.
const plain = (text: string) => text.replace(/[.\s]/g, '').toLowerCase();

function monthOf(name: string): number | null {
  for (let index = 0; index < 12; index++) {
    const english = englishLong[index]!.toLowerCase();
    const known = [plain(thaiLong[index]!), plain(thaiShort[index]!), english, english.slice(0, 3)];
    if (known.includes(name) || (index === 8 && name === 'sept')) return index + 1;
  }
  return null;
}

// What people type: "๒๐ ม.ค. ๖๕", "20 มกราคม พ.ศ. 2565", "20/1/2565", "20/1/65", "2022-01-20", "20 Jan 2022".
// The rules are those of the server (base/dates_typed.cpp). Where only a day that has been makes sense (`latest`: today), a year in
// two digits that would be still to come means a hundred years earlier: "20/1/90" as a birth date is 2490.
export function parseTypedDate(typed: string, latest?: IsoDate): IsoDate | null {
  const iso = readTypedDate(typed);
  if (!iso || !latest || iso <= latest || !/^(วันที่\s*)?\d{1,2}\D(.*\D)?\d\d$/.test(arabicDigits(typed).trim())) return iso;
  const { year, month, day } = partsOf(iso)!;
  return isoOf(year - 100, month, day);
}

function readTypedDate(typed: string): IsoDate | null {
  const text = arabicDigits(typed).trim().replace(/^วันที่\s*/, '');
  const numbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (numbers) {
    const yearFirst = numbers[1]!.length === 4;
    const [year, day] = yearFirst ? [numbers[1]!, numbers[4]!] : [numbers[4]!, numbers[1]!];
    return dateOf(gregorianYear(year, 'unsaid'), Number(numbers[3]), day);
  }
  const worded = /^(\d{1,2})(\D+)(\d{1,4})$/.exec(text);
  if (!worded) return null;
  const word = plain(worded[2]!);
  const era = word.endsWith('พศ') ? 'buddhist' : word.endsWith('คศ') ? 'christian' : 'unsaid';
  const name = (era === 'unsaid' ? word : word.slice(0, -2)).replace(/^([-/])(.+)\1$/, '$2').replace(/,$/, '');
  return dateOf(gregorianYear(worded[3]!, era), monthOf(name), worded[1]!);
}

function dateOf(year: number | null, month: number | null, day: string): IsoDate | null {
  return year === null || month === null || day.length > 2 ? null : isoOf(year, month, Number(day));
}

// A birth year alone: "2490", "๒๔๙๐", "1947" → 2490. Two digits would be a guess and are refused.
export function parseTypedYear(typed: string): number | null {
  const match = /^(?:พ\.?\s?ศ\.?\s*)?(\d{4})$/.exec(arabicDigits(typed).trim());
  if (!match) return null;
  const value = Number(match[1]);
  return value >= 2400 ? value : value + 543;
}

// "20 ม.ค. 2565", "20 Jan 2022"
export function shortDate(iso: IsoDate, language: Language): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  return language === 'th'
    ? `${parts.day} ${thaiShort[parts.month - 1]} ${parts.year + 543}`
    : `${parts.day} ${englishLong[parts.month - 1]!.slice(0, 3)} ${parts.year}`;
}

// "วันพฤหัสบดีที่ 20 มกราคม 2565", "Thursday 20 January 2022"
export function longDate(iso: IsoDate, language: Language): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  const weekday = new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
  return language === 'th'
    ? `วัน${thaiDays[weekday]}ที่ ${parts.day} ${thaiLong[parts.month - 1]} ${parts.year + 543}`
    : `${englishDays[weekday]} ${parts.day} ${englishLong[parts.month - 1]} ${parts.year}`;
}

// An instant in Bangkok (UTC+7, no daylight saving): its date and its time of day "09:30".
export function bangkok(instant: string): { date: IsoDate; time: string } | null {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return null;
  const shifted = new Date(ms + 7 * 3600_000).toISOString();
  return { date: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

export function dayNumber(iso: IsoDate): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

export function plusDays(iso: IsoDate, days: number): IsoDate {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

// Whole years lived on `today`.
export function ageOn(birth: IsoDate, today: IsoDate): number {
  const [b, t] = [partsOf(birth), partsOf(today)];
  if (!b || !t) return 0;
  const before = t.month < b.month || (t.month === b.month && t.day < b.day);
  return t.year - b.year - (before ? 1 : 0);
}

// Fiscal year N runs from 1 October N-1 to 30 September N; Buddhist number.
export function fiscalYearOf(iso: IsoDate): number {
  const parts = partsOf(iso);
  return parts ? parts.year + 543 + (parts.month >= 10 ? 1 : 0) : 0;
}
