// A village hearing as its secretary holds it: plan, households, sign-in, objection and answer, order, vote, seal, papers; then the round
// shows its houses as heard. With pictures of the screens, on a desktop, a phone and the hall's projector.
import { Client } from '../client.mjs';
import { axe, equal, expect, picture, signIn, speak, startServer, visitor } from '../harness.mjs';
import { chooseTambon } from '../survey.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

// A round of its own with two surveyed houses of tambon 540101.
async function waitingRound(name) {
  const client = await new Client(server.url).signIn();
  const ok = (answer) => {
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    return answer.json;
  };
  const programme = ok(await client.get('/api/programmes')).items[0].id;
  const rule = ok(await client.get(`/api/programmes/${programme}/rules`)).items.find((one) => one.fiscal_year === 2567);
  const round = ok(await client.post('/api/rounds', {
    programme_id: programme, rule_id: rule.id, fiscal_year: 2567, province: '54', name_th: name, name_en: name, envelope_satang: 100_000_000, open: true,
  }));
  ok(await client.put(`/api/rounds/${round.id}/quotas`, { quotas: [{ tambon: '540101', houses: 5 }], version: round.version }));
  const rows = ok(await client.get('/api/households?area=540101&limit=50')).items.filter((row) => row.status === 'active').slice(0, 2);
  ok(await client.post(`/api/rounds/${round.id}/houses`, {
    household_ids: rows.map((row) => row.id), surveyed_on: '2022-05-01', paper_kind: 'other', paper_number: 'สำรวจ 1', paper_date: '2022-05-01',
  }));
  return { round: round.id, rows };
}

async function good(page, name) {
  await page.waitForLoadState('networkidle');
  equal((await axe(page)).join('\n'), '', `accessibility of ${name}`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways <= 1, `${name} scrolls sideways by ${sideways} px`);
  await picture(page, name);
}
const tab = (page, name) => page.getByRole('tab', { name }).click();

