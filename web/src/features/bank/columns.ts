// What each column of a CSV is, as somebody says it above the columns: from a mapping and back.
import type { BankMapping } from '../../api/types';

export type Role = 'none' | 'day' | 'time' | 'value_day' | 'description' | 'reference' | 'counterparty' | 'withdrawal' | 'deposit' | 'amount' | 'balance';
export const roles: Role[] = ['none', 'day', 'time', 'value_day', 'description', 'reference', 'counterparty', 'withdrawal', 'deposit', 'amount', 'balance'];

const fields = {
  day: 'day_column',
  time: 'time_column',
  value_day: 'value_day_column',
  description: 'description_column',
  reference: 'reference_column',
  counterparty: 'counterparty_column',
  withdrawal: 'withdrawal_column',
  deposit: 'deposit_column',
  amount: 'amount_column',
  balance: 'balance_column',
} as const satisfies Record<Exclude<Role, 'none'>, keyof BankMapping>;
const named = Object.keys(fields) as Exclude<Role, 'none'>[];

// A column that a mapping reads twice is said by the first of its roles.
export function rolesOf(mapping: BankMapping, width: number): Role[] {
  return Array.from({ length: width }, (_, index) => named.find((role) => mapping[fields[role]] === index + 1) ?? 'none');
}

// Each role stands over one column only; a signed amount and withdrawals or deposits exclude each other.
export function withRole(before: readonly Role[], column: number, role: Role): Role[] {
  const excluded: Role[] = role === 'amount' ? ['amount', 'withdrawal', 'deposit'] : role === 'withdrawal' || role === 'deposit' ? [role, 'amount'] : role === 'none' ? [] : [role];
  return before.map((old, index) => (index === column ? role : excluded.includes(old) ? 'none' : old));
}

// The mapping that these roles mean; null while no column is the day.
export function mappingOf(chosen: readonly Role[], rest: BankMapping): BankMapping | null {
  const at = (role: Role): number | null => (chosen.includes(role) ? chosen.indexOf(role) + 1 : null);
  const day = at('day');
  if (day === null) return null;
  const columns = Object.fromEntries(named.map((role) => [fields[role], at(role)]));
  return { ...rest, ...columns, day_column: day };
}
