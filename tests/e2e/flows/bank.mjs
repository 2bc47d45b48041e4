// Finance takes a statement in by saying what its columns are, matches it with the books in every way there is, and proves the balance.
import { Client } from '../client.mjs';
import { axe, equal, expect, picture, signIn, speak, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

// A new account with entries of its own: two that a line fits alone, two that one line holds together.
async function account() {
  const finance = await new Client(server.url).signIn('finance@phrae');
  const { items } = (await finance.get('/api/rounds')).json;
  const round = items.find((row) => row.fiscal_year === 2565).id;
  const made = await finance.post(`/api/rounds/${round}/ledger-accounts`, { kind: 'bank', name: 'ธ.ก.ส. ทดลอง' });
  expect(made.status === 200, made.text);
  const bank = (await finance.get(`/api/rounds/${round}/bank`)).json.accounts.find((row) => row.name === 'ธ.ก.ส. ทดลอง').id;
  const enter = async (day, satang, paper, more) => {
    const entry = { kind: 'interest', day, amount_satang: satang, paper_kind: 'bank_slip', paper_number: paper, paper_date: day, to_account_id: bank, ...more };
    const answer = await finance.post(`/api/rounds/${round}/ledger-entries`, entry);
    expect(answer.status === 200, answer.text);
  };
  await enter('2022-03-01', 100_000, 'ดบ 1');
  await enter('2022-03-03', 25_000, 'ดบ 2');
  await enter('2022-03-07', 30_000, 'ดบ 3');
  await enter('2022-03-08', 45_000, 'ดบ 4');
  return { round, bank, name: 'ธ.ก.ส. ทดลอง' };
}
const { round, bank, name } = await account();

// Headings that nobody could guess; the last line's balance is wrong in `broken`.
const csv = (last) =>
  ['รายงานข้อมูลสมมุติ,,,,', 'A,B,C,D,E', '01/03/2565,เงินเข้า,TR1,"1,000.00","1,000.00"', '03/03/2565,เงินเข้า,TR2,250.00,"1,250.00"', '08/03/2565,ฝากรวม,TR3,750.00,"2,000.00"',
    `๑๐/๐๓/๒๕๖๕,ค่าธรรมเนียม,,-๑๕.๐๐,${last}`].join('\r\n');
const file = (text) => ({ name: 'มีนาคม.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const noSideways = async (page, what) => expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), `${what} is wider than the screen`);
const gone = (dialog) => dialog.waitFor({ state: 'detached' });

async function chooseColumns(page) {
  const columns = page.locator('thead select');
  for (const [index, role] of ['day', 'description', 'reference', 'amount', 'balance'].entries()) await columns.nth(index).selectOption(role);
  await page.getByLabel('รายการเริ่มที่แถว 3').check();
  await page.locator('button[type=submit]', { hasText: 'นำเข้า 4 บรรทัดใหม่' }).waitFor();
}

export default {
  async 'finance says what the columns are, is asked about a broken chain, and takes the statement in'() {
    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(`/money/${round}`);
      await page.getByRole('link', { name: 'ธนาคาร', exact: true }).click();
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name: 'ยังไม่มีรายการเดินบัญชี' }).waitFor();
      await page.getByRole('link', { name: 'นำเข้ารายการเดินบัญชี' }).first().click();
      await page.locator('#f-file').setInputFiles({ name: 'ว่าง.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
      await page.locator('.summary').getByText('ไฟล์ว่าง').waitFor();

      await page.locator('#f-file').setInputFiles(file(csv('"1,985.55"')));
      await page.locator('thead select').first().waitFor();
      await chooseColumns(page);
      equal((await axe(page)).join('\n'), '', 'accessibility of the import');
      await page.getByText('ยอดคงเหลือในไฟล์ไม่ต่อกัน').first().waitFor();
      await page.locator('button[type=submit]').click();
      await page.locator('.summary').getByText('ยืนยันว่าจะรับทั้งที่ยอดไม่ต่อกัน').waitFor();

      // The whole file instead: the columns were chosen for the other one.
      await page.locator('#f-file').setInputFiles(file(csv('"1,985.00"')));
      await page.locator('thead select').first().waitFor();
      await chooseColumns(page);
      await page.getByText('1,985.00').first().waitFor();
      await picture(page, 'bank_import');
      await page.locator('button[type=submit]').dblclick();
      await page.getByText('นำเข้าแล้ว 4 บรรทัด').waitFor();
      await page.waitForURL(`**/bank-accounts/${bank}`);
    });
  },

  async 'the columns are kept, and what came already does not come twice'() {
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(`/money/${round}/bank/import?account=${bank}`);
      await page.locator('#f-file').setInputFiles(file(csv('"1,985.00"')));
      await page.getByText('ทุกบรรทัดในไฟล์นี้มีอยู่แล้ว').waitFor();
      await page.getByText('ตามที่จำไว้ของบัญชีนี้').first().waitFor();
      await noSideways(page, 'the import');
      equal((await axe(page)).join('\n'), '', 'accessibility of the import on a phone');
      await page.locator('button[type=submit]').click();
      await page.locator('.summary').getByText('ทุกบรรทัดในไฟล์นี้มีอยู่แล้ว').waitFor();
    });
  },

  async 'certain pairs in one act, one line with two entries by the keyboard, a fee with a double click'() {
    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(`/bank-accounts/${bank}`);
      await page.getByRole('button', { name: 'ยืนยัน 2 คู่' }).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the desk');
      await picture(page, 'bank_desk');
      await page.getByRole('button', { name: 'ยืนยัน 2 คู่' }).dblclick();
      await page.getByText('จับคู่แล้ว 2 คู่').waitFor();

      // 750 are 300 and 450: the sums are told until they agree.
      await page.getByRole('checkbox', { name: /ฝากรวม/ }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('checkbox', { name: /ดบ 3/ }).focus();
      await page.keyboard.press('Space');
      const bar = page.getByRole('region', { name: 'จับคู่ที่เลือก' });
      await bar.getByText('ต่างกัน +450.00').waitFor();
      expect(await bar.getByRole('button', { name: 'จับคู่ที่เลือก' }).isDisabled(), 'sums that differ cannot be matched');
      await page.getByRole('checkbox', { name: /ดบ 4/ }).focus();
      await page.keyboard.press('Space');
      await bar.getByText('เท่ากัน').waitFor();
      await bar.getByRole('button', { name: 'จับคู่ที่เลือก' }).focus();
      await page.keyboard.press('Enter');
      await bar.waitFor({ state: 'detached' });

      // What is left is the bank's fee.
      await page.getByRole('button', { name: /ข้อเสนอ.*ค่าธรรมเนียม/ }).click();
      await page.getByText('ไม่พบรายการบัญชีที่ตรงกัน').waitFor();
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: 'หมายเหตุ' }).click();
      await dialog.locator('#f-note').fill('ถามธนาคารแล้ว');
      await dialog.locator('button[type=submit]').click();
      await gone(dialog);
      await page.getByText('หมายเหตุ: ถามธนาคารแล้ว').waitFor();
      await page.getByRole('button', { name: /ข้อเสนอ.*ค่าธรรมเนียม/ }).click();
      await page.getByRole('button', { name: 'เป็นค่าธรรมเนียม' }).click();
      equal((await axe(page)).join('\n'), '', 'accessibility of the dialogue');
      await dialog.locator('button[type=submit]').dblclick();
      const refused = dialog.locator('.summary');
      await Promise.race([gone(dialog), refused.waitFor()]);
      if (await dialog.count()) throw new Error(await refused.innerText());
      await page.getByText('จับคู่ครบทุกบรรทัดและทุกรายการแล้ว').waitFor();
    });
  },

  async 'in English on a phone: a match is undone with a reason, proposed with reasons, and confirmed again'() {
    await visit({ size: 'phone', language: 'en' }, async (page) => {
      await signIn(page, 'finance@phrae');
      await speak(page, 'en');
      await page.goto(`/bank-accounts/${bank}?part=lines&state=matched`);
      await page.getByRole('button', { name: /Undo the match: .*TR1|Undo the match: .*1,000.00/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('button[type=submit]').click();
      await dialog.locator('.summary li').waitFor();
      await dialog.locator('#f-reason').fill('wrong entry');
      await dialog.locator('button[type=submit]').click();
      await gone(dialog);
      await noSideways(page, 'the list of lines');
      await page.getByRole('tab', { name: /Match/ }).click();
      await page.getByRole('button', { name: /^Proposals/ }).click();
      await page.getByText('Same amount · Same day').first().waitFor();
      await noSideways(page, 'the desk');
      await page.evaluate(() => scrollTo(0, 0)); // a box half under the bar at the bottom is no small target
      equal((await axe(page)).join('\n'), '', 'accessibility of the desk on a phone');
      await picture(page, 'bank_desk_phone');
      await page.getByRole('button', { name: 'Yes, this one' }).click();
      await page.getByText('Every line and every entry is matched').waitFor();
      await speak(page, 'th');
    });
  },

  async 'the reconciliation of a day, on the screen, on paper and as a spreadsheet'() {
    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(`/bank-accounts/${bank}`);
      await page.getByRole('link', { name: 'พิสูจน์ยอด' }).click();
      await page.getByText('ตรงกันทุกสตางค์').waitFor();
      await page.locator('#f-on').fill('7 มี.ค. 65');
      await page.getByRole('button', { name: 'แสดง', exact: true }).click();
      await page.waitForURL(/on=2022-03-07/);
      await page.getByText('300.00').first().waitFor(); // an entry of the 7th that the bank has on the 8th
      equal((await axe(page)).join('\n'), '', 'accessibility of the reconciliation');
      await picture(page, 'bank_reconciliation');
      await page.getByRole('button', { name: 'ส่งออก' }).click();
      for (const [label, start] of [['งบพิสูจน์ยอด (PDF)', '%PDF'], ['งบพิสูจน์ยอด (Excel)', 'PK'], ['บรรทัดทั้งหมด (CSV)', '\ufeff']]) {
        const href = await page.getByRole('link', { name: label }).getAttribute('href');
        const text = await page.evaluate(async (at) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetch(at)).arrayBuffer()), href);
        expect(text.startsWith(start), `${label} begins as it should`);
      }
    });
  },

  async 'a statement is taken out once nothing of it is matched; who only reads changes nothing'() {
    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(`/bank-accounts/${bank}?part=statements`);
      await page.locator('tbody a').first().click();
      await page.getByText('ถอนออกได้เมื่อเลิกจับคู่ทุกบรรทัด').waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of a statement');
    });
    await visit({}, async (page) => {
      await signIn(page, 'codi@north');
      await page.goto(`/bank-accounts/${bank}`);
      await page.getByText('บัญชีของคุณดูได้อย่างเดียว').waitFor();
      equal(await page.getByRole('link', { name: 'นำเข้ารายการเดินบัญชี' }).count(), 0, 'the import for who reads');
      await page.getByRole('tab', { name: /บรรทัดทั้งหมด/ }).click();
      await page.getByText('•••').first().waitFor();
      equal(await page.getByRole('button', { name: /เลิกจับคู่/ }).count(), 0, 'undoing for who reads');
    });
  },
};
