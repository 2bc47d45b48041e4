// What lies on a shared device: a survey from its first answer, drafts without citizen numbers and health, and nothing of a person after sign-out.
import { equal, expect, signIn, startServer, visitor } from '../harness.mjs';
import { begin } from '../survey.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

const kept = (page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

export default {
  async 'a survey that was only begun is no draft, however it is left; with its first answer it is one'() {
    for (const size of ['phone', 'desktop'])
      await visit({ size }, async (page, context) => {
        await signIn(page, 'surveyor@phrae');
        const badge = page.locator('header.top .count');
        const start = async (on) => {
          await on.goto('/surveys');
          await begin(on);
        };
        const none = async (on, when) => {
          await on.goto('/surveys');
          await on.getByRole('link', { name: 'สำรวจครัวเรือนใหม่' }).first().waitFor();
          await on.getByText('กำลังโหลด').waitFor({ state: 'detached' });
          equal(await on.locator('header.top .count').count(), 0, `drafts told of ${when}`);
          equal(await on.getByRole('link', { name: /^กรอกต่อ/ }).count(), 0, `drafts listed ${when}`);
        };
        const second = await context.newPage();
        await start(second);
        await second.getByRole('button', { name: 'ดูทุกหน้า' }).click(); // looked at and left
        await second.keyboard.press('Escape');
        equal(await second.locator('header.top .count').count(), 0, 'drafts told of while nothing is answered');
        await second.close();
        await none(page, 'after its tab was closed');
        await start(page);
        await page.reload();
        await page.getByRole('heading', { level: 2, name: 'เริ่มต้น' }).waitFor();
        await none(page, 'after a reload');

        await start(page);
        await page.getByLabel('ใช่', { exact: true }).first().check();
        await badge.waitFor();
        equal((await badge.innerText()).trim(), 'ร่าง 1', 'drafts after an answer');
        await page.reload();
        await page.goto('/surveys');
        await page.getByRole('link', { name: /^กรอกต่อ/ }).first().waitFor();
        equal(await page.getByRole('link', { name: /^กรอกต่อ/ }).count(), 1, 'drafts in the list');
      });
  },

  async 'a draft comes back after a reload, but no citizen number and no health lies on the device, and sign-out removes it'() {
    await visit({}, async (page) => {
      await signIn(page, 'caseworker@phrae');
      await page.goto('/households/new');
      await page.fill('#f-house_no', '77/7');
      await page.fill('#f-people-0-first_name', 'มาลี');
      await page.fill('#f-people-0-last_name', 'เครื่องร่วม');
      await page.fill('#f-people-0-citizen_number', '1101700203450');
      const health = page.locator('#f-people-0-health-chronic_illness');
      if ((await health.count()) > 0 && !(await health.isVisible())) await page.locator('details', { has: health }).locator('summary').first().click();
      await health.fill('เบาหวานขึ้นตา');
      await page.getByText(/เก็บร่างไว้แล้ว/).waitFor();
      let text = await kept(page);
      expect(text.includes('เครื่องร่วม'), 'the draft is kept');
      expect(!text.includes('1101700203450') && !text.includes('เบาหวานขึ้นตา'), 'a citizen number or health lies on the device');

      await page.reload();
      await page.getByText('เลขประจำตัวประชาชนและข้อมูลสุขภาพไม่ถูกเก็บไว้ในเครื่อง').waitFor();
      expect((await page.inputValue('#f-people-0-last_name')) === 'เครื่องร่วม', 'the name came back');
      expect((await page.inputValue('#f-people-0-citizen_number')) === '', 'the number did not');

      await page.goto('/');
      await page.locator('header.top .wide-only details, header.top .wide-only button').last().click();
      await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'ยังไม่ออก' }).click();
      text = await kept(page);
      expect(text.includes('เครื่องร่วม'), 'who stays keeps the draft');
      await page.locator('header.top .wide-only details, header.top .wide-only button').last().click();
      await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'ลบร่าง แล้วออก' }).click();
      await page.locator('#f-user_name').waitFor();
      expect(!(await kept(page)).includes('เครื่องร่วม'), 'something of the draft is left after sign-out');
    });
  },
};
