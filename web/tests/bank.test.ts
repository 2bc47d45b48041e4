import { describe, expect, it } from 'vitest';
import type { BankEntry, BankLine, BankMapping } from '../src/api/types';
import { mappingOf, rolesOf, withRole } from '../src/features/bank/columns';
import { readFile } from '../src/features/bank/statement_file';
import { fits, signed, standingOf } from '../src/features/bank/words';

const mapping: BankMapping = {
  delimiter: 'detect', encoding: 'detect', first_row: 3, day_order: 'day_month_year', short_years: 'buddhist',
  day_column: 1, description_column: 2, withdrawal_column: 3, deposit_column: 4, balance_column: 5,
};

describe('what each column is', () => {
  it('goes from a mapping to roles and back', () => {
    const roles = rolesOf(mapping, 6);
    expect(roles).toEqual(['day', 'description', 'withdrawal', 'deposit', 'balance', 'none']);
    expect(mappingOf(roles, mapping)).toEqual({ ...mapping, time_column: null, value_day_column: null, reference_column: null, counterparty_column: null, amount_column: null });
  });

  it('a role stands over one column only', () => {
    expect(withRole(['day', 'none', 'balance'], 1, 'balance')).toEqual(['day', 'balance', 'none']);
  });

  it('a signed amount takes the place of withdrawals and deposits, and they of it', () => {
    expect(withRole(['day', 'withdrawal', 'deposit', 'none'], 3, 'amount')).toEqual(['day', 'none', 'none', 'amount']);
    expect(withRole(['day', 'none', 'none', 'amount'], 1, 'deposit')).toEqual(['day', 'deposit', 'none', 'none']);
  });

  it('several columns may be unused, and without a day there is no mapping', () => {
    const roles = withRole(withRole(['day', 'time', 'amount'], 1, 'none'), 0, 'none');
    expect(roles).toEqual(['none', 'none', 'amount']);
    expect(mappingOf(roles, mapping)).toBeNull();
  });
});

describe('what may be matched', () => {
  const of = (...amounts: number[]) => amounts.map((amount_satang) => ({ amount_satang }));
  it.each([
    [of(), of(), 'nothing'],
    [of(500), of(), 'one_side'],
    [of(500), of(400), 'differs'],
    [of(500), of(200, 300), 'ready'],
    [of(-200, -300), of(-500), 'ready'],
    [of(200, 300), of(100, 400), 'many_to_many'],
  ] as const)('%o with %o: %s', (lines, entries, wanted) => expect(standingOf(lines, entries)).toBe(wanted));

  it('money has its sign', () => {
    expect([signed(150), signed(-150), signed(0)]).toEqual(['+1.50', '−1.50', '0.00']);
  });
});

describe('finding among what is unmatched', () => {
  const line = { day: '2022-02-25', description: 'ค่าธรรมเนียมโอน', counterparty: '', reference: 'CH0001', amount_satang: -450_000, time: '' } as BankLine;
  const entry = { day: '2022-02-25', number: 12, text: 'จ่ายร้านวัสดุ', label_th: 'จ่าย', label_en: 'Payment', amount_satang: -450_000 } as BankEntry;
  it.each(['ธรรมเนียม', 'ch0001', '4,500', '4500.00', '๔๕๐๐', '25 ก.พ.', ''])('a line by "%s"', (wanted) => expect(fits(line, wanted)).toBe(true));
  it.each(['วัสดุ', '12', '4500'])('an entry by "%s"', (wanted) => expect(fits(entry, wanted)).toBe(true));
  it('not by what stands nowhere', () => expect([fits(line, '777'), fits(entry, 'ดอกเบี้ย')]).toEqual([false, false]));
});

describe("the bank's file", () => {
  const file = (content: BlobPart, name = 'a.csv') => new File([content], name);
  it('is told by what it holds, not by its name', async () => {
    expect(await readFile(file('day,amount\n'))).toEqual({ name: 'a.csv', format: 'csv', base64: btoa('day,amount\n') });
    expect(await readFile(file('\ufeff <?xml version="1.0"?><Document/>', 'b.txt'))).toMatchObject({ format: 'camt053' });
  });
  it('is refused in words when it is empty, a spreadsheet or too large', async () => {
    expect(await readFile(file(''))).toBe('empty');
    expect(await readFile(file(new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'c.csv'))).toBe('spreadsheet');
    expect(await readFile(file(new Uint8Array(5 * 1024 * 1024 + 1)))).toBe('tooLarge');
  });
});
