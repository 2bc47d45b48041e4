// Uses the screens as a person would, in a real browser, and says "ok" or "not ok" for each thing tried.
//   node dev/try.mjs --server http://127.0.0.1:8191       against the sample data (npm run build; node dev/mock/server.mjs --port 8191 --dist)
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values: options } = parseArgs({ options: { server: { type: 'string', default: 'http://127.0.0.1:8080' }, show: { type: 'string' } } });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
let bad = 0;

async function signedIn(context, user = 'network@phrae') {
  const page = await context.newPage();
  await page.goto(`${options.server}/sign-in`);
  await page.locator('input[autocomplete=username]').fill(user);
  await page.locator('input[autocomplete=current-password]').fill('onehome2565');
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(`${options.server}/`);
  return page;
}
function expect(truth, what) {
  if (!truth) throw new Error(what);
}
async function tried(name, work, settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  try {
    await work(context);
    console.log(`ok ${name}`);
  } catch (failure) {
    bad++;
    console.log(`not ok ${name}: ${String(failure.message ?? failure).split('\n').slice(0, 4).join(' | ')}`);
    if (options.show) for (const [i, page] of context.pages().entries()) await page.screenshot({ path: `${options.show}/failed-${name.replace(/\W+/g, '-')}-${i}.png` });
  }
  await context.close();
}

const save = (page) => page.locator('form button[type=submit]').last();
async function fillHousehold(page, houseNo) {
  await page.goto(`${options.server}/households/new`);
  await page.waitForURL(/\?d=/);
  await page.getByLabel('ค้นหาตำบล').fill('ในเวียง');
  await page.getByRole('option', { name: /ในเวียง/ }).first().click();
  await page.locator('#f-house_no').fill(houseNo);
  await page.locator('#f-people-0-title').fill('นาง');
  await page.locator('#f-people-0-first_name').fill(`ทดลอง${houseNo}`);
  await page.locator('#f-people-0-last_name').fill('ใช้งาน');
  await page.locator('#f-people-0-citizen_kind').getByText('มีเลข แต่ยังไม่ทราบ').click();
  await page.locator('#f-dwelling_state').getByText('ชำรุดมาก').click();
  await page.locator('#f-tenure').getByText('บ้านของตนเอง').click();
  await page.locator('#f-land_kind').selectOption('unknown');
}
const someNumber = () => `${10000 + Math.floor(Math.random() * 80000)}`;
async function firstHousehold(page) {
  await page.goto(`${options.server}/households`);
  await page.locator('tbody a').first().click();
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
  await page.locator('h2').first().waitFor();
  return page.url();
}

await tried('a wrong password is told, the name stays', async (context) => {
  const page = await context.newPage();
  await page.goto(`${options.server}/households`);
  await page.locator('input[autocomplete=username]').fill('network@phrae');
  await page.locator('input[autocomplete=current-password]').fill('wrong');
  await page.locator('form button[type=submit]').click();
  await page.locator('.summary').waitFor();
  expect((await page.locator('input[autocomplete=username]').inputValue()) === 'network@phrae', 'the name is gone');
  await page.locator('input[autocomplete=current-password]').fill('onehome2565');
  await page.keyboard.press('Enter');
  await page.locator('tbody').waitFor();
  expect(page.url().endsWith('/households'), 'not where one wanted to go');
});

await tried('what is typed survives a reload, and the draft is offered in the list', async (context) => {
  const page = await signedIn(context);
  await fillHousehold(page, '77');
  await page.waitForTimeout(800);
  await page.reload();
  await page.locator('#f-house_no').waitFor();
  expect((await page.locator('#f-house_no').inputValue()) === '77', 'the house number is lost');
  await page.waitForFunction(() => document.querySelector('#f-tambon-tambon')?.value === '540101');
  expect(await page.getByText('กลับมาแล้ว').isVisible(), 'nothing says that the draft is back');
  await page.goto(`${options.server}/households`);
  await page.locator('.drafts a').click();
  await page.locator('#f-house_no').waitFor();
  expect((await page.locator('#f-house_no').inputValue()) === '77', 'the link does not open the draft');
});

