// Quantities in thousandths and amounts in whole satang, read and counted as the server does.
import { grouped } from '../../base/money';
import { arabicDigits } from '../../base/thai';

// "12.5", "๑,๒๕๐.๒๕" → thousandths; null for more than three decimals or anything else.
export function parseQuantity(typed: string): number | null {
  const match = /^(\d{1,7}|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(arabicDigits(typed).trim());
  if (!match) return null;
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  const whole = match[1]!.replaceAll(',', '');
  if (decimals.length > 3 || whole.length > 7) return null;
  return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}

export function quantityText(milli: number): string {
  const decimals = String(milli % 1000).padStart(3, '0').replace(/0+$/, '');
  return grouped(Math.floor(milli / 1000)) + (decimals ? `.${decimals}` : '');
}

// people × quantity × price; null when that is no whole number of satang.
export function amountOf(people: number | null, milli: number, satang: number): number | null {
  const product = BigInt(people ?? 1) * BigInt(milli) * BigInt(satang);
  if (product % 1000n !== 0n || product / 1000n > 10_000_000_000n) return null;
  return Number(product / 1000n);
}
