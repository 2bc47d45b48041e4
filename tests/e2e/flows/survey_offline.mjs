// The survey in the field: no network, server off, tab closed, two devices, a shared phone; with pictures, on a phone-size screen.
// What is asked every time: the record is at the server exactly once, with all its pictures, and nothing is lost on the way.
import { readFileSync } from 'node:fs';
import { Client } from '../client.mjs';
import { axe, equal, expect, openContext, picture, signIn, startServer } from '../harness.mjs';
import { begin, fillFirstHalf, fillSecondHalf, finish, readyForTheField } from '../survey.mjs';

const server = await startServer({ keep: true });
process.on('exit', () => server.child.kill('SIGKILL'));

// A phone: its own storage, outside at a house in Phrae.
async function phone(at = server, options = {}) {
  const context = await openContext(at, { size: 'phone', ...options });
  await context.grantPermissions(['geolocation'], { origin: at.url });
  await context.setGeolocation({ latitude: 18.1411, longitude: 100.148, accuracy: 9 });
  return context;
}
async function surveyor(context, user = 'surveyor@phrae') {
  const page = await context.newPage();
  await signIn(page, user);
  await readyForTheField(page);
  return page;
}
async function arrived(name, at = server) {
  const council = await new Client(at.url).signIn('council@phrae');
  const { items } = (await council.get('/api/submissions?limit=100')).json;
  return items.filter((one) => one.head_name.includes(name));
}
const expectOnce = async (name, at = server) => {
  const rows = await arrived(name, at);
  equal(rows.length, 1, `submissions of ${name}`);
  equal(rows[0].pictures, 5, `pictures of ${name}`);
  equal(rows[0].pictures_missing, 0, `missing pictures of ${name}`);
  return rows[0];
};
const waitSent = (page) => page.getByText('รอสภาฯ ตรวจ').first().waitFor({ timeout: 60_000 });
// A browser whose server is off complains about that; about nothing else may it complain.
const faultsOf = (context) => context.faults.filter((one) => !/ERR_(CONNECTION|INTERNET|FAILED|ABORTED|NETWORK|EMPTY)|Failed to load resource/.test(one)).join('\n');

