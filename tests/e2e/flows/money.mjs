// Finance keeps the books: an account opened, an entry with its paper, refused in words, a draft that outlives a reload, corrected.
import { axe, equal, expect, signIn, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

// What every entry has; the amount in Thai digits as people type it.
async function fill(dialog, amount) {
  await dialog.locator('#f-amount_satang').fill(amount);
  await dialog.locator('#f-day').fill('1 มี.ค. 65');
  await dialog.locator('#f-paper_number').fill('สมุดบัญชี 3/2565');
}

// The option that holds these words.
async function choose(select, words) {
  await select.selectOption(await select.locator('option').filter({ hasText: words }).first().getAttribute('value'));
}
const own = 'ธ.ก.ส. ทดลอง';

export default {
  async 'finance opens an account, enters interest and an advance, is told what is missing, and corrects'() {
    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.locator('.rail a[href="/money"]').click();
      await page.getByText('ปีงบประมาณ 2565').first().waitFor();
      await page.getByRole('link', { name: /ปีงบประมาณ 2565/ }).first().click();
      await page.locator('tfoot').first().waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the books');

      await page.getByRole('button', { name: 'เปิดบัญชีธนาคารหรือเงินสด' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('#f-name').fill(own);
      await dialog.locator('form button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });

      // Everything that is missing at once.
      const enter = page.getByRole('button', { name: 'บันทึกรายการ' });
      await enter.click();
      await dialog.locator('form button[type=submit]').click();
      await dialog.locator('.summary li').first().waitFor();
      expect((await dialog.locator('.summary li').count()) >= 5, 'faults told at once');
      equal((await axe(page)).join('\n'), '', 'accessibility of the dialogue');

      // What is typed outlives a reload.
      await dialog.getByText('ดอกเบี้ยรับ').click();
      await choose(dialog.locator('#f-to_account_id'), own);
      await fill(dialog, '๑,๒๓๔.๕๐');
      await page.waitForFunction(() => Object.values({ ...localStorage }).some((kept) => kept.includes('๑,๒๓๔.๕๐')));
      page.once('dialog', (question) => question.accept());
      await page.reload();
      await enter.click();
      equal(await dialog.locator('#f-amount_satang').inputValue(), '๑,๒๓๔.๕๐', 'the draft');
      await dialog.locator('form button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/ลงบัญชีแล้ว เป็นรายการที่ \d+/).waitFor();

      // More than there is: the account, and by how much.
      await enter.click();
      await choose(dialog.locator('#f-from_account_id'), own);
      await dialog.locator('#f-person').fill('นายสมชาย ใจดี');
      await fill(dialog, '2000');
      await dialog.locator('form button[type=submit]').click();
      await dialog.locator('.summary').getByText('ขาดอยู่ 765.50 บาท').waitFor();
      await dialog.locator('#f-amount_satang').fill('500');
      await dialog.locator('form button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('นายสมชาย').first().waitFor();

      // The entry's page, and its correction.
      await page.locator('#entries tbody a').first().click();
      await page.getByRole('heading', { name: /รายการที่ \d+/ }).waitFor();
      await page.getByRole('button', { name: 'กลับรายการ' }).click();
      await dialog.getByLabel('เหตุผล').fill('จ่ายผิดคน');
      await dialog.locator('form button[type=submit]').click();
      await page.getByText(/ถูกกลับด้วยรายการที่ \d+/).waitFor();
      await page.goBack();
      await page.locator('tfoot').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('table')?.textContent.includes('นายสมชาย'));
    });
  },
};