export default {
  async 'a hearing goes from its plan to its seal, and the round shows its houses as heard'() {
    const { round, rows } = await waitingRound('รอบทดสอบประชาคม');
    await visit({}, async (page) => {
      await signIn(page, 'council@phrae');
      await page.goto('/hearings');
      await page.getByRole('button', { name: 'นัดเวทีประชาคม' }).first().click();
      await page.selectOption('#f-round_id', round);
      await chooseTambon(page.locator('#f-tambon'), 'ในเวียง');
      await page.fill('#f-title', 'เวทีประชาคมชุมชนทดสอบ');
      await page.fill('#f-held_at', '15 พ.ค. 2565');
      await page.fill('#f-place', 'ศาลาวัดทดสอบ');
      await page.fill('#f-chair_name', 'นายประธาน ใจสมมุติ');
      await page.fill('#f-secretary_name', 'นางเลขา ใจสมมุติ');
      await page.fill('#f-quorum-number', '3');
      await page.getByRole('button', { name: 'บันทึกการนัด' }).click();
      await page.waitForURL(/\/hearings\/[0-9a-f-]+$/);
      const id = page.url().split('/').pop();

      await page.getByRole('button', { name: 'เลือกครัวเรือน' }).click();
      await page.getByRole('button', { name: 'เลือกทั้งหมด' }).click();
      await page.getByLabel(`คะแนนของ ${rows[0].head_name}`).fill('80');
      await page.getByLabel(`คะแนนของ ${rows[1].head_name}`).fill('60');
      await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'เปิดประชุม' }).click();
      await page.getByText('ยังไม่ครบองค์ประชุม').first().waitFor();
      await good(page, 'desktop-th-hearing-prepare');

      await tab(page, 'ลงชื่อ');
      await page.getByRole('button', { name: 'วางหลายชื่อ' }).click();
      await page.fill('#f-pasted', 'นางมาลี ใจดี, 12, 1\nนายบุญ ใจดี, 14, 1\nนางศรี ใจดี, 15, 2');
      await page.getByRole('dialog').getByRole('button', { name: 'เพิ่มผู้เข้าร่วม' }).click();
      await page.getByText('ครบองค์ประชุม').first().waitFor();
      await good(page, 'desktop-th-hearing-attendance');

      await tab(page, 'ครัวเรือน');
      await page.getByRole('button', { name: `บันทึกความเห็น: ${rows[1].head_name}` }).click();
      await page.getByRole('dialog').getByText('คัดค้าน', { exact: true }).click();
      await page.fill('#f-speaker', 'นายบุญ ใจดี');
      await page.fill('#f-words', 'บ้านนี้มีลูกส่งเงินให้ทุกเดือน');
      await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
      await page.getByText('รอคำตอบ').waitFor();
      await good(page, 'desktop-th-hearing-houses');

      await tab(page, 'จัดลำดับ');
      const grip = page.getByRole('button', { name: new RegExp(`ลำดับ \\d+: ${rows[1].head_name}`) });
      if ((await page.locator('.order li').first().innerText()).includes(rows[0].head_name)) {
        await grip.focus();
        await page.keyboard.press('ArrowUp');
      }
      await page.getByText('สูงกว่าคะแนน บอกเหตุผล').waitFor();
      await page.getByRole('button', { name: 'บันทึกลำดับ' }).click();
      await page.getByText('ลำดับนี้ยังไม่ได้บันทึก').waitFor({ state: 'detached' });
      await good(page, 'desktop-th-hearing-order');

      await tab(page, 'ลงมติ');
      await page.getByRole('button', { name: 'บันทึกการลงมติ' }).click();
      await page.fill('#f-in_favour', '3');
      await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await good(page, 'desktop-th-hearing-votes');

      await tab(page, 'ผนึก');
      await page.getByText('ยังขาด 2 เรื่องก่อนผนึก').waitFor();
      await good(page, 'desktop-th-hearing-missing');
      await tab(page, 'จัดลำดับ');
      await page.locator('.reason').getByText('ไม่เขียนเรื่องความเจ็บป่วยหรือรายได้ของใคร').waitFor();
      await page.locator('.reason input').fill('บ้านทรุดใกล้พัง');
      await page.getByRole('button', { name: 'บันทึกลำดับ' }).click();
      await tab(page, 'ครัวเรือน');
      await page.getByRole('button', { name: 'บันทึกคำตอบ' }).click();
      await page.fill('#f-answer', 'ตรวจแล้วส่งเพียงครั้งเดียว');
      await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });

      await page.setViewportSize({ width: 1920, height: 1080 });
      await page.goto(`/hearings/${id}/projector`);
      await page.getByText('หลังที่ 1 จาก 2').waitFor();
      const shown = await page.locator('.hall').innerText();
      for (const hidden of ['รายได้', 'โรค', 'พิการ']) expect(!shown.includes(hidden), `the projector shows ${hidden}`);
      await picture(page, 'projector-th-household');
      equal((await axe(page)).join('\n'), '', 'accessibility of the projector');
      await page.getByRole('button', { name: 'ลำดับ' }).click();
      await picture(page, 'projector-th-order');
      await page.setViewportSize({ width: 1280, height: 800 });

      await page.goto(`/hearings/${id}?tab=seal`);
      await page.getByRole('button', { name: 'ผนึกเวที' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'ผนึก', exact: true }).click();
      await page.getByText('หน้าตรวจสอบสาธารณะ').waitFor();
      await good(page, 'desktop-th-hearing-sealed');
      for (const paper of ['minutes.pdf', 'ranked-list.pdf', 'sign-in.pdf']) {
        const answer = await page.evaluate(async (at) => {
          const response = await fetch(at);
          return `${response.status} ${response.headers.get('content-type')}`;
        }, `/api/hearings/${id}/${paper}`);
        equal(answer, '200 application/pdf', paper);
      }
      const states = await page.evaluate(async (at) => (await (await fetch(at)).json()).items.map((row) => row.state).join(), `/api/rounds/${round}/houses`);
      equal(states, 'heard,heard', 'the houses of the round');
      await page.getByRole('link', { name: 'หน้าตรวจสอบสาธารณะ' }).click();
      await page.getByText('ข้อมูลตรงกับที่ผนึกไว้ทุกตัวอักษร').waitFor();
      await good(page, 'desktop-th-hearing-seal-page');
    });
  },

  async 'a sealed hearing whose list is frozen is corrected: its houses can be chosen, and its papers and lists say what it corrects'() {
    await visit({}, async (page) => {
      await signIn(page);
      const old = await page.evaluate(async () => (await (await fetch('/api/hearings?state=sealed')).json()).items.find((one) => one.held_at < '2022'));
      await page.goto(`/hearings/${old.id}?tab=seal`);
      await page.getByRole('button', { name: 'จัดเวทีแก้ไข' }).click();
      equal(await page.inputValue('#f-title'), `${old.title} (แก้ไข)`, 'the title that is suggested');
      await page.fill('#f-reason', 'นับองค์ประชุมผิด');
      await page.fill('#f-held_at', '16 พ.ค. 2565');
      await page.getByRole('button', { name: 'บันทึกการนัด' }).click();
      await page.waitForURL((url) => /\/hearings\/[0-9a-f-]+$/.test(url.pathname) && !url.pathname.endsWith(old.id));
      await page.getByRole('button', { name: 'เลือกครัวเรือน' }).waitFor();
      equal(new URL(page.url()).search, '', 'the correction begins with its preparation');
      equal(await page.getByRole('tab', { selected: true }).innerText(), 'เตรียมการ', 'the open part');
      await page.getByText('ข้อมูลสมมุติ', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'เลือกครัวเรือน' }).click();
      await page.getByRole('button', { name: 'เลือกทั้งหมด' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const now = await page.evaluate(async (id) => (await (await fetch(`/api/hearings/${id}`)).json()), page.url().split('/').pop());
      expect(now.candidates.length >= old.candidates, `houses of the corrected hearing: ${now.candidates.length} of ${old.candidates}`);
      await good(page, 'desktop-th-hearing-correction');
      await page.goto('/hearings');
      await page.getByRole('link', { name: 'แก้ไขเวทีเดิม' }).first().waitFor();
      await good(page, 'desktop-th-hearings-correction');
      await page.getByRole('link', { name: 'แก้ไขเวทีเดิม' }).first().click();
      await page.waitForURL((url) => url.pathname === `/hearings/${old.id}`);
    });
  },

  async 'hearings stand on a phone in English'() {
    await visit({ size: 'phone', language: 'en' }, async (page) => {
      await signIn(page);
      await speak(page, 'en');
      await page.goto('/hearings?state=sealed');
      await page.getByRole('heading', { level: 1, name: 'Hearings' }).waitFor();
      await page.locator('tbody a').first().waitFor();
      await good(page, 'phone-en-hearings');
      await page.locator('tbody a').first().click();
      await page.getByRole('tab', { name: 'Preparation' }).waitFor();
      await good(page, 'phone-en-hearing');
      await page.goto(`${page.url()}?tab=seal`);
      await page.getByRole('tab', { name: 'Seal', selected: true }).waitFor();
      expect(await page.evaluate(() => document.querySelector('[role=tablist]').scrollLeft) > 0, 'the strip comes to the part that is open');
      for (const name of ['Attendance', 'Households', 'Order', 'Votes', 'Pictures', 'Minutes', 'Seal']) {
        await tab(page, new RegExp(`^${name}`));
        await page.waitForFunction(() => {
          const [strip, open] = [document.querySelector('[role=tablist]'), document.querySelector('[role=tab][aria-selected=true]')].map((one) => one.getBoundingClientRect());
          return open.left >= strip.left - 1 && open.right <= strip.right + 1;
        });
        await good(page, `phone-en-hearing-${name.toLowerCase()}`);
      }
    });
  },
};
