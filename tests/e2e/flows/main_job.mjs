// The main job as the provincial network's officer does it: where we stand, households, the round, the agreement; Thai and English, phone and desktop.
import { axe, equal, expect, first, firstAgreement, picture, signIn, speak, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));

const visit = visitor(server);

// Opens a screen, waits for its title, looks for faults of accessibility, takes a picture.
async function look(page, path, title, name) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
  await page.waitForLoadState('networkidle');
  equal((await axe(page)).join('\n'), '', `accessibility of ${path}`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways <= 1, `${path} scrolls sideways by ${sideways} px`);
  await picture(page, name);
}

export default {
  async 'sign-in refuses a wrong password in words and keeps the name'() {
    await visit({}, async (page) => {
      await page.goto('/sign-in');
      await page.fill('#f-user_name', 'network@phrae');
      await page.fill('#f-password', 'wrong password');
      await page.click('button[type=submit]');
      await page.getByRole('alert').first().waitFor();
      equal(await page.inputValue('#f-user_name'), 'network@phrae', 'the name typed');
    });
  },

  async 'every main screen stands in Thai on a desktop'() {
    await visit({}, async (page) => {
      await signIn(page);
      const round = await first(page, '/api/rounds');
      const agreement = await firstAgreement(page);
      const household = await first(page, '/api/households');
      await look(page, '/', 'งานของฉัน', 'desktop-th-work');
      await look(page, '/households', 'ครัวเรือน', 'desktop-th-households');
      await look(page, `/households/${household}`, /./, 'desktop-th-household');
      await look(page, '/rounds', 'รอบโครงการ', 'desktop-th-rounds');
      await look(page, `/rounds/${round}`, 'ปีงบประมาณ 2565', 'desktop-th-round');
      await look(page, `/rounds/${round}/houses`, 'บ้านใน', 'desktop-th-round-houses');
      await look(page, '/agreements', 'ข้อตกลง', 'desktop-th-agreements');
      await look(page, `/agreements/${agreement}`, 'บันทึกข้อตกลง', 'desktop-th-agreement');
      await look(page, '/directory', 'เครือข่าย', 'desktop-th-directory');
      await look(page, '/settings', 'ตั้งค่า', 'desktop-th-settings');
    });
  },

  async 'every main screen stands in English on a phone'() {
    await visit({ size: 'phone', language: 'en' }, async (page) => {
      await signIn(page);
      await speak(page, 'en');
      const round = await first(page, '/api/rounds');
      const agreement = await firstAgreement(page);
      await look(page, '/', 'My work', 'phone-en-work');
      await look(page, '/households', 'Households', 'phone-en-households');
      await look(page, `/rounds/${round}`, 'fiscal year 2565', 'phone-en-round');
      await look(page, `/agreements/${agreement}`, /./, 'phone-en-agreement');
      await look(page, '/directory', 'Network', 'phone-en-directory');
    });
  },

  async 'the money proof is on the round and on the agreement, to the satang'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${await first(page, '/api/rounds')}`);
      await page.getByText('1,358,500.00').first().waitFor();
      await page.getByText('123,500.00').first().waitFor();
      await page.goto(`/agreements/${await firstAgreement(page)}`);
      await page.getByText('1,358,500.00').first().waitFor();
    });
  },

  async 'a part of a Thai name finds its household, and going back keeps the search'() {
    await visit({}, async (page) => {
      await signIn(page);
      const name = await page.evaluate(async () => (await (await fetch('/api/households')).json()).items[0].head_name);
      const part = name.split(' ')[0].slice(-4);
      await page.goto('/households');
      await page.getByRole('searchbox').last().fill(part);
      await page.waitForURL(/q=/);
      await page.getByRole('link', { name: new RegExp(part) }).first().click();
      await page.waitForURL(/\/households\/[0-9a-f-]+$/);
      await page.goBack();
      await page.waitForURL(/q=/);
    });
  },

  async 'the paper of the agreement opens as PDF and its seal is confirmed without sign-in'() {
    let code;
    await visit({}, async (page) => {
      await signIn(page);
      const id = await firstAgreement(page);
      const paper = await page.evaluate(async (at) => {
        const answer = await fetch(at);
        return { status: answer.status, type: answer.headers.get('content-type'), size: (await answer.arrayBuffer()).byteLength };
      }, `/api/agreements/${id}/paper.pdf`);
      equal(paper.status, 200, 'the paper');
      equal(paper.type, 'application/pdf', 'its type');
      expect(paper.size > 20_000, 'the paper is not empty');
      code = await page.evaluate(async (at) => (await (await fetch(at)).json()).seal.code, `/api/agreements/${id}`);
    });
    await visit({ size: 'phone' }, async (page) => {
      await page.goto(`/seal/${code}`);
      await page.getByText('1,358,500').first().waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the seal page');
    });
  },

  async 'the application opens again without a network and says so'() {
    await visit({ size: 'phone' }, async (page, context) => {
      await signIn(page);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await page.reload();
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await context.setOffline(false);
      context.faults.length = 0; // failed requests of the offline minutes are no faults
    });
  },

  async 'people of other duties see only their own'() {
    await visit({}, async (page) => {
      await signIn(page, 'governor@phrae');
      const statuses = await page.evaluate(async () => Promise.all(['/api/households', '/api/users', '/api/overview'].map(async (at) => (await fetch(at)).status)));
      equal(statuses.join(' '), '403 403 200', 'the deputy governor: households, users, overview');
    });
    await visit({}, async (page) => {
      await signIn(page, 'council@phrae');
      const tambons = await page.evaluate(async () => [...new Set((await (await fetch('/api/households?limit=200')).json()).items.map((row) => row.tambon))].sort());
      equal(tambons.join(' '), '540101 540112', 'the tambons of the council');
    });
  },
};
