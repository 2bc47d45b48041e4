// Two people (or two tabs) at one open hearing: the screen reads it anew every few seconds, and still nobody writes over words that were
// not in sight when they began. Minutes and plan; each waits for one such reading before it saves.
import { Client } from '../client.mjs';
import { equal, expect, picture, signIn, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

async function two(work) {
  const client = await new Client(server.url).signIn();
  const hearing = (await client.get('/api/hearings?state=open')).json.items[0];
  const stored = async () => (await client.get(`/api/hearings/${hearing.id}`)).json;
  await visit({}, async (one, context) => {
    await signIn(one);
    const other = await context.newPage();
    await work(one, other, `/hearings/${hearing.id}`, stored);
  });
}
// The screen has read the hearing anew after somebody else wrote.
const readAnew = (page, at) => page.waitForResponse((answer) => answer.request().method() === 'GET' && answer.url().endsWith(`/api${at}`));
async function save(page) {
  const answer = page.waitForResponse((one) => one.request().method() === 'PUT' && one.status() === 200);
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await answer;
  await page.getByText('บันทึกแล้ว', { exact: true }).first().waitFor();
}

export default {
  async 'minutes typed in two tabs are both kept until somebody chooses'() {
    await two(async (one, other, at, stored) => {
      for (const page of [one, other]) {
        await page.goto(`${at}?tab=minutes`);
        await page.locator('#f-minutes').waitFor();
      }
      await other.fill('#f-minutes', 'ข้อความของคนที่สอง');
      await one.fill('#f-minutes', 'ข้อความของคนแรก');
      const seen = readAnew(other, at);
      await save(one);
      await seen;
      await other.getByText('เลือกว่าจะใช้ของใคร').waitFor();
      await other.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await other.getByText('ยังไม่ได้บันทึก มีผู้อื่นบันทึกเรื่องเดียวกัน').first().waitFor();
      equal((await stored()).minutes, 'ข้อความของคนแรก', 'what the first tab saved');
      equal(await other.inputValue('#f-minutes'), 'ข้อความของคนที่สอง', 'what the second tab typed');
      await picture(other, 'desktop-th-hearing-minutes-clash');
      await other.getByRole('button', { name: 'เก็บไว้ทั้งสองข้อความ' }).click();
      await save(other);
      equal((await stored()).minutes, 'ข้อความของคนแรก\n\nข้อความของคนที่สอง', 'both texts');
      // An order, a vote or a plan that others save meanwhile is no conflict of the minutes.
      await other.fill('#f-minutes', 'ข้อความใหม่');
      const again = readAnew(other, at);
      await one.goto(`${at}`);
      await one.getByRole('button', { name: 'แก้ไข', exact: true }).click();
      await one.fill('#f-chair_position', 'ประธานสภา');
      await one.getByRole('button', { name: 'บันทึกการนัด' }).click();
      await again;
      await save(other);
      equal((await stored()).minutes, 'ข้อความใหม่', 'minutes after the plan changed');
      equal((await stored()).chair_position, 'ประธานสภา', 'the plan after the minutes changed');
    });
  },

  async 'a plan changed in two tabs is joined field by field, and the same field is chosen by a person'() {
    await two(async (one, other, at, stored) => {
      for (const page of [one, other]) {
        await page.goto(at);
        await page.getByRole('button', { name: 'แก้ไข', exact: true }).click();
        await page.locator('#f-place').waitFor();
      }
      await other.fill('#f-place', 'ศาลาของคนที่สอง');
      await one.fill('#f-place', 'ศาลาของคนแรก');
      await one.fill('#f-secretary_name', 'นางเลขา คนแรก');
      const seen = readAnew(other, at);
      await one.getByRole('button', { name: 'บันทึกการนัด' }).click();
      await one.getByRole('dialog').waitFor({ state: 'detached' });
      await seen;
      await other.getByRole('button', { name: 'บันทึกการนัด' }).click();
      await other.getByText('เลือกว่าจะใช้ของใคร').first().waitFor();
      equal((await stored()).place, 'ศาลาของคนแรก', 'the place that the first tab saved');
      await picture(other, 'desktop-th-hearing-plan-clash');
      await other.getByRole('button', { name: 'สถานที่: ใช้ของฉัน' }).click();
      await other.getByRole('button', { name: 'บันทึกการนัด' }).click();
      await other.getByRole('dialog').waitFor({ state: 'detached' });
      const now = await stored();
      equal(now.place, 'ศาลาของคนที่สอง', 'the place that was chosen');
      equal(now.secretary_name, 'นางเลขา คนแรก', 'what only the first tab changed');
      expect(now.version > 1, 'the hearing was saved');
    });
  },

  async 'an answer that one records reaches the other, who decides where both answered, and keeps words that were taken out'() {
    await two(async (one, other, at, stored) => {
      const client = await new Client(server.url).signIn();
      const words = `มีที่ดินอีกแปลง ${Date.now()}`;
      await client.post(`/api${at}/statements`, { kind: 'objection', speaker: 'นายบุญ สมมุติ', words });
      const line = (page) => page.locator('.said-line', { hasText: words });
      const answers = async () => (await stored()).statements.filter((said) => said.words === words).map((said) => said.answer ?? null);
      for (const page of [one, other]) {
        await page.goto(`${at}?tab=houses`);
        await line(page).getByRole('button', { name: 'บันทึกคำตอบ' }).click();
        await page.locator('#f-answer').waitFor();
      }
      await one.fill('#f-answer', 'คำตอบของคนแรก');
      await one.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await one.getByRole('dialog').waitFor({ state: 'detached' });
      await other.fill('#f-answer', 'คำตอบของคนที่สอง');
      await other.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await other.getByText('คำตอบของคนแรก').first().waitFor();
      equal((await answers()).join(), 'คำตอบของคนแรก', 'what the first saved');
      equal(await other.inputValue('#f-answer'), 'คำตอบของคนที่สอง', 'what the second typed');
      await picture(other, 'desktop-th-hearing-answer-clash');
      await other.getByRole('button', { name: 'เก็บไว้ทั้งสองข้อความ' }).click();
      await other.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await other.getByRole('dialog').waitFor({ state: 'detached' });
      equal((await answers()).join(), 'คำตอบของคนแรก\n\nคำตอบของคนที่สอง', 'both answers');
      await line(one).getByText('คำตอบของคนที่สอง').waitFor(); // without a reload
      // Taken out by one while the other is at it.
      await other.getByRole('button', { name: 'แก้ไข', exact: true }).first().waitFor();
      await line(other).getByRole('button', { name: 'แก้ไข', exact: true }).click();
      await other.fill('#f-answer', 'คำตอบใหม่');
      await line(one).getByRole('button', { name: 'นำออก' }).click();
      const gone = one.waitForResponse((answer) => answer.request().method() === 'DELETE' && answer.status() === 200);
      await one.getByRole('dialog').getByRole('button', { name: 'นำออก' }).click();
      await gone;
      await other.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await other.getByText('มีผู้นำรายการนี้ออกระหว่างที่ท่านแก้ไข').first().waitFor();
      await picture(other, 'desktop-th-hearing-taken-out');
      await other.getByRole('button', { name: 'บันทึกเป็นรายการใหม่' }).click();
      await other.getByRole('dialog').waitFor({ state: 'detached' });
      equal((await answers()).join(), 'คำตอบใหม่', 'recorded anew');
    });
  },
};
