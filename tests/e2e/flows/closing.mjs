// The end of a round: a closed one is looked at and its signed report attached; in the open one missing things are told with the way to
// mend them, and houses that lack nothing are closed together, all or none.
import { Client, household } from '../client.mjs';
import { axe, equal, expect, picture, signIn, speak, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);
const client = await new Client(server.url).signIn();
const rounds = (await client.get('/api/rounds')).json.items;
const before = rounds.find((round) => round.fiscal_year === 2564);
const now = rounds.find((round) => round.fiscal_year === 2565);
const closing = async (round) => (await client.get(`/api/rounds/${round.id}/closing`)).json;
const houses = async (which) => (await client.get(`/api/rounds/${now.id}/closing/houses?which=${which}&limit=200`)).json.items;

// A report of the program itself stands for its signed scan.
const scanned = await fetch(`${server.url}/api/rounds/${before.id}/closing/report.pdf`, { headers: { cookie: client.cookie } });
const scan = { name: 'ลงนามแล้ว.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await scanned.arrayBuffer()) };

// The file behind a link begins as files of its kind do.
async function begins(page, link, start) {
  const answer = await page.request.get(await link.getAttribute('href'));
  equal(answer.status(), 200, 'the file');
  expect((await answer.body()).subarray(0, start.length).toString('latin1') === start, `the file does not begin with ${start}`);
}
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

// A round whose only house withdrew. Answers its id.
async function roundOfOneThatLeft() {
  const done = async (answer) => {
    const { status, text, json } = await answer;
    expect(status === 200, `${status} ${text}`);
    return json;
  };
  const paper = { paper_kind: 'minutes', paper_number: '1/2563', paper_date: '2020-02-01' };
  const programme = (await done(client.get('/api/programmes'))).items[0];
  const rule = (await done(client.get(`/api/programmes/${programme.id}/rules`))).items.find((one) => one.fiscal_year === 2563);
  const round = (await done(client.post('/api/rounds', { programme_id: programme.id, rule_id: rule.id, fiscal_year: 2563, province: '54', name_th: 'รอบเล็ก 2563', name_en: 'Small round 2563', envelope_satang: 1_900_000, open: true }))).id;
  await done(client.put(`/api/rounds/${round}/quotas`, { quotas: [{ tambon: '540101', houses: 1 }], version: 1 }));
  const family = (await done(client.post('/api/households', household()))).id;
  await done(client.post(`/api/rounds/${round}/houses`, { household_ids: [family], surveyed_on: '2020-02-01', ...paper }));
  const house = (await done(client.get(`/api/households/${family}/rounds`))).items[0].house.id;
  await done(client.post(`/api/rounds/${round}/moves`, { house_ids: [house], to_state: 'withdrawn', happened_on: '2020-02-10', reason: 'ย้ายไปอยู่กับบุตร', ...paper }));
  return round;
}

export default {
  async 'a closed round says so, gives its reports, and takes a signed copy once'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${before.id}`);
      await page.getByText(/รอบนี้ปิดแล้วเมื่อ/).waitFor();
      await begins(page, page.getByRole('link', { name: /^รายงาน .* เป็น PDF$/ }).first(), '%PDF');
      await begins(page, page.getByRole('link', { name: /^รายงาน .* เป็น Excel$/ }).first(), 'PK');
      await page.getByRole('link', { name: 'ดูการปิดโครงการ' }).click();
      await page.getByRole('heading', { name: 'ปิดโครงการ', level: 1 }).waitFor();
      equal(await page.getByRole('button', { name: 'ปิดรอบ', exact: true }).count(), 0, 'buttons that close a closed round');
      await page.locator('#houses tbody tr').first().waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of a closed round');
      await picture(page, 'closing-closed-th');

      const attach = page.getByRole('button', { name: 'แนบฉบับที่ลงนาม', exact: true }).first();
      await attach.click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('form button[type=submit]').click();
      await dialog.locator('.summary li').first().waitFor();
      equal(await dialog.locator('.summary li').count(), 2, 'faults told at once');
      await dialog.locator('#f-signed_on').fill('30 มิ.ย. 64');
      await dialog.locator('input[type=file]').setInputFiles(scan);
      await dialog.getByText(scan.name).waitFor();
      await page.waitForTimeout(500); // the summary went, and what moved has settled
      await dialog.locator('form button[type=submit]').dblclick();
      await dialog.waitFor({ state: 'detached' });
      await begins(page, page.getByRole('link', { name: /ฉบับลงนาม/ }).first(), '%PDF');
      equal((await closing(before)).signed_papers.length, 1, 'signed copies of the round');
    });
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page, 'auditor');
      await page.goto(`/rounds/${before.id}/closing`);
      await page.getByText(/รอบนี้ปิดแล้วเมื่อ/).waitFor();
      equal(await page.getByRole('button', { name: /แนบ/ }).count(), 0, 'buttons of somebody who only reads');
      expect(await fits(page), 'the page is wider than the telephone');
    });
  },

  async 'what a house lacks is told with the way to mend it, in Thai and English, on a desktop and a telephone'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${now.id}`);
      await page.getByRole('link', { name: 'ปิดโครงการ', exact: true }).click();
      await page.locator('#houses tbody tr').first().waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the closing');
      await picture(page, 'closing-open-th');
      const lacking = page.locator('#houses tbody tr').filter({ hasText: 'ดูสิ่งที่ยังขาด' }).first();
      await lacking.locator('summary').click();
      await lacking.getByText(/ต้องส่งมอบก่อน/).waitFor();
      await lacking.getByRole('link', { name: 'ไปที่งานซ่อมของบ้าน' }).first().click();
      await page.waitForURL(/\/works\/houses\//);
      await page.goBack();
      await page.locator('#houses tbody tr').first().waitFor();
    });
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page);
      await speak(page, 'en');
      await page.goto(`/rounds/${now.id}/closing`);
      await page.locator('#houses tbody tr').first().waitFor();
      expect(await fits(page), 'the page is wider than the telephone');
      equal((await axe(page)).join('\n'), '', 'accessibility on a telephone');
      await picture(page, 'closing-open-phone-en');
      await speak(page, 'th');
    });
  },

  async 'houses that lack nothing are closed together by a double click once; a lost network closes none'() {
    const ready = await houses('ready');
    expect(ready.length >= 2, `the demonstration has ${ready.length} houses that may close`);
    const closed = (await closing(now)).closed;
    await visit({}, async (page, context) => {
      await signIn(page);
      const sent = [];
      page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/closing/houses') && sent.push(request.url()));
      await page.goto(`/rounds/${now.id}/closing?which=ready#houses`);
      const boxes = page.locator('#houses tbody input[type=checkbox]');
      await boxes.first().waitFor();
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      const open = page.getByRole('button', { name: 'ปิดบ้าน 2 หลัง' });
      await open.click();
      const dialog = page.getByRole('dialog');
      equal((await axe(page)).join('\n'), '', 'accessibility of the dialogue');
      await picture(page, 'closing-houses-dialog');

      // Going back with the dialogue open closes nothing; what was chosen stays chosen.
      await page.goBack();
      await dialog.waitFor({ state: 'detached' });
      await open.click();

      // A day before a house was handed over is refused in words.
      await dialog.locator('#f-closed_on').fill('1 ม.ค. 65');
      await dialog.locator('form button[type=submit]').click();
      await dialog.getByText(/มีบ้านที่ส่งมอบหลังวันนี้/).first().waitFor();
      await dialog.locator('#f-closed_on').fill((await client.get('/api/session')).json.today.split('-').reverse().join('/'));

      await context.setOffline(true);
      await page.waitForTimeout(500);
      await dialog.locator('form button[type=submit]').click();
      await dialog.locator('.summary').getByText(/ติดต่อระบบไม่ได้/).waitFor();
      await context.setOffline(false);
      context.faults.length = 0; // a request without a signal is no fault
      equal((await closing(now)).closed, closed, 'houses closed without a network');

      await page.waitForTimeout(500);
      const tried = sent.length;
      await dialog.locator('form button[type=submit]').dblclick();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('ปิดบ้าน 2 หลังแล้ว').waitFor();
      equal(sent.length - tried, 1, 'closings sent by a double click');
      equal((await closing(now)).closed, closed + 2, 'houses closed');

      // The house keeps its report: number, hash, papers.
      const house = ready.find((one) => one.round_house_id) && (await houses('closed')).find((one) => ready.some((was) => was.round_house_id === one.round_house_id));
      await page.goto(`/round-houses/${house.round_house_id}`);
      const section = page.locator('#closing');
      await section.getByText(house.paper_number).waitFor();
      await section.getByText(house.report_sha256).waitFor();
      await begins(page, section.getByRole('link', { name: /PDF/ }), '%PDF');
      await section.getByRole('button', { name: 'แนบฉบับที่ลงนาม' }).click();
      await dialog.locator('#f-signed_on').fill('12 พ.ค. 65');
      await dialog.locator('input[type=file]').setInputFiles(scan);
      await dialog.getByText(scan.name).waitFor();
      await dialog.locator('form button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
      await section.getByRole('link', { name: /ฉบับลงนาม/ }).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the house');
    });
  },

  async 'a tambon all of whose houses left is closed by the network, then its round by the officer, who is told what that means'() {
    const round = await roundOfOneThatLeft();
    const page1 = `/rounds/${round}/closing`;
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(page1);
      await page.getByRole('button', { name: 'ปิดต.ในเวียง' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/ออกจากรอบ 1 หลัง/).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of closing a tambon');
      await dialog.locator('form button[type=submit]').dblclick();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('#tambons').getByText('ปค.ต. 1/2563').waitFor();
      await begins(page, page.locator('#tambons').getByRole('link', { name: /PDF/ }), '%PDF');
    });
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page, 'codi@north');
      await page.goto(page1);
      await page.getByRole('button', { name: 'ปิดรอบ', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/ไม่มีทางเปิดใหม่/).waitFor();
      await dialog.locator('form button[type=submit]').click();
      await dialog.locator('.summary').getByText('ทำเครื่องหมายก่อนปิดรอบ').waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of closing a round');
      await picture(page, 'closing-round-dialog-phone');
      await page.waitForTimeout(500);
      await dialog.getByLabel(/เข้าใจแล้วว่าปิดแล้วเปิดใหม่ไม่ได้/).check();
      await dialog.locator('form button[type=submit]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/รอบนี้ปิดแล้วเมื่อ/).waitFor();
      equal((await client.get(`/api/rounds/${round}`)).json.open, false, 'the round');
    });
  },

  async 'the officer who closes rounds is told what still keeps this one open'() {
    await visit({}, async (page) => {
      await signIn(page, 'codi@north');
      await page.goto(`/rounds/${now.id}/closing`);
      equal(await page.locator('#houses input[type=checkbox]').count(), 0, 'boxes of somebody who closes no houses');
      await page.getByRole('button', { name: 'ปิดรอบ', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('ยังปิดรอบไม่ได้').waitFor();
      equal(await dialog.locator('button[type=submit]').count(), 0, 'buttons that close it all the same');
      equal((await axe(page)).join('\n'), '', 'accessibility of the dialogue');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    });
  },
};
