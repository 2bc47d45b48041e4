// What real people do: every role's first morning, lists taken home, odd searches, double clicks, a network that goes away.
import { Client, newId } from '../client.mjs';
import { equal, expect, first, firstAgreement, signIn, startServer, theAgreement, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

const roles = ['network@phrae', 'council@phrae', 'surveyor@phrae', 'codi@north', 'caseworker@phrae', 'finance@phrae', 'governor@phrae', 'auditor', 'dpo@phrae', 'admin'];
const refused = /เปิดหน้านี้ไม่ได้|ไม่พบหน้านี้|ข้อขัดข้อง/;

async function sideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
const posts = (page, ending) => {
  const sent = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname.endsWith(ending)) sent.push(request.url());
  });
  return sent;
};

export default {
  async 'every role finds a page behind each button of its work and each entry of its menu'() {
    for (const role of roles)
      await visit({}, async (page) => {
        await signIn(page, role);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const links = await page.evaluate(() => [...document.querySelectorAll('.rail nav a, main a[href]')].map((one) => one.getAttribute('href')));
        for (const link of new Set(links)) {
          await page.goto(link);
          const title = page.getByRole('heading', { level: 1 });
          await title.waitFor();
          expect(!refused.test(await title.innerText()), `${role} may not open ${link}`);
          expect((await sideways(page)) <= 0, `${link} of ${role} is wider than the screen`);
        }
      });
  },

  async 'every list can be taken home as workbook and CSV'() {
    await visit({}, async (page) => {
      await signIn(page);
      const round = await first(page, '/api/rounds');
      const agreement = await firstAgreement(page);
      for (const screen of [`/rounds/${round}`, `/rounds/${round}/houses?late=true`, `/agreements/${agreement}`, '/households', '/directory']) {
        await page.goto(screen);
        await page.getByRole('button', { name: 'ส่งออก' }).click();
        const links = await page.evaluate(() => [...document.querySelectorAll('a[href*="/api/"]')].map((one) => one.getAttribute('href')));
        expect(links.length >= 2, `${screen} offers ${links.length} exports`);
        for (const link of links) equal(await page.evaluate(async (at) => (await fetch(at)).status, link), 200, link);
      }
    });
  },

  async 'a house in a town has no moo 0 in the lists'() {
    await visit({}, async (page) => {
      await signIn(page);
      const csv = await page.evaluate(async (at) => (await fetch(at)).text(), `/api/agreements/${await firstAgreement(page)}/houses.csv`);
      const town = csv.split('\r\n').filter((line) => line.includes('ในเวียง'));
      equal(town.length, 7, 'houses in the town');
      for (const line of town) equal(line.split(',')[3], '', `moo of ${line}`);
    });
  },

  async 'one letter, a tambon and the printed house code are searched for with an answer'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto('/households?q=ก');
      await page.getByText('พิมพ์อย่างน้อย 2 ตัวอักษร').first().waitFor();
      equal(await page.locator('main .skeleton').count(), 0, 'grey bars that wait for nothing');
      await page.goto('/households?q=' + encodeURIComponent('สวนเขื่อน'));
      await page.getByRole('button', { name: 'ดูครัวเรือนทั้งหมดใน ต.สวนเขื่อน' }).click();
      await page.waitForURL(/area=540112/);
      await page.locator('tbody tr').first().waitFor();
      const code = await page.evaluate(async () => {
        const { items } = await (await fetch('/api/households')).json();
        return items.find((one) => one.house_code).house_code;
      });
      const printed = `${code.slice(0, 4)}-${code.slice(4, 10)}-${code.slice(10)}`;
      await page.goto(`/households?q=${printed}`);
      await page.locator('tbody tr').first().waitFor();
      equal(await page.locator('tbody tr').count(), 1, `households with the code ${printed}`);
    });
  },

  async 'a council of two tambons stands on both, and knows whose money it reads'() {
    await visit({}, async (page) => {
      await signIn(page, 'council@phrae');
      await page.getByRole('heading', { name: 'เราอยู่ตรงไหน: ต.ในเวียง · ต.สวนเขื่อน' }).waitFor();
      await page.getByText('13 จาก 13 หลัง').waitFor();
      await page.getByText('วงเงิน (ทั้งจังหวัด)').first().waitFor();
    });
  },

  async 'a move says all that is missing at once, and a double click records it once'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${await first(page, '/api/rounds')}/houses?state=surveyed`);
      await page.locator('main .rows input[type=checkbox]').first().check();
      await page.getByRole('button', { name: /บันทึกขั้นต่อไป/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await dialog.locator('.summary li').first().waitFor();
      equal(await dialog.locator('.summary li').count(), 3, 'faults told at once');
      await dialog.locator('#f-happened_on').fill('๑๔ พ.ค. ๖๕');
      await dialog.locator('#f-paper_number').fill('ประชาคม 9/2565');
      const sent = posts(page, '/moves');
      await dialog.getByRole('button', { name: 'บันทึก', exact: true }).dblclick();
      await page.getByText('บันทึกแล้ว 1 หลัง').waitFor();
      equal(sent.length, 1, 'moves sent');
    });
  },

  async 'who is in the round already cannot be placed again'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${await first(page, '/api/rounds')}`);
      await page.getByRole('button', { name: 'เพิ่มรายชื่อพิจารณา' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'ทุกครัวเรือนในทะเบียน' }).click();
      await dialog.getByText('อยู่ในรอบแล้ว', { exact: true }).first().waitFor();
      expect(await dialog.locator('li', { hasText: 'อยู่ในรอบแล้ว' }).first().locator('input').isDisabled(), 'the box can still be ticked');
    });
  },

  async 'a surveyor loses the signal while saving: the draft stays, the header stays in order, one household comes of it'() {
    await visit({ size: 'phone' }, async (page, context) => {
      await signIn(page, 'surveyor@phrae');
      await page.goto('/households/new');
      await page.fill('#f-house_no', '๑๑๒/๓');
      await page.fill('#f-people-0-first_name', 'สมหญิง');
      await page.fill('#f-people-0-last_name', 'ไกลสัญญาณ');
      await page.getByText('มีเลข แต่ยังไม่ทราบ').first().click();
      await page.getByText('ชำรุดมาก', { exact: true }).first().click();
      await page.getByText('บ้านของตนเอง').first().click();
      await page.selectOption('#f-land_kind', { index: 1 });
      await context.setOffline(true);
      const save = page.getByRole('button', { name: 'บันทึก', exact: true });
      await save.click();
      await page.getByText('ยังไม่ได้บันทึก').first().waitFor();
      await page.locator('header').getByText('ไม่มีสัญญาณ').waitFor();
      const over = await page.evaluate(() => {
        const [state, search] = [document.querySelector('header .state'), document.querySelector('header .search')].map((one) => one.getBoundingClientRect());
        return state.right - search.left;
      });
      expect(over <= 0, `the state lies ${over} px over the search button`);
      await context.setOffline(false);
      context.faults.length = 0; // failed requests of the minutes without a signal are no faults
      const sent = posts(page, '/api/households');
      await save.dblclick();
      await page.waitForURL(/households\/[0-9a-f-]{36}$/);
      equal(sent.length, 1, 'households sent');
      const found = await page.evaluate(async () => (await (await fetch('/api/households?q=' + encodeURIComponent('ไกลสัญญาณ'))).json()).items.length);
      equal(found, 1, 'households on the register');
    });
  },

  async 'an amendment goes from the draft over signatures to the seal, and the old seal says so'() {
    const client = await new Client(server.url).signIn();
    const old = theAgreement((await client.get('/api/agreements')).json.items);
    const before = (await client.get(`/api/agreements/${old.id}`)).json;
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/agreements/${old.id}`);
      await page.getByRole('button', { name: 'ร่างฉบับแก้ไขเพิ่มเติม' }).click();
      await page.getByRole('dialog').getByLabel('เหตุผล').fill('แก้ชื่อผู้แทนตามคำสั่งจังหวัด');
      await page.getByRole('dialog').getByRole('button', { name: 'ร่างฉบับแก้ไข' }).click();
      await page.waitForURL((url) => url.pathname.startsWith('/agreements/') && !url.pathname.includes(old.id));
      await page.getByRole('link', { name: 'แก้ไขร่าง' }).click();
      await page.fill('#f-number', 'บพ.พร. 2/2565');
      await page.fill('#f-place', 'ศาลากลางจังหวัดแพร่');
      await page.fill('#f-held_at', '10 พ.ค. 65');
      await page.fill('#f-held_time', '9.30');
      await page.getByLabel('ยอดรวมที่ระบุในเอกสาร').fill('1,358,500.01');
      await page.getByRole('button', { name: 'บันทึกร่าง' }).click();
      await page.getByText('เกินอยู่ 0.01 บาท').first().waitFor();
      await page.getByLabel('ยอดรวมที่ระบุในเอกสาร').fill('1,358,500');
      await page.getByRole('button', { name: 'บันทึกร่าง' }).click();
      await page.waitForURL(/agreements\/[0-9a-f-]{36}$/);
      const draft = new URL(page.url()).pathname.split('/').pop();
      // The ceremony's day is offered to each who signs; the first by the screen, the others as it would send them.
      await page.getByRole('button', { name: /บันทึกการลงนาม/ }).first().click();
      equal(await page.getByRole('dialog').locator('#f-signed_on').inputValue(), '10 พ.ค. 2565', 'the day offered');
      await page.getByRole('dialog').getByRole('button', { name: 'บันทึกการลงนาม' }).click();
      await page.getByText('บันทึกการลงนามแล้ว').waitFor();
      let now = (await client.get(`/api/agreements/${draft}`)).json;
      for (const party of now.parties.filter((one) => !one.signed_on)) {
        const answer = await client.post(`/api/agreements/${draft}/signatures`, { party_id: party.id, signed_on: '2022-05-10', version: now.version }, { 'idempotency-key': newId() });
        equal(answer.status, 200, answer.text);
        now = answer.json;
      }
      await page.reload();
      await page.getByText('ครบทุกเรื่องแล้ว ผนึกได้').waitFor();
      const sent = posts(page, '/seal');
      await page.getByRole('button', { name: 'ผนึก', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^ผนึก/ }).dblclick();
      await page.getByText('ผนึกแล้ว', { exact: true }).waitFor();
      equal(sent.length, 1, 'seals sent');
      await page.getByText(/บันทึกการลงนาม 1\d รายการ/).first().waitFor(); // one moment of the ceremony, not fifteen
      await page.goto(`/seal/${before.seal.code.toLowerCase().replaceAll('-', '')}`);
      await page.getByText('เอกสารแท้ แต่ไม่มีผลแล้ว').waitFor();
      await page.getByRole('link', { name: /บพ\.พร\. 2\/2565/ }).click();
      await page.getByText('ถูกต้อง', { exact: true }).waitFor();
    });
  },
};
