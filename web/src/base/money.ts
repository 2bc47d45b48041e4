// Money as whole satang (1 baht = 100 satang), never a fraction. What is typed is read as the server reads it.
import { arabicDigits } from './thai';

// "19000", "19,000.50", "๑๙,๐๐๐" → satang; null for more than two decimals, misplaced commas or anything else.
export function parseBaht(typed: string): number | null {
  const text = arabicDigits(typed).replace(/^฿\s*|\s*(บาท|baht)$/gi, '').trim();
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const baht = Number(match[1]!.replaceAll(',', ''));
  const satang = Number((match[2] ?? '').padEnd(2, '0'));
  const value = baht * 100 + satang;
  return Number.isSafeInteger(value) ? value : null;
}

// "1,358,500" or "1,358,500.50"; with `always` the satang are shown even when they are zero, so that columns line up.
export function bahtText(satang: number, always = false): string {
  const negative = satang < 0;
  const value = Math.abs(satang);
  const baht = grouped(Math.floor(value / 100));
  const rest = value % 100;
  const tail = rest === 0 && !always ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${negative ? '−' : ''}${baht}${tail}`;
}

export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
