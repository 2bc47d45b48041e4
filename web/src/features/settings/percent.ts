// Percent as people type it, kept as whole basis points: "10" and "๑๐ %" are 1,000.
import { arabicDigits } from '../../base/thai';

export function parsePercent(typed: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(arabicDigits(typed).replace(/%/g, '').trim());
  if (!match) return null;
  const value = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return value <= 10_000 ? value : null;
}
