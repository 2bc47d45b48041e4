// Tasks: a council finds what it is late with and ends it; the network reminds of what stands still, gives more time, and drops one.
import { axe, equal, expect, signIn, sizes, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

const late = 'ถามช่างว่าบ้านหลังนี้จะเสร็จเมื่อไร แล้วแจ้งเครือข่าย';
const items = (page, path) => page.evaluate(async (at) => (await (await fetch(at)).json()).items, path);

export default {
  'a council sees its late task first, opens it and ends it once, though it presses twice': () =>
    visit({}, async (page) => {
      await signIn(page, 'council@phrae');
      const row = page.locator('li', { hasText: late }).first();
      await row.getByRole('link', { name: 'เปิดงาน' }).click();
      await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
      await page.getByText('เลยกำหนด 9 วัน').first().waitFor();
      await page.getByRole('button', { name: 'ทำเสร็จแล้ว' }).click();
      await page.getByRole('dialog').locator('#f-note').fill('เสร็จวันที่ 20 พ.ค. แจ้งเครือข่ายแล้ว');
      await page.getByRole('button', { name: 'บันทึกว่าเสร็จแล้ว' }).dblclick();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByText('เสร็จวันที่ 20 พ.ค. แจ้งเครือข่ายแล้ว').first().waitFor();
      equal(await page.getByRole('button', { name: 'ทำเสร็จแล้ว' }).count(), 0, 'buttons of a task that ended');
      await page.goBack();
      await page.getByRole('heading', { name: 'งานของฉัน' }).waitFor();
      await page.locator('section').first().waitFor();
      equal(await page.locator('li', { hasText: late }).count(), 0, 'among the work');
    }),

  'the network reminds of a house that stands still, and the house shows the task': () =>
    visit({}, async (page) => {
      await signIn(page);
      await page.getByRole('heading', { name: 'หยุดนิ่ง' }).waitFor();
      await page.getByRole('button', { name: /^ตั้งเตือน:/ }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('#f-title').waitFor();
      expect((await dialog.locator('#f-title').inputValue()).startsWith('ตามเรื่อง:'), 'what is to be done is said already');
      await dialog.getByRole('button', { name: 'ตั้งงาน' }).click();
      await dialog.getByText('พิมพ์วันกำหนด เช่น 20 พ.ค. 65').first().waitFor();
      await dialog.getByRole('button', { name: 'อีก 7 วัน' }).click();
      equal((await dialog.locator('#f-due').inputValue()).replaceAll('\u00a0', ' '), '22 พ.ค. 2565', 'the day');
      await dialog.getByRole('button', { name: 'ตั้งงาน' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('มีงานติดตาม กำหนด 22 พ.ค. 2565').first().waitFor();
      const [task] = (await items(page, '/api/tasks?q=' + encodeURIComponent('ตามเรื่อง'))).filter((one) => one.about_kind === 'round_house');
      await page.goto(`/round-houses/${task.about_id}`);
      await page.locator('section', { hasText: 'งานติดตามของบ้านหลังนี้' }).getByText('ตามเรื่อง').first().waitFor();
    }),

  'another day needs a reason; a task of the list is dropped with one; on a phone and a desktop without a fault': async () => {
    for (const size of Object.keys(sizes))
      await visit({ size }, async (page) => {
        await signIn(page);
        await page.goto('/tasks?view=all');
        await page.getByRole('link', { name: /ขอสำเนาคำสั่งตั้งกรรมการ|งานของโทรศัพท์/ }).first().waitFor();
        equal((await axe(page)).join('\n'), '', 'faults of access, the list');
        await page.getByRole('button', { name: 'ตั้งงาน' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.locator('#f-title').fill(`งานทดลอง ${size}`);
        await dialog.locator('#f-due').fill('20 พ.ค. 65');
        equal((await axe(page)).join('\n'), '', 'faults of access, the form');
        await dialog.getByRole('button', { name: 'ตั้งงาน' }).click();
        await page.waitForURL(/\/tasks\/[0-9a-f-]{36}$/);
        await page.getByRole('button', { name: 'แก้ไข' }).click();
        await dialog.locator('#f-due').fill('25 พ.ค. 65');
        await dialog.getByRole('button', { name: 'บันทึก' }).click();
        await dialog.getByText('บอกเหตุผล เพื่อให้ผู้อื่นเข้าใจ').first().waitFor();
        await dialog.locator('#f-reason').fill('รอช่าง');
        await dialog.getByRole('button', { name: 'บันทึก' }).click();
        await dialog.waitFor({ state: 'detached' });
        await page.getByText('รอช่าง').first().waitFor({ state: 'attached' }); // in its folded history
        await page.getByRole('button', { name: 'ยกเลิกงาน' }).click();
        await dialog.locator('#f-reason').fill('ไม่ต้องทำแล้ว');
        await dialog.getByRole('button', { name: 'ยกเลิกงาน' }).click();
        await page.getByText('ยกเลิกแล้ว').first().waitFor();
        equal((await axe(page)).join('\n'), '', 'faults of access, the task');
      });
  },
};
