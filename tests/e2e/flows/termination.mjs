// An agreement comes to its end: what is missing is said, going back ends nothing, a double click ends it once, and the seal says so to everyone.
import { Client } from '../client.mjs';
import { axe, equal, expect, signIn, startServer, theAgreement, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

export default {
  async 'terminating asks for reason and day, survives going back, is sent once by a double click, and the seal tells everyone'() {
    const client = await new Client(server.url).signIn();
    const row = theAgreement((await client.get('/api/agreements')).json.items);
    const before = (await client.get(`/api/agreements/${row.id}`)).json;
    const state = async () => (await client.get(`/api/agreements/${row.id}`)).json.state;

    await visit({}, async (page) => {
      await signIn(page);
      const sent = [];
      page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/termination') && sent.push(request.url()));
      await page.goto('/agreements');
      await page.locator(`a[href="/agreements/${row.id}"]`).first().click();
      const end = page.getByRole('button', { name: 'บอกเลิก', exact: true });
      const dialog = page.getByRole('dialog');

      // Going back with the dialogue open closes it and ends nothing; once more leaves the page; coming again finds the agreement as it was.
      await end.click();
      await dialog.getByText('จะสิ้นสุด ย้อนกลับไม่ได้').waitFor();
      await page.goBack();
      await dialog.waitFor({ state: 'detached' });
      expect(page.url().endsWith(`/agreements/${row.id}`), 'the page stays');
      await page.goBack();
      await page.waitForURL(/\/agreements$/);
      equal(await state(), 'signed', 'after going back');
      await page.goForward();
      await end.waitFor();

      // Everything that is missing at once; nothing is sent.
      await end.click();
      const button = dialog.getByRole('button', { name: 'บอกเลิกบันทึกข้อตกลง' });
      await button.click();
      await dialog.locator('.summary li').first().waitFor();
      equal(await dialog.locator('.summary li').count(), 2, 'faults told at once');
      equal(sent.length, 0, 'terminations sent without a reason');
      equal((await axe(page)).join('\n'), '', 'accessibility of the dialogue');

      // A day before the signing is refused by the server, in words, and what was typed stays.
      await dialog.getByLabel('เหตุผล').fill('งบประมาณถูกเรียกคืนทั้งรอบ');
      await dialog.locator('#f-date').fill('1 ม.ค. 65');
      await dialog.locator('#f-number').fill('พร 0017/99');
      await button.click();
      await dialog.getByText(/สิ้นสุดก่อนวันลงนาม/).first().waitFor();
      equal(await dialog.getByLabel('เหตุผล').inputValue(), 'งบประมาณถูกเรียกคืนทั้งรอบ', 'the reason typed');
      equal(await state(), 'signed', 'after a refusal');

      await dialog.locator('#f-date').fill('10 พ.ค. 65');
      const tried = sent.length;
      await button.dblclick();
      await page.waitForURL((url) => /^\/agreements\/[0-9a-f-]{36}$/.test(url.pathname) && !url.pathname.endsWith(row.id));
      await page.getByText('งบประมาณถูกเรียกคืนทั้งรอบ').first().waitFor();
      equal(sent.length - tried, 1, 'terminations sent by a double click');
      equal(await state(), 'terminated', 'the agreement');

      // Back on the agreement: it says that it has ended and offers no second end.
      await page.goBack();
      await page.getByText('สิ้นสุดแล้ว').first().waitFor();
      equal(await end.count(), 0, 'buttons that end it again');
      const versions = (await client.get(`/api/agreements/${row.id}`)).json.versions;
      equal(versions.filter((one) => one.kind === 'termination').length, 1, 'terminations on record');
      const houses = (await client.get(`/api/rounds/${row.round_id}`)).json.placed_total;
      equal(houses, before.proof.houses, 'houses that keep their place in the round');
    });

    await visit({ size: 'phone' }, async (page) => {
      await page.goto(`/seal/${before.seal.code}`);
      await page.getByText('เอกสารแท้ แต่ไม่มีผลแล้ว').waitFor();
      await page.getByText(/สิ้นสุดเมื่อ.*10.พฤษภาคม/).first().waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the seal page');
      await page.getByRole('link', { name: /พร 0017\/99/ }).click();
      await page.getByText('พร 0017/99').first().waitFor();
      expect(!(await page.getByText('ถูกต้อง', { exact: true }).isVisible()), 'a termination is shown as an agreement in force');
    });
  },
};