await tried('going back without waiting loses nothing', async (context) => {
  const page = await signedIn(context);
  await page.goto(`${options.server}/households`);
  await page.locator('a[href="/households/new"]').first().click();
  await page.waitForURL(/\?d=/);
  await page.locator('#f-house_no').fill('78');
  await page.goBack();
  await page.locator('.drafts').waitFor();
  await page.goForward();
  expect((await page.locator('#f-house_no').inputValue()) === '78', 'lost');
});

await tried('an empty form names all faults, each link goes to its field', async (context) => {
  const page = await signedIn(context);
  await page.goto(`${options.server}/households/new`);
  await page.waitForURL(/\?d=/);
  await save(page).click();
  const links = page.locator('.summary a');
  await links.first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.classList.contains('summary')), 'the summary has no focus');
  for (let i = 0; i < (await links.count()); i++) {
    await links.nth(i).click();
    const inside = await page.evaluate(() => document.activeElement?.matches('main input, main select, main textarea') === true && !!document.activeElement.closest('.faulty, .field'));
    expect(inside, `link ${i} (${await links.nth(i).textContent()}) leads nowhere`);
  }
});

await tried('a household is saved once, however often the button is pressed', async (context) => {
  const page = await signedIn(context);
  const posts = [];
  page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/api/households') && posts.push(request.headers()['idempotency-key']));
  await fillHousehold(page, someNumber());
  await save(page).dblclick();
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
  await page.getByText('ทดลอง').first().waitFor();
  expect(posts.length === 1, `${posts.length} posts`);
  await page.goto(`${options.server}/households`);
  await page.locator('tbody').waitFor();
  expect((await page.locator('.drafts').count()) === 0, 'the draft is still there');
});

await tried('a fault of the server stands beside its field', async (context) => {
  const page = await signedIn(context);
  await fillHousehold(page, someNumber());
  await page.locator('#f-people-0-phone').fill('0812345678');
  await page.route('**/api/households/check', (route) => route.fulfill({ json: { faults: [{ field: 'people[0].phone', code: 'x', message_th: 'เบอร์นี้มีผู้ใช้แล้ว', message_en: 'Taken' }], duplicates: [], warnings: [] } }));
  await page.locator('.person summary').click();
  await save(page).click();
  await page.locator('.summary a').click();
  await page.locator('#f-people-0-phone-fault').waitFor();
  expect(await page.locator('#f-people-0-phone').evaluate((field) => field === document.activeElement), 'the folded field has no focus');
});

await tried('a possible duplicate is shown before saving', async (context) => {
  const page = await signedIn(context);
  const url = await firstHousehold(page);
  const home = await page.evaluate(async (path) => (await fetch(path)).json(), `/api/households/${url.split('/').at(-1)}`);
  await page.route('**/api/households/check', (route) => route.fulfill({ json: { faults: [], warnings: [], duplicates: [{ household_id: home.id, reason: 'address', reason_th: 'บ้านเลขที่เดียวกัน', reason_en: 'Same', in_scope: true, head_name: home.head_name, house_no: home.house_no }] } }));
  await fillHousehold(page, someNumber());
  await save(page).click();
  await page.getByText('อาจมีครัวเรือนนี้ในทะเบียนแล้ว').waitFor();
  await page.keyboard.press('Escape');
  expect((await page.locator('dialog').count()) === 0, 'Escape does not close it');
  await save(page).click();
  await page.getByRole('button', { name: 'ไม่ใช่หลังเดียวกัน บันทึกต่อ' }).click();
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
});

await tried('without a network the form says what was kept, and saves when it is back', async (context) => {
  const page = await signedIn(context);
  await fillHousehold(page, someNumber());
  await context.setOffline(true);
  await save(page).click();
  await page.locator('.summary').waitFor();
  expect(await page.locator('.summary').getByText('เก็บเป็นร่าง').isVisible(), 'it does not say what was kept');
  expect(await page.locator('.off').isVisible(), 'the top bar does not say offline');
  await context.setOffline(false);
  await save(page).click();
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
});