export default {
  async 'a survey filled with the server off, paused and its tab closed, arrives once with its pictures'() {
    let own = await startServer({ keep: true });
    const context = await phone(own);
    let page = await surveyor(context);
    const { port } = new URL(own.url);
    await own.stop();

    await page.reload();
    await begin(page);
    await fillFirstHalf(page, { name: 'ไร้สัญญาณ' });
    await page.getByText('เก็บในเครื่องแล้ว').waitFor();
    await page.close();

    page = await context.newPage();
    await page.goto('/surveys');
    await page.getByRole('link', { name: /กรอกต่อ: นางไร้สัญญาณ/ }).click();
    await page.getByRole('heading', { level: 2, name: 'ภาระการดูแล' }).waitFor();
    await fillSecondHalf(page);
    await page.getByText('ตอนนี้ไม่มีสัญญาณ').waitFor();
    await finish(page);
    await page.locator('header .count', { hasText: 'ค้างส่ง 1' }).waitFor();
    await page.reload();
    await page.locator('header .count', { hasText: 'ค้างส่ง 1' }).waitFor();
    await page.getByText('รอสัญญาณ จะส่งเองเมื่อติดต่อระบบได้').waitFor();
    await picture(page, 'survey-waits');

    own = await startServer({ data: own.data, port: Number(port) });
    await waitSent(page); // by itself, when the server answers again
    await page.locator('header .count').waitFor({ state: 'detached' });
    await expectOnce('ไร้สัญญาณ', own);
    equal(faultsOf(context), '', 'faults in the browser');
    await context.close();
    await own.stop();
  },

  async 'a tab closed in the middle of sending goes on where it was'() {
    const context = await phone();
    let page = await surveyor(context);
    await begin(page);
    await fillFirstHalf(page, { name: 'กลางทาง' });
    await fillSecondHalf(page);
    let reached;
    const third = new Promise((done) => (reached = done));
    let pieces = 0;
    const stuck = (route) => {
      if (route.request().method() !== 'PUT' || ++pieces <= 2) return route.continue();
      return reached(); // the third never ends
    };
    await context.route('**/api/files/*', stuck);
    await finish(page);
    await third;
    await page.close();
    await context.unroute('**/api/files/*', stuck);
    equal((await arrived('กลางทาง')).length, 0, 'submissions before the pictures are there');

    page = await context.newPage();
    await page.goto('/surveys');
    await waitSent(page);
    await expectOnce('กลางทาง');
    await context.close();
  },

  async 'the same record sent from two devices is one'() {
    const first = await phone();
    const page = await surveyor(first);
    await first.setOffline(true);
    await begin(page);
    await fillFirstHalf(page, { name: 'สองเครื่อง' });
    await fillSecondHalf(page);
    await finish(page);
    await page.getByRole('button', { name: 'ไฟล์สำรอง' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ส่งออกที่ยังไม่ส่งทั้งหมด' }).click();
    const file = await (await saved).path();
    await page.getByRole('button', { name: 'ปิด', exact: true }).click();

    const second = await phone();
    const other = await surveyor(second, 'council@phrae');
    await other.getByRole('button', { name: 'ไฟล์สำรอง' }).click();
    const bring = () => other.locator('dialog input[type=file]').setInputFiles(file);
    await bring();
    await other.getByText('นำเข้า 1 ชุด').waitFor();
    await bring();
    await other.getByText('มีอยู่แล้ว 1 ชุด').waitFor();
    await first.setOffline(false);
    await waitSent(page);
    await other.getByRole('button', { name: 'ปิด', exact: true }).click();
    await other.locator('dialog').waitFor({ state: 'detached' }); // a file that was taken is no work that could be lost
    await waitSent(other);
    await expectOnce('สองเครื่อง');
    await first.close();
    await second.close();
  },

  async 'a record that the server refuses says why, stays, and can be sent as a new one'() {
    const context = await phone();
    const page = await surveyor(context);
    await context.setOffline(true);
    await begin(page);
    await fillFirstHalf(page, { name: 'ซ้อนรหัส' });
    await fillSecondHalf(page);
    await finish(page);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^ส่งออกเป็นไฟล์/ }).click()]);
    const [record] = JSON.parse(readFileSync(await saved.path(), 'utf8')).records;
    const other = await new Client(server.url).signIn('surveyor@phrae');
    const answer = await other.put(`/api/submissions/uuid%3A${record.id}`, record.body.xml.replace('>99/1<', '>99/2<'), { 'content-type': 'application/xml' });
    expect(answer.status < 300, `the other record was not taken: ${answer.status} ${answer.text}`);

    await context.setOffline(false);
    await page.getByText('ระบบมีแบบสำรวจชุดนี้จากอีกเครื่องแล้ว').waitFor();
    await page.locator('header .count.refused', { hasText: 'ค้างส่ง 1' }).waitFor();
    equal((await axe(page)).join('\n'), '', 'axe on a refused record');
    await page.getByRole('button', { name: 'ส่งเป็นชุดใหม่' }).click();
    await waitSent(page);
    await page.locator('header .count').waitFor({ state: 'detached' });
    equal((await arrived('ซ้อนรหัส')).length, 2, 'submissions');
    await context.close();
  },

  async 'a shared phone keeps each person’s surveys to that person, and signing out warns'() {
    const context = await phone();
    const page = await surveyor(context);
    await context.setOffline(true);
    await begin(page);
    await fillFirstHalf(page, { name: 'คนแรก' });
    await page.getByRole('button', { name: 'พักไว้ก่อน' }).click();
    await page.getByText('นางคนแรก สมมุติ').waitFor();

    await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
    await page.getByRole('button', { name: 'ออกจากระบบ' }).click();
    await page.getByText('จะเก็บไว้ในเครื่องนี้อย่างปิดผนึก').waitFor();
    await page.getByRole('button', { name: 'เก็บไว้ แล้วออก' }).click();
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();
    await context.setOffline(false);
    await page.reload();
    await page.getByRole('heading', { name: 'เข้าสู่ระบบ' }).waitFor();

    await signIn(page, 'council@phrae');
    await page.goto('/surveys');
    await page.getByText('ยังไม่มีแบบสำรวจในเครื่องนี้').waitFor();
    equal(await page.getByText('คนแรก').count(), 0, 'records of somebody else');
    equal(await page.locator('header .count').count(), 0, 'counts of somebody else');
    const open = await page.evaluate(async () => {
      const rows = await new Promise((done) => {
        const asked = indexedDB.open('onehome');
        asked.onsuccess = () => (asked.result.transaction('records').objectStore('records').getAll().onsuccess = (event) => done(event.target.result));
      });
      return rows.map((row) => new TextDecoder().decode(row.body.data)).join();
    });
    expect(open.length > 0 && !open.includes('คนแรก'), 'what lies on the device can be read');

    await context.clearCookies();
    await signIn(page, 'surveyor@phrae');
    await page.goto('/surveys');
    await page.getByText('นางคนแรก สมมุติ').waitFor();
    await page.getByRole('button', { name: /^ลบ: นางคนแรก/ }).click();
    await page.getByRole('button', { name: 'ลบ', exact: true }).click();
    await page.getByRole('button', { name: /^ลบ: นางคนแรก/ }).waitFor({ state: 'detached' });
    await context.close();
  },

  async 'what the council returns is mended on the phone, sent anew and taken into the register'() {
    const context = await phone();
    const page = await surveyor(context);
    await begin(page);
    await fillFirstHalf(page, { name: 'ส่งกลับ', houseNo: '77/7' });
    await fillSecondHalf(page);
    await finish(page);
    await waitSent(page);

    const desk = await openContext(server);
    const council = await desk.newPage();
    await signIn(council, 'council@phrae');
    await council.goto('/submissions');
    await council.getByRole('link', { name: /นางส่งกลับ/ }).click();
    await council.getByText('หลังคารั่วทั้งหลัง').waitFor();
    equal((await axe(council)).join('\n'), '', 'axe on a submission');
    await council.getByRole('button', { name: 'ส่งกลับให้แก้', exact: true }).click();
    await council.locator('dialog').getByRole('button', { name: 'ส่งกลับให้แก้' }).click();
    await council.getByText('เขียนเหตุผล').first().waitFor();
    await council.fill('#f-reason', 'ภาพในบ้านมืดเกินไป ถ่ายใหม่');
    await council.locator('dialog').getByRole('button', { name: 'ส่งกลับให้แก้' }).click();
    await council.getByText('ภาพในบ้านมืดเกินไป').waitFor();

    await page.reload();
    await page.getByText('ภาพในบ้านมืดเกินไป').waitFor();
    await page.getByRole('button', { name: /แก้ไขแล้วส่งใหม่: นางส่งกลับ/ }).click();
    await page.getByRole('button', { name: 'ดูทุกหน้า' }).click();
    await page.getByRole('button', { name: 'ตรวจก่อนส่ง' }).click();
    await finish(page);
    await waitSent(page);

    await council.goto('/submissions');
    await council.getByRole('link', { name: /นางส่งกลับ/ }).click();
    await council.getByRole('button', { name: 'รับเข้าทะเบียนเป็นครัวเรือนใหม่' }).click();
    await council.locator('dialog').getByRole('button', { name: 'รับเข้าทะเบียนเป็นครัวเรือนใหม่' }).click();
    await council.getByRole('link', { name: 'เปิดครัวเรือน' }).click();
    await council.waitForURL(/households\/0/);
    await page.reload();
    await page.getByText('รับเข้าทะเบียนแล้ว').waitFor();
    equal(faultsOf(desk), '', 'faults in the council’s browser');
    await desk.close();
    await context.close();
  },

  async 'a carried household is found without a network and surveyed again with what the register knows'() {
    const context = await phone();
    const page = await surveyor(context);
    const home = await page.evaluate(async () => (await (await fetch('/api/households')).json()).items[0]);
    await context.setOffline(true);
    await page.reload();
    await page.getByPlaceholder('ชื่อ บ้านเลขที่ หรือเลขรหัสบ้าน').fill(home.head_name.slice(0, 8));
    await page.getByRole('link', { name: `สำรวจครัวเรือนนี้: ${home.head_name}` }).first().click();
    await page.getByRole('radio', { name: 'ใช่', exact: true }).check();
    await page.getByRole('button', { name: 'ถัดไป', exact: true }).click();
    equal(await page.locator('#f--data-place-house_no').inputValue(), home.house_no, 'the house number');
    await context.close();
  },

  async 'the pages of a survey are without faults of axe, fit the phone and speak English too'() {
    const context = await phone();
    const page = await surveyor(context);
    await begin(page);
    const look = async (name) => {
      equal((await axe(page)).join('\n'), '', `axe on ${name}`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      equal(sideways, 0, `pixels that ${name} is wider than the screen`);
      await picture(page, `survey-${name}`);
    };
    await look('begin');
    await page.getByRole('button', { name: 'ถัดไป', exact: true }).click();
    await page.getByText('ถามความยินยอมก่อน').first().waitFor();
    await look('faults');
    await fillFirstHalf(page, { name: 'หน้าจอ' });
    await fillSecondHalf(page);
    await look('end');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'ความเห็นของผู้สำรวจ' }).waitFor();
    for (const [title, name] of [['ภาพถ่าย', 'photos'], ['คนในบ้าน', 'people'], ['ส่วนของบ้านที่ต้องซ่อม', 'parts']]) {
      await page.getByRole('button', { name: 'ดูทุกหน้า' }).click();
      await page.getByRole('button', { name: new RegExp(`\\d+\\. ${title}`) }).click();
      await page.getByRole('heading', { level: 2, name: title }).waitFor();
      await look(name);
    }
    await page.getByRole('button', { name: 'พักไว้ก่อน' }).click();
    await page.getByRole('heading', { level: 2, name: /กรอกค้างไว้/ }).waitFor();
    await look('list');
    await page.getByRole('button', { name: 'เพิ่มเติม' }).click();
    await page.locator('dialog button[lang=en]').click();
    await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
    await look('list-english');
    await page.getByRole('link', { name: /Go on/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Parts of the house to mend' }).waitFor();
    await look('parts-english');
    equal(faultsOf(context), '', 'faults in the browser');
    await context.close();
  },
};
