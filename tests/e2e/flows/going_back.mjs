// The browser's own "back", "forward" and reload with a dialogue open: nothing typed is lost without a question, no step is dead.
import { equal, expect, signIn, sizes, startServer, visitor } from '../harness.mjs';
import { chooseTambon } from '../survey.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

const path = (page) => new URL(page.url()).pathname;
const question = 'สิ่งที่กรอกไว้ยังไม่ได้บันทึก จะทิ้งหรือไม่';

// Opens a page of the menu by its link, as a person does: on a phone perhaps by "more".
async function menu(page, size, to) {
  const link = page.locator(`nav a[href="${to}"]:visible, dialog a[href="${to}"]:visible`);
  if (size === 'phone' && (await link.count()) === 0) await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
  await link.first().click();
  await page.waitForURL((url) => url.pathname === to);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const both = (work) => async () => {
  for (const size of Object.keys(sizes)) await visit({ size }, (page) => work(page, size));
};

async function planning(page, size) {
  await signIn(page);
  await menu(page, size, '/households');
  await menu(page, size, '/hearings');
  const dialog = page.getByRole('dialog');
  const plan = async () => {
    await page.getByRole('button', { name: 'นัดเวทีประชาคม' }).first().click();
    await dialog.locator('#f-title').waitFor();
  };
  return { dialog, plan };
}
const back = async (page, wanted) => {
  await page.goBack();
  await page.waitForURL((url) => url.pathname === wanted);
};

export default {
  'back closes an untouched dialogue, then leaves the page; forward comes again and leads no further': both(async (page, size) => {
    const { dialog, plan } = await planning(page, size);
    await plan();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    equal(path(page), '/hearings', 'the page under it');
    await page.goForward(); // to where the dialogue was: nothing is there any more
    await page.waitForFunction(() => !history.state.over);
    equal(await dialog.count(), 0, 'a dialogue after forward');
    await back(page, '/households');
    await page.goForward();
    await page.waitForURL(/\/hearings$/);
    await plan();
    await dialog.getByRole('button', { name: 'ปิด' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => !history.state.over);
    await back(page, '/households');
  }),

  'back asks where something was typed; pressed twice in a hurry it still loses nothing': both(async (page, size) => {
    const { dialog, plan } = await planning(page, size);
    await plan();
    await dialog.locator('#f-title').fill('เวทีที่ยังไม่ได้บันทึก');
    await page.goBack();
    await dialog.getByText(question).waitFor();
    equal(path(page), '/hearings', 'after back');
    await page.waitForFunction(() => history.state.over);
    await page.goBack(); // as the second Escape: on with the form
    await dialog.getByText(question).waitFor({ state: 'detached' });
    await page.waitForFunction(() => history.state.over);
    await page.evaluate(() => {
      history.back();
      history.back();
    });
    await dialog.getByText(question).waitFor();
    await page.waitForFunction(() => history.state.over);
    equal(path(page), '/hearings', 'after two in a hurry');
    equal(await dialog.locator('#f-title').inputValue(), 'เวทีที่ยังไม่ได้บันทึก', 'what was typed');
    await dialog.getByRole('button', { name: 'ทิ้งและปิด' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => !history.state.over);
    await back(page, '/households');
  }),

  'a telephone that closes the dialogue by itself loses nothing that was typed': both(async (page, size) => {
    const { dialog, plan } = await planning(page, size);
    const closeItself = () => page.evaluate(() => document.querySelector('dialog').close());
    await plan();
    await dialog.locator('#f-title').fill('เวทีที่ยังไม่ได้บันทึก');
    await closeItself();
    await dialog.getByText(question).waitFor();
    equal(await dialog.locator('#f-title').inputValue(), 'เวทีที่ยังไม่ได้บันทึก', 'what was typed');
    await dialog.getByRole('button', { name: 'ทิ้งและปิด' }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await plan();
    await closeItself();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => !history.state.over);
    await back(page, '/households');
  }),

  'before a reload the browser asks where something was typed; reloaded, the page has no dead step': both(async (page, size) => {
    const { dialog, plan } = await planning(page, size);
    await plan();
    await dialog.locator('#f-title').fill('เวทีที่ยังไม่ได้บันทึก');
    const asked = [];
    page.on('dialog', (one) => {
      asked.push(one.type());
      void one.accept();
    });
    await page.reload();
    equal(asked.join(), 'beforeunload', 'what the browser asked');
    await page.getByRole('button', { name: 'นัดเวทีประชาคม' }).first().waitFor();
    await page.waitForFunction(() => !history.state.over);
    await back(page, '/households');
    await menu(page, size, '/hearings');
    await plan();
    await page.reload();
    equal(asked.length, 1, 'questions of an untouched one');
  }),

  'a page opened from a dialogue takes the place of its step': both(async (page, size) => {
    const { dialog } = await planning(page, size);
    await page.getByRole('button', { name: 'ค้นหาทุกเรื่อง' }).click();
    await dialog.getByRole('combobox').fill('แป้');
    await dialog.locator('.hit').first().click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForURL((url) => url.pathname !== '/hearings');
    const opened = path(page);
    await back(page, '/hearings');
    await page.goForward();
    await page.waitForURL((url) => url.pathname === opened);
    await back(page, '/hearings');
    equal(await dialog.count(), 0, 'the search after going back');
    await back(page, '/households');
  }),

  'a deed that leaves its page for good leaves neither the page nor its dialogue to go back to': both(async (page, size) => {
    await signIn(page, 'caseworker@phrae');
    await menu(page, size, '/households');
    await page.locator('main a[href="/households/new"]').first().click();
    await page.locator('#f-house_no').fill('99/9');
    await page.getByRole('button', { name: 'ทิ้งร่าง' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ทิ้งร่าง' }).click();
    await page.waitForURL(/\/households$/);
    await page.waitForFunction(() => location.pathname === '/households' && !history.state.over);
    await back(page, '/households');
    await back(page, '/');
  }),

  'a dialogue above a dialogue closes first': both(async (page, size) => {
    const { dialog, plan } = await planning(page, size);
    await plan();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox', { name: 'ชื่อคน บ้านเลขที่' }).waitFor();
    equal(await page.locator('dialog').count(), 2, 'dialogues');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('dialog').length === 1 && history.state.over);
    expect(await dialog.locator('#f-title').isVisible(), 'the lower one stays');
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    equal(path(page), '/hearings', 'the page');
    await back(page, '/households');
  }),

  'the code of a device, shown once, is not closed by back without a question': both(async (page) => {
    await signIn(page);
    await page.goto('/submissions');
    await page.locator('main a[href="/survey-devices"]').first().click();
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'เพิ่มเครื่อง' }).first().click();
    await dialog.locator('#f-label').fill('เครื่องทดสอบ');
    await dialog.locator('#f-user_id').selectOption({ index: 1 });
    await dialog.getByLabel('อำเภอ').selectOption('5401');
    await chooseTambon(dialog.locator('#f-area'), 'ในเวียง');
    await dialog.getByRole('button', { name: 'เพิ่มเครื่อง' }).click();
    await dialog.getByText('สแกนด้วย ODK Collect').first().waitFor();
    await page.waitForFunction(() => history.state.over);
    const here = path(page);
    await page.goBack();
    await dialog.getByText('รหัสนี้แสดงครั้งเดียว ถ้าปิดก่อนสแกน').waitFor();
    equal(path(page), here, 'the page');
    await dialog.getByRole('button', { name: 'กลับไปดูต่อ' }).click();
    await dialog.getByRole('button', { name: 'สแกนแล้ว' }).click();
    await dialog.waitFor({ state: 'detached' });
    await back(page, '/submissions');
  }),

  'a part of a hearing is in its own address and in no other': both(async (page, size) => {
    await signIn(page);
    await menu(page, size, '/hearings');
    await page.locator('main a[href^="/hearings/"]').first().click();
    await page.getByRole('tab', { name: /^ลงชื่อ/ }).click();
    await page.waitForURL((url) => url.search === '?tab=people');
    await menu(page, size, '/rounds');
    await page.locator('h1').waitFor();
    equal(new URL(page.url()).search, '', `the address of the rounds (${size})`);
  }),
};