await tried('the application opens without a network, and a form can be filled', async (context) => {
  const page = await signedIn(context);
  await page.goto(`${options.server}/households/new`);
  await page.waitForURL(/\?d=/);
  await page.locator('#f-house_no').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForTimeout(1500);
  await context.setOffline(true);
  await page.reload();
  await page.locator('#f-house_no').waitFor();
  await page.locator('#f-house_no').fill('99');
  await page.waitForTimeout(700);
  await page.goto(`${options.server}/households`);
  await page.getByText('ติดต่อระบบไม่ได้').first().waitFor();
});

await tried('two people edit one household: both values are shown, one tap decides', async (context) => {
  const page = await signedIn(context);
  const url = await firstHousehold(page);
  const other = await context.newPage();
  for (const [one, text] of [[page, 'ของฉัน'], [other, 'ของเขา']]) {
    await one.goto(`${url}/edit`);
    await one.locator('#f-need_text').waitFor();
    await one.locator('#f-need_text').fill(`${text} ${Date.now()}`);
  }
  // The drafts of both windows lie in one storage; in life they are two devices.
  await other.locator('#f-note').fill('เพิ่มเติมโดยเขา');
  await save(other).click();
  await other.waitForURL(url);
  await save(page).click();
  const dialog = page.locator('dialog');
  await dialog.getByText('ของเขา').waitFor();
  expect(await dialog.getByText('ของฉัน').isVisible(), 'mine is not shown');
  expect((await dialog.locator('fieldset').count()) === 1, `${await dialog.locator('fieldset').count()} differences asked`);
  await dialog.getByText('ของฉัน').click();
  await dialog.getByRole('button', { name: 'ใช้ค่าที่เลือกและบันทึก' }).click();
  await page.waitForURL(url);
  await page.getByText('ของฉัน').first().waitFor();
  await page.getByText('เพิ่มเติมโดยเขา').first().waitFor();
});

await tried('a citizen number is shown only with a reason', async (context) => {
  const page = await signedIn(context);
  await firstHousehold(page);
  await page.getByRole('button', { name: /แสดงเลขเต็ม/ }).first().click();
  const dialog = page.locator('dialog');
  await dialog.locator('button[type=submit]').click();
  await dialog.locator('.summary').waitFor();
  await dialog.getByText('ตรวจสอบกับสำเนาบัตรประชาชน').click();
  await dialog.locator('button[type=submit]').click();
  await page.getByText(/^\d-\d{4}-\d{5}-\d{2}-\d$/).waitFor();
});

await tried('photographs are sent by their fingerprint and attached once', async (context) => {
  const page = await signedIn(context);
  const url = await firstHousehold(page);
  const before = await page.locator('.grid li').count();
  const folder = mkdtempSync(join(tmpdir(), 'onehome-try-'));
  const shot = await page.screenshot();
  writeFileSync(join(folder, 'house.png'), shot);
  writeFileSync(join(folder, 'paper.txt'), 'no picture');
  await page.goto(`${url}/edit`);
  await page.locator('input[type=file]').setInputFiles([join(folder, 'house.png'), join(folder, 'paper.txt')]);
  await page.getByText('ส่งแล้ว รอบันทึก').waitFor();
  await page.getByText('อ่านไฟล์นี้เป็นรูปไม่ได้').waitFor();
  await page.waitForTimeout(700);
  await page.reload();
  await page.getByText('ส่งแล้ว รอบันทึก').waitFor();
  await save(page).click();
  await page.waitForURL(url);
  await page.locator('.grid li').nth(before).waitFor();
  await page.locator('.grid button').first().click();
  await page.keyboard.press('ArrowRight');
  await page.getByText(`ภาพที่ ${before > 0 ? 2 : 1} จาก ${before + 1}`).waitFor();
  await page.keyboard.press('Escape');
});

