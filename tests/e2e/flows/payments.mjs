// A house gets its money: what it lacks is told and mended on a phone, then prepared, approved and released by three people.
import { Client } from '../client.mjs';
import { axe, equal, expect, openContext, signIn, speak, startServer, visitor } from '../harness.mjs';
import { photographs } from '../survey.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);
const dialogOf = (page) => page.getByRole('dialog');
const save = async (page) => {
  await dialogOf(page).locator('form button[type=submit]').click();
  await dialogOf(page).waitFor({ state: 'detached' });
};

// The newest round, and the house in it that waits for money.
const waiting = (page) => page.evaluate(async () => {
  const round = (await (await fetch('/api/rounds')).json()).items[0].id;
  const { items } = await (await fetch(`/api/rounds/${round}/tranche-houses?ready=0`)).json();
  return { round, house: items[0].round_house_id, name: items[0].head_name };
});

export default {
  async 'a house without consents is told so, gets them on a phone, and its money through three hands'() {
    let round, name;
    const council = 'council@phrae'; // is given the tambon where it stands
    const admin = await new Client(server.url).signIn('admin');
    const user = (await admin.get('/api/users')).json.items.find((one) => one.user_name === council);
    const grants = [...user.grants.map(({ role, area, from, until }) => ({ role, area, from, until })), { role: 'council', area: '540804', from: '2022-01-01', until: null }];
    const given = await admin.put(`/api/users/${user.id}`, { user_name: council, display_name: user.display_name, language: 'th', active: true, grants, version: user.version });
    equal(given.status, 200, given.text);
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page, council);
      const found = await waiting(page);
      ({ round, name } = found);
      await page.goto(`/money/${round}/tranches`);
      await page.getByText('ขาดหนังสือยินยอมของเจ้าของที่ดิน').waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the tranches');
      await page.getByRole('link', { name: 'ไปแก้' }).first().click();
      await page.getByRole('button', { name: 'แนบหนังสือยินยอม' }).first().waitFor();
      const picture = Object.values(await photographs())[0];
      for (const owner of ['เจ้าของบ้าน', 'เจ้าของที่ดิน']) {
        await page.getByRole('button', { name: 'แนบหนังสือยินยอม' }).first().click();
        await dialogOf(page).getByText(owner, { exact: true }).click();
        await dialogOf(page).locator('#f-signed_on').fill('10 พ.ค. 65');
        await dialogOf(page).locator('#f-signed_by').fill('นางสมมุติ ใจดี');
        await dialogOf(page).locator('input[type=file]').setInputFiles(picture);
        await dialogOf(page).locator('[role=status] svg').waitFor(); // it was sent
        await save(page);
      }
    });

    let tranche;
    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(`/money/${round}/tranches`);
      await page.getByRole('button', { name: 'จัดทำงวดเงิน' }).click();
      await dialogOf(page).getByRole('button', { name: /จัดทำงวด .*19,000/ }).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of preparing');
      await dialogOf(page).locator('form button[type=submit]').dblclick();
      await page.waitForURL(/\/tranches\/[0-9a-f-]{36}$/);
      tranche = new URL(page.url()).pathname;
      await page.getByText(name).waitFor();
      expect(!(await page.getByRole('button', { name: 'อนุมัติ', exact: true }).count()), 'who prepared does not approve');
      await page.goBack();
      await page.getByText('งวดเงินเลขที่ 3 (งวดที่ 1)').waitFor();
      equal(await page.getByText(/^งวดเงินเลขที่ \d+ \(/).count(), 3, 'a double click prepares once');
    });

    await visit({}, async (page) => {
      await signIn(page, 'codi@north');
      await page.getByText('งวดเงิน รออนุมัติ: เลขที่ 3').waitFor(); // among one's work
      await page.goto(tranche);
      await page.getByRole('button', { name: 'อนุมัติ', exact: true }).click();
      await dialogOf(page).getByText('อนุมัติจ่าย 1 หลัง').waitFor();
      await save(page);
      await page.getByText('อนุมัติแล้ว รอโอน').first().waitFor();
      expect(!(await page.getByRole('button', { name: 'บันทึกว่าโอนแล้ว' }).count()), 'who approved does not release');
    });

    await visit({ language: 'en' }, async (page) => {
      await signIn(page, 'codi2@north');
      await speak(page, 'en');
      await page.goto(tranche);
      await page.getByRole('button', { name: 'It was transferred' }).click();
      await dialogOf(page).locator('form button[type=submit]').click();
      await dialogOf(page).locator('.summary li').first().waitFor();
      equal(await dialogOf(page).locator('.summary li').count(), 2, 'day and reference are asked for');
      await dialogOf(page).locator('#f-paid_on').fill('15/5/2022');
      await dialogOf(page).locator('#f-reference').fill('KTB 20220515-9');
      await save(page);
      await page.getByText('Released and booked').waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the tranche');
      await speak(page, 'th');
    });

    await visit({}, async (page) => {
      await signIn(page, 'finance@phrae');
      await page.goto(tranche);
      await page.getByRole('link', { name: 'รายการ', exact: false }).first().waitFor();
      const left = await page.evaluate(async (at) => (await (await fetch(`/api/rounds/${at}/tranche-houses?ready=0`)).json()).total, round);
      equal(left, 0, 'houses that wait for money');
    });
  },

  async 'a payment list comes as a table and as ISO 20022 for the releasing hand only'() {
    const context = await openContext(server);
    const page = await context.newPage();
    await signIn(page, 'codi2@north');
    const answers = await page.evaluate(async () => {
      const round = (await (await fetch('/api/rounds')).json()).items[0].id;
      const { tranches } = await (await fetch(`/api/rounds/${round}/tranches`)).json();
      const released = tranches.find((one) => one.state === 'released' && !one.recorded);
      const of = async (kind) => { const got = await fetch(`/api/tranches/${released.id}/payments.${kind}`); return [got.status, (await got.text()).slice(0, 2000)]; };
      return { csv: await of('csv'), xml: await of('xml'), id: released.id };
    });
    equal(answers.csv[0], 200, 'the table');
    expect(answers.xml[1].includes('pain.001.001.03'), 'the ISO file names its form');
    await context.close();
    await visit({}, async (other) => {
      await signIn(other, 'finance@phrae');
      equal(await other.evaluate(async (id) => (await fetch(`/api/tranches/${id}/payments.xml`)).status, answers.id), 403, 'finance does not take the bank file');
    });
  },
};
