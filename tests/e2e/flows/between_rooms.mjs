// From one room to the next by one click, and what keeps a round open or a seal away: said on the screen, by name and number.
import { Client, newId } from '../client.mjs';
import { axe, equal, first, signIn, startServer, theAgreement, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

export default {
  async 'a household leads to its house in the round and to its agreement, and the house back to the household'() {
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page);
      const round = await first(page, '/api/rounds');
      const household = await page.evaluate(async (at) => (await (await fetch(at)).json()).items[0].household_id, `/api/rounds/${round}/houses?state=closed`);
      await page.goto(`/households/${household}`);
      const place = page.getByRole('region', { name: 'รอบโครงการของครัวเรือนนี้' }).getByRole('link');
      await place.filter({ hasText: 'โครงการบ้านพอเพียง' }).filter({ hasText: '2565' }).click();
      await page.waitForURL(/\/round-houses\//);
      await page.getByRole('link', { name: 'ดูครัวเรือน' }).click();
      await page.waitForURL(`**/households/${household}`);
      await page.getByRole('region', { name: 'บันทึกข้อตกลง' }).getByRole('link').first().click();
      await page.getByText('1,358,500.00').first().waitFor();
    });
    await visit({}, async (page) => {
      await signIn(page, 'surveyor@phrae'); // has no duty in rounds: is not shown what it may not open
      await page.goto(`/households/${await first(page, '/api/households')}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      equal(await page.getByText('รอบโครงการของครัวเรือนนี้').count(), 0, 'rounds shown to a surveyor');
    });
  },

  async 'a household unfolds what its last survey tells, without health for who may not read it'() {
    const fold = (page) => page.locator('details', { has: page.getByRole('heading', { name: 'การสำรวจครั้งล่าสุด' }) });
    const unfolded = async (page) => {
      await page.goto(`/households/${await first(page, '/api/households')}`);
      await fold(page).getByRole('heading').waitFor();
      await page.waitForLoadState('networkidle');
      equal(await fold(page).getByText('โดย').count(), 0, 'answers before they are asked for');
      await fold(page).locator('summary').click();
      await fold(page).getByText(/สำรวจ .+ โดย /).waitFor();
      await fold(page).getByRole('heading', { name: 'ความช่วยเหลือที่เคยได้รับ' }).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility');
    };
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page, 'council@phrae');
      await unfolded(page);
      await fold(page).getByRole('heading', { name: 'ภาระการดูแล' }).waitFor();
    });
    await visit({}, async (page) => {
      await signIn(page, 'surveyor@phrae');
      await unfolded(page);
      equal(await fold(page).getByRole('heading', { name: 'ภาระการดูแล' }).count(), 0, 'care shown to a surveyor');
      await fold(page).getByText('ไม่แสดงภาระการดูแลและข้อมูลสุขภาพ').waitFor();
    });
  },

  async 'a round that keeps its books is closed on its closing page only, and says so'() {
    await visit({}, async (page) => {
      await signIn(page);
      const round = await first(page, '/api/rounds');
      await page.goto(`/rounds/${round}`);
      await page.getByRole('button', { name: 'แก้ไขรอบ' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('รอบนี้เปิดอยู่').uncheck();
      await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await dialog.getByText('ปิดได้ที่หน้าปิดโครงการ').first().waitFor();
      equal(await page.evaluate(async (at) => (await (await fetch(at)).json()).open, `/api/rounds/${round}`), true, 'the round');
    });
  },

  async 'the directory begins with the network and the province, opens a long group, and is searched and narrowed'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto('/directory');
      await page.locator('main tbody tr').first().waitFor();
      equal((await page.locator('main summary h2').allInnerTexts()).slice(0, 3).join(' · '), 'เครือข่าย · จังหวัด · พมจ.', 'the first groups');
      equal((await page.locator('main tbody tr').first().innerText()).trim().split('\t')[0], 'เครือข่ายคนฮักเมืองแป้', 'the first row');
      equal((await axe(page)).join('\n'), '', 'accessibility');
      const councils = page.locator('main details', { has: page.locator('h2', { hasText: 'สภาองค์กรชุมชน' }) });
      equal(await councils.locator('tbody tr').count(), 0, 'councils before they are asked for');
      await councils.locator('summary').click();
      await councils.locator('tbody tr').nth(83).waitFor();
      await councils.locator('tbody a').nth(40).click();
      await page.waitForURL(/\/directory\/[0-9a-f-]{36}$/);
      await page.goBack();
      await councils.locator('tbody tr').nth(83).waitFor(); // stays as it was left
      await page.getByLabel('อำเภอ').selectOption('5401');
      await page.waitForURL(/area=5401/);
      await page.getByRole('searchbox').last().fill('สวนเขื่อน');
      await page.waitForURL(/q=/);
      await page.locator('main details', { hasText: 'สภาองค์กรชุมชนเทศบาลตำบลสวนเขื่อน' }).first().waitFor();
      equal(await page.locator('main tbody tr').count(), 4, 'hits of the search');
    });
  },

  async 'a seal over a household that has died since the list warns by name and asks why'() {
    const client = await new Client(server.url).signIn();
    const key = () => ({ 'idempotency-key': newId() });
    const old = theAgreement((await client.get('/api/agreements')).json.items);
    const draft = (await client.post(`/api/agreements/${old.id}/amendments`, { reason: 'แก้ไขผู้แทน' }, key())).json;
    const path = `/api/agreements/${draft.id}`;
    const repairing = (await client.get(`/api/rounds/${draft.round_id}/houses?state=repairing`)).json.items[0];
    const house = (await client.get(`/api/round-houses/${repairing.id}`)).json.house;
    const home = (await client.get(`/api/households/${house.household_id}`)).json;
    const form = {
      number: 'บพ.พร. 9/2565', title: draft.title, place: 'ศาลากลางจังหวัดแพร่', held_at: '2022-05-10T02:30:00Z', chair_name: draft.chair_name, chair_position: draft.chair_position,
      purpose_text: draft.purpose_text, terms_text: draft.terms_text, stated_total_satang: draft.proof.total_satang, reason: draft.reason, removed: [],
      parties: draft.parties.map(({ id, role, organization_id, organization_name, representative_name, representative_position, tambon }) =>
        ({ id, role, organization_id, organization_name, representative_name, representative_position, tambon })),
      house_ids: draft.houses.map((one) => one.round_house_id), version: draft.version,
    };
    let now = await client.put(path, form, key());
    equal(now.status, 200, now.text);
    for (const party of now.json.parties) now = await client.post(`${path}/signatures`, { party_id: party.id, signed_on: '2022-05-10', version: now.json.version }, key());
    await visit({}, async (page) => {
      await signIn(page, 'network@phrae');
      // The register learns of the death by its own screen.
      await page.goto(`/households/${home.id}/edit`);
      await page.selectOption('#f-status', 'deceased');
      await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await page.waitForURL(`**/households/${home.id}`);
      await page.goto(`/agreements/${draft.id}`);
      await page.getByText('บ้าน 1 หลังในบัญชี ทะเบียนครัวเรือนเปลี่ยนไปแล้ว').waitFor();
      await page.getByText('ทะเบียนครัวเรือน: เสียชีวิต').waitFor();
      await page.getByRole('button', { name: 'ผนึก', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText(home.head_name).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the dialogue');
      await dialog.getByRole('button', { name: /^ผนึก/ }).click();
      await dialog.getByText('เขียนเหตุผลอย่างน้อย 3 ตัวอักษร').first().waitFor();
      await dialog.getByLabel('เหตุผลที่ยังผนึกบ้านเหล่านี้').fill('บุตรรับช่วงตามมติที่ประชุม');
      await dialog.getByRole('button', { name: /^ผนึก/ }).click();
      await page.getByText('ผนึกแล้ว', { exact: true }).waitFor();
      const sealed = (await client.get(`${path}/history`)).json.items.find((one) => one.action === 'agreement.sealed');
      equal(sealed.changes.find((one) => one.field === 'reason')?.to, 'บุตรรับช่วงตามมติที่ประชุม', 'the reason in the audit');
    });
  },
};
