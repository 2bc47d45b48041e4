// The 13-digit citizen number and its check digit:
// check = (11 - (sum of digit_i * (14 - i), i = 1..12) mod 11) mod 10.
import { arabicDigits } from './thai';

export type CitizenFault = 'none' | 'not_thirteen_digits' | 'checksum';

export function citizenDigits(typed: string): string {
  return arabicDigits(typed).replace(/[\s-]/g, '');
}

export function citizenFault(typed: string): CitizenFault {
  const digits = citizenDigits(typed);
  if (!/^\d{13}$/.test(digits)) return 'not_thirteen_digits';
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += Number(digits[i]) * (13 - i);
  return (11 - (sum % 11)) % 10 === Number(digits[12]) ? 'none' : 'checksum';
}

// "1-1017-00203-45-0", as printed on the card; anything else unchanged.
export function citizenFormatted(typed: string): string {
  const d = citizenDigits(typed);
  if (!/^\d{13}$/.test(d)) return typed;
  return `${d[0]}-${d.slice(1, 5)}-${d.slice(5, 10)}-${d.slice(10, 12)}-${d[12]}`;
}