await tried('back from a household shows the list as it was left', async (context) => {
  const page = await signedIn(context);
  await page.goto(`${options.server}/households`);
  await page.locator('tbody tr').nth(40).waitFor();
  await page.getByRole('button', { name: 'แสดงเพิ่ม' }).click();
  await page.locator('tbody tr').nth(55).waitFor();
  const rows = await page.locator('tbody tr').count();
  await page.locator('tbody a').nth(50).scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  const top = await page.evaluate(() => scrollY);
  await page.locator('tbody a').nth(50).click();
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
  expect((await page.evaluate(() => scrollY)) === 0, 'the page does not start at its top');
  await page.locator('h1').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName === 'H1'), 'the title has no focus');
  await page.goBack();
  await page.locator('tbody tr').nth(rows - 1).waitFor();
  await page.waitForTimeout(400);
  const now = await page.evaluate(() => scrollY);
  expect(Math.abs(now - top) < 60, `was at ${top}, is at ${now}`);
});

await tried('search: Ctrl K, arrow keys, Enter', async (context) => {
  const page = await signedIn(context);
  await page.keyboard.press('Control+k');
  await page.locator('#search-all').fill('คำ');
  await page.locator('.hit .detail').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/households\/[0-9a-f-]{36}$|directory\/[0-9a-f-]{36}$/);
});

await tried('everything on the list page is reached and opened by keyboard', async (context) => {
  const page = await signedIn(context);
  await page.goto(`${options.server}/households`);
  await page.locator('tbody a').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.classList.contains('skip')), 'the skip link is not first');
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('tbody') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
});

await tried('an ended session asks to sign in again and keeps the form', async (context) => {
  const page = await signedIn(context);
  await fillHousehold(page, someNumber());
  await context.clearCookies();
  await save(page).click();
  const dialog = page.locator('dialog');
  await dialog.getByText('ยังอยู่ครบ').waitFor();
  await dialog.locator('input[autocomplete=current-password]').fill('onehome2565');
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
  await save(page).click();
  await page.waitForURL(/households\/[0-9a-f-]{36}$/);
});

await tried('signing out with drafts asks what becomes of them', async (context) => {
  const page = await signedIn(context);
  await fillHousehold(page, '79');
  await page.waitForTimeout(800);
  await page.locator('header .name').click();
  await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
  await page.getByRole('button', { name: 'ลบร่าง แล้วออก' }).click();
  await page.locator('input[autocomplete=username]').waitFor();
  expect((await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('onehome.draft')).length)) === 0, 'a draft is left');
});

await tried('an organisation is added with its area and a representative', async (context) => {
  const page = await signedIn(context);
  await page.goto(`${options.server}/directory/new`);
  await page.locator('#f-kind').selectOption('community');
  await page.locator('#f-name_th').fill(`ชุมชนทดลอง ${someNumber()}`);
  await page.locator('#f-areas select:not([disabled])').first().selectOption('5401');
  await page.getByRole('button', { name: 'เพิ่มพื้นที่นี้' }).click();
  await page.locator('#f-areas li').waitFor();
  await save(page).click();
  await page.waitForURL(/directory\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'เพิ่มผู้แทน' }).click();
  await page.locator('dialog #f-title').fill('นาย');
  await page.locator('dialog #f-first_name').fill('สมมุติ');
  await page.locator('dialog #f-position').fill('ประธานชุมชน');
  await page.locator('dialog #f-from_date').fill('๑ ต.ค. ๖๔');
  await page.locator('dialog').getByText('วันศุกร์ที่ 1 ตุลาคม 2564').waitFor();
  await page.locator('dialog button[type=submit]').click();
  await page.getByText('ตั้งแต่ 1 ต.ค. 2564').waitFor();
});

await tried('a surveyor of one tambon is not asked for it', async (context) => {
  const page = await signedIn(context, 'surveyor@phrae');
  await page.goto(`${options.server}/households/new`);
  await page.waitForURL(/\?d=/);
  await page.waitForFunction(() => document.querySelector('#f-tambon-tambon')?.value === '540101');
});

await tried('a role without the register neither sees nor opens it', async (context) => {
  const page = await signedIn(context, 'governor@phrae');
  expect((await page.locator('a[href="/households"]').count()) === 0, 'it is in the menu');
  await page.goto(`${options.server}/households`);
  await page.getByText('บัญชีนี้เปิดหน้านี้ไม่ได้').first().waitFor();
});

await browser.close();
process.exit(bad > 0 ? 1 : 0);
