// Ranked lists in the browser: reasons unfold, a list is drawn from a sealed hearing, an objection makes a second version, the sandbox answers while dragging, a scorecard is edited.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '../client.mjs';
import { axe, equal, expect, picture, pictures, signIn, speak, startServer, visitor } from '../harness.mjs';

const server = await startServer();
process.on('exit', () => server.child.kill('SIGKILL'));
const visit = visitor(server);

async function lists() {
  const client = await new Client(server.url).signIn();
  const round = (await client.get('/api/rounds')).json.items[0].id;
  return { client, round, rows: (await client.get(`/api/rounds/${round}/rankings`)).json.items };
}

// Holds a hearing that the demonstration left open: people come, somebody objects to the first house and is answered, it is voted on; the
// people put those with the fewest points first, without a word why, and it is sealed.
async function hold(client, id) {
  const ok = (answer) => {
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    return answer.json;
  };
  const path = `/api/hearings/${id}`;
  const hearing = ok(await client.get(path));
  const points = ok(await client.get(`/api/rounds/${hearing.round_id}/points?tambon=${hearing.tambon}`)).items;
  const pointsOf = (house) => points.find((one) => one.round_house_id === house.round_house_id).points;
  const houses = hearing.candidates.toSorted((a, b) => pointsOf(a) - pointsOf(b));
  expect(pointsOf(houses[0]) < pointsOf(houses.at(-1)), 'the open hearing has no two houses with different points');
  ok(await client.post(`${path}/attendees`, { items: Array.from({ length: 25 }, (_, i) => ({ signed_by: 'typed', name: `นางผู้มา ที่${i + 1}`, house_no: String(i + 1) })) }));
  ok(await client.post(`${path}/statements`, {
    round_house_id: houses[0].round_house_id, kind: 'objection', speaker: 'นายค้าน สมมุติ', words: 'มีบ้านอีกหลังในเมือง', answer: 'ตรวจแล้วเป็นบ้านของบุตร',
  }));
  ok(await client.post(`${path}/votes`, { round_house_id: houses[0].round_house_id, question: 'เห็นชอบหลังนี้', mode: 'counts', in_favour: 21, against: 3, abstain: 1 }));
  const version = ok(await client.get(path)).version;
  ok(await client.put(`${path}/order`, { items: houses.map((one) => ({ round_house_id: one.round_house_id })), version }));
  return ok(await client.post(`${path}/seal`, { fingerprint: ok(await client.get(path)).fingerprint }));
}

const textOf = (pdf) => execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf }).toString().replace(/\s/g, '');

export default {
  async 'a list is drawn from a sealed hearing, and the letter says what was said there'() {
    const { client, round, rows } = await lists();
    const open = (await client.get(`/api/hearings?round=${round}&state=open`)).json.items.find((one) => one.candidates > 1);
    const hearing = await hold(await new Client(server.url).signIn(), open.id);
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${round}/rankings/${open.tambon}/new`);
      await page.getByRole('checkbox', { name: hearing.title }).waitFor();
      equal(await page.locator('fieldset input[type=checkbox]:not(:checked)').count(), 0, 'sealed hearings that do not count by themselves');
      equal((await page.locator('#f-decided_on').inputValue()).replace(/\s/g, ' '), '15 พ.ค. 2565', 'the day that the form begins with');
      await page.getByRole('button', { name: 'แสดงร่าง' }).click();
      await page.getByText('ยังไม่มีโควตาในรอบ').waitFor(); // the demonstration gave this tambon none
      await page.route('**/api/rankings/draft', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), quota: 3 } });
      }, { times: 1 });
      await page.locator('#f-decided_on').fill('15/5/65');
      await page.getByRole('button', { name: 'แสดงร่าง' }).click();
      await page.getByText('ยังไม่มีโควตาในรอบ').waitFor({ state: 'detached' });
      await page.getByText('เห็นด้วย 21 ไม่เห็นด้วย 3 งดออกเสียง 1').first().waitFor({ state: 'attached' });
      equal((await axe(page)).join('\n'), '', 'accessibility of the draft');
      await page.locator('#f-number').fill('จล. 99/2565');
      await page.locator('#f-objections_until').fill('30 พ.ค. 65');
      if (rows.some((row) => row.tambon === open.tambon && row.ranking_id)) await page.locator('#f-reason').fill('ผ่านเวทีครั้งที่ 2');
      const reasons = page.locator('input[id^="f-draft"]');
      await page.getByRole('button', { name: 'ตรึงบัญชี', exact: true }).click();
      await page.getByText('กรุณาบอกเหตุผลของที่ประชุม').first().waitFor();
      await page.getByText('ไม่เขียนเรื่องความเจ็บป่วยหรือรายได้ของใคร').first().waitFor();
      await picture(page, 'desktop-th-ranking-reasons');
      for (const one of await reasons.all()) await one.fill('ที่ประชุมเห็นว่าเสี่ยงพัง');
      await page.getByRole('button', { name: 'ตรึงบัญชี', exact: true }).click();
      await page.waitForURL(/\/rankings\/[0-9a-f-]+$/);
      await page.getByText(`รหัสผนึก ${hearing.seal.code}`).waitFor();
      equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.ranking.')).length), 0, 'drafts of a frozen list');
      await page.getByRole('button', { name: 'คำนวณซ้ำเดี๋ยวนี้' }).click();
      await page.getByText('ตรงกัน: ได้บัญชีและลายนิ้วมือเดิม').waitFor();
      const id = page.url().split('/').pop();
      const pdf = await page.evaluate(async (at) => [...new Uint8Array(await (await fetch(at)).arrayBuffer())], `/api/rankings/${id}/letters.pdf?house=${hearing.candidates[0].round_house_id}`);
      const letter = textOf(Buffer.from(pdf));
      for (const said of ['จัดครัวเรือนของท่านไว้ลำดับที่๑', 'เห็นด้วย๒๑เสียงไม่เห็นด้วย๓เสียงงดออกเสียง๑เสียง', 'มีบ้านอีกหลังในเมือง', 'ตรวจแล้วเป็นบ้านของบุตร', 'เหตุที่ต่างจากคะแนน:ที่ประชุมเห็นว่าเสี่ยงพัง', hearing.seal.code])
        expect(letter.includes(said), `the letter does not say ${said}`);
      expect(!letter.includes('นายค้าน'), 'the letter names who objected');
    });
  },

  async 'what was entered for a list, and the list that was looked at, are there again after a reload; nothing entered makes no draft'() {
    const { client, round } = await lists();
    const sealed = (await client.get(`/api/hearings?round=${round}&state=sealed`)).json.items[0];
    const at = `/rounds/${round}/rankings/${sealed.tambon}/new`;
    const drafts = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.ranking.')).length);
    for (const size of ['desktop', 'phone'])
      await visit({ size }, async (page) => {
        await signIn(page);
        await page.goto(at);
        await page.getByRole('checkbox', { name: sealed.title }).waitFor();
        const card = await page.locator('#f-scorecard_id').inputValue();
        await page.goto('/');
        equal(await drafts(page), 0, 'drafts of an untouched page');

        await page.goto(at);
        await page.locator('#f-decided_on').fill('15 พ.ค. 65');
        await page.getByRole('button', { name: 'แสดงร่าง' }).click();
        await page.locator('#f-number').fill('จล. 77/2565');
        await page.locator('#f-objections_until').fill('30 พ.ค. 65');
        await page.locator('#f-reason').fill('ผ่านเวทีครั้งที่ 3');
        await page.reload();
        await page.locator('#f-number').waitFor();
        await page.getByText(/นำร่างที่พิมพ์ค้างไว้/).waitFor();
        equal(await page.locator('#f-scorecard_id').inputValue(), card, 'the scorecard');
        equal(await page.locator('#f-decided_on').inputValue(), '15 พ.ค. 65', 'the day');
        equal(await page.locator('#f-number').inputValue(), 'จล. 77/2565', 'the number');
        equal(await page.locator('#f-objections_until').inputValue(), '30 พ.ค. 65', 'the end of objections');
        equal(await page.locator('#f-reason').inputValue(), 'ผ่านเวทีครั้งที่ 3', 'the reason');
        await picture(page, `${size}-th-ranking-draft-restored`);

        await page.getByRole('button', { name: 'ทิ้งร่าง เริ่มใหม่' }).click();
        await page.locator('#f-number').waitFor({ state: 'detached' });
        equal((await page.locator('#f-decided_on').inputValue()).replace(/\s/g, ' '), '15 พ.ค. 2565', 'the day after starting again');
        await page.goto('/');
        equal(await drafts(page), 0, 'drafts after starting again');
      });
  },

  async 'a hearing is given the points of a scorecard as its scores, and a person may change them'() {
    const { client, round } = await lists();
    const open = (await client.get(`/api/hearings?round=${round}&state=open`)).json.items[0];
    const points = (await client.get(`/api/rounds/${round}/points?tambon=${open.tambon}`)).json.items;
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page);
      await page.goto(`/hearings/${open.id}`);
      await page.getByRole('button', { name: 'เลือกครัวเรือน' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'คะแนนจากเกณฑ์' }).click();
      const score = dialog.getByLabel(/คะแนนของ/);
      await page.waitForFunction(() => [...document.querySelectorAll('[role=dialog] input.score, dialog input.score')].every((one) => one.value !== ''));
      const filled = await Promise.all((await score.all()).map((one) => one.inputValue()));
      equal(filled.map(Number).sort().join(), points.map((one) => one.points).sort().join(), 'scores filled in');
      equal((await axe(page)).join('\n'), '', 'accessibility of the scores');
      await picture(page, 'phone-th-hearing-points');
      await score.first().fill('1');
      await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    });
    const scores = (await client.get(`/api/hearings/${open.id}`)).json.candidates.map((one) => one.score);
    expect(scores.includes(1) && scores.every((one) => one !== null), `scores of the hearing are ${scores}`);
  },

  async 'a list shows its reasons, the quota line, and is computed again to the same fingerprint'() {
    const { round } = await lists();
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${round}`);
      await page.getByRole('link', { name: 'จัดลำดับ', exact: true }).click();
      await page.getByRole('link', { name: /จล. 1\/2564/ }).click();
      await page.getByText('เส้นโควตา 7 หลัง').waitFor();
      await page.locator('main ol details').nth(1).locator('summary').click();
      await page.locator('main ol details').nth(1).getByText('สภาพบ้านโดยรวม').waitFor();
      await page.getByRole('button', { name: 'คำนวณซ้ำเดี๋ยวนี้' }).click();
      await page.getByText('ตรงกัน: ได้บัญชีและลายนิ้วมือเดิม').waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the list');
    });
  },

  async 'an objection is received, decided and makes a second version once, by a double click too'() {
    const { client, rows } = await lists();
    const row = rows.find((one) => one.tambon === '540112');
    const waits = (await client.get(`/api/rankings/${row.ranking_id}`)).json.list.findIndex((place) => place.state === 'reserve');
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rankings/${row.ranking_id}`);
      await page.locator('main ol details').nth(waits).locator('summary').click();
      await page.locator('main ol details').nth(waits).getByRole('button', { name: 'รับคำคัดค้าน' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('ผู้คัดค้าน').fill('นางสมใจ สมมุติ');
      await dialog.getByLabel('เกี่ยวข้องเป็น').fill('เพื่อนบ้าน');
      await dialog.locator('#f-received_on').fill('๑ ธ.ค. ๖๔');
      await dialog.getByLabel('คำคัดค้าน').fill('ฝาบ้านพังลงอีก');
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await dialog.getByText(/เลยวันสุดท้าย/).first().waitFor();
      equal(await dialog.getByLabel('คำคัดค้าน').inputValue(), 'ฝาบ้านพังลงอีก', 'what was typed');
      await dialog.getByLabel('เหตุที่รับหลังวันสุดท้าย').fill('เดินทางไม่ได้');
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByText('ฝาบ้านพังลงอีก').waitFor();
      await page.getByRole('button', { name: 'พิจารณา', exact: true }).click();
      equal((await axe(page)).join('\n'), '', 'accessibility of the decision');
      await dialog.getByText('รับคำคัดค้าน').click();
      await dialog.getByLabel('เหตุผลของผลการพิจารณา').fill('ไปดูแล้วเป็นจริง');
      await dialog.locator('#f-decided_on').fill('3 ธ.ค. 64');
      await dialog.getByText('ย้ายไปลำดับที่').click();
      await dialog.locator('#f-place').fill('1');
      await dialog.locator('#f-number').fill('จล. 2/2564 แก้ไข 1');
      await dialog.locator('#f-objections_until').fill('10 ธ.ค. 64');
      const sent = [];
      page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/decision') && sent.push(request.url()));
      await dialog.getByRole('button', { name: 'บันทึก' }).dblclick();
      await dialog.waitFor({ state: 'detached' });
      equal(sent.length, 1, 'decisions sent by a double click');
    });
    const now = (await client.get(`/api/rounds/${(await lists()).round}/rankings`)).json.items.find((one) => one.tambon === '540112');
    equal(now.version_no, 2, 'version in force');
    expect(now.ranking_id !== row.ranking_id, 'the old version is still in force');
  },

  async 'who decided an objection is not offered its appeal'() {
    const { client, rows } = await lists();
    const row = rows.find((one) => one.tambon === '540101');
    const waits = (await client.get(`/api/rankings/${row.ranking_id}`)).json.list.find((place) => place.state === 'reserve');
    const today = (await client.get('/api/session')).json.today;
    const form = { round_house_id: waits.round_house_id, by_name: 'นางแก้ว สมมุติ', by_relation: 'เพื่อนบ้าน', received_on: today, words: 'ขอให้ดูอีกครั้งหนึ่ง', late_reason: 'น้ำท่วม' };
    const objected = (await client.post(`/api/rankings/${row.ranking_id}/objections`, form)).json.objections[0];
    const decided = await client.post(`/api/objections/${objected.id}/decision`, { state: 'rejected', outcome: 'ตรวจแล้ว', decided_on: today, remedy: 'none', version: objected.version });
    equal(decided.status, 200, decided.text);
    await visit({ size: 'phone' }, async (page) => {
      await signIn(page);
      await page.goto(`/rankings/${row.ranking_id}`);
      const item = page.locator('li.objection').filter({ hasText: 'ขอให้ดูอีกครั้งหนึ่ง' }).first();
      await item.getByRole('button', { name: 'รับอุทธรณ์' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('รับอุทธรณ์ได้ตั้งแต่วันนั้น').waitFor();
      equal(await dialog.getByText('หมดเขตคัดค้าน').count(), 0, 'the last day of objections is told for an appeal');
      await dialog.locator('#f-received_on').fill(today);
      await dialog.getByLabel('คำคัดค้าน').fill('ยังไม่เห็นด้วย');
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByText('ท่านพิจารณาเรื่องนี้มาแล้ว').waitFor();
      equal(await page.getByRole('button', { name: 'พิจารณา', exact: true }).count(), 0, 'decisions offered to who judged before');
      equal((await axe(page)).join('\n'), '', 'accessibility of the objections');
    });
  },

  async 'a house that left names who took its place, that one stands above the line, and letters lie beside printing'() {
    const { client, round, rows } = await lists();
    const row = rows.find((one) => one.tambon === '540112');
    const list = (await client.get(`/api/rankings/${row.ranking_id}`)).json.list;
    const [left, next] = [list.find((place) => place.state === 'funded'), list.find((place) => place.state === 'reserve')];
    const today = (await client.get('/api/session')).json.today;
    const leave = () =>
      client.post(`/api/rounds/${round}/moves`, {
        house_ids: [left.round_house_id], to_state: 'withdrawn', happened_on: today, paper_kind: 'bank_slip', paper_number: 'คืน 1/2565', paper_date: today, reason: 'ขอสละสิทธิ์ คืนเงินแล้ว',
      });
    equal((await leave()).json?.code, 'ledger.grant_with_house', 'a paper alone brings no money back');
    const finance = await new Client(server.url).signIn('finance@phrae');
    const { accounts } = (await finance.get(`/api/rounds/${round}/books`)).json;
    const returned = await finance.post(`/api/rounds/${round}/ledger-entries`, {
      kind: 'return_to_source', day: today, amount_satang: 1_900_000, round_house_id: left.round_house_id, from_account_id: accounts.find((one) => one.kind === 'bank').id,
      to_account_id: accounts.find((one) => one.kind === 'grant_committed' && !one.name).id, paper_kind: 'bank_slip', paper_number: 'คืน 1/2565', paper_date: today,
    });
    equal(returned.status, 200, returned.text);
    const moved = await leave();
    equal(moved.status, 200, moved.text);
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rankings/${row.ranking_id}`);
      const of = (place) => page.locator('main ol details').nth(place.place - 1);
      await of(left).locator('summary').click();
      equal(await of(left).getByRole('link', { name: 'หนังสือแจ้งผล' }).count(), 0, 'letters for a house that left');
      await of(left).getByRole('button', { name: 'แทนด้วยลำดับสำรอง' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('#f-on').fill(today);
      await dialog.getByRole('button', { name: 'แทนด้วยลำดับสำรอง' }).click();
      await dialog.waitFor({ state: 'detached' });
      await of(left).getByText(`${next.head_name} ได้ที่แทนเมื่อ`).waitFor();
      const order = await page.locator('main ol.list > li').evaluateAll((rows) => rows.map((one) => (one.classList.contains('line') ? 'line' : one.querySelector('.who strong').textContent)));
      expect(order.indexOf(next.head_name) < order.indexOf('line') || !order.includes('line'), `who took a free place stands below the line: ${order}`);
      const letters = page.getByRole('link', { name: `พิมพ์หนังสือแจ้งผล ${list.length - 1} ฉบับ` });
      equal(await letters.getAttribute('href'), `/api/rankings/${row.ranking_id}/letters.pdf`, 'all letters');
      equal((await axe(page)).join('\n'), '', 'accessibility of the list');
      await picture(page, 'desktop-th-ranking-replaced');
    });
  },

  async 'the sandbox says who enters and who leaves while a slider is dragged, and saves nothing'() {
    const { round } = await lists();
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto(`/rounds/${round}/sandbox`);
      await page.getByText('ไม่มีใครเข้าหรือออก').waitFor();
      const money = page.locator('input[type=range]').first();
      await money.evaluate((range) => {
        range.value = String(Number(range.max) / 3);
        range.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.getByText(/ต้องออก \d+ หลัง/).waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the sandbox');
      await page.getByRole('button', { name: 'คืนค่าเดิม' }).click();
      await page.getByText('ไม่มีใครเข้าหรือออก').waitFor();
    });
  },

  async 'on a telephone who enters and leaves stays in sight while a slider far up is dragged, in both languages'() {
    const { round } = await lists();
    for (const [language, said, see] of [['en', /\d+ enters?.*[1-9]\d* leaves?/, /See who/], ['th', /เข้า \d+.*ออก [1-9]/, /ดูรายชื่อ/]])
      await visit({ size: 'phone', language }, async (page) => {
        await signIn(page);
        await speak(page, language);
        await page.goto(`/rounds/${round}/sandbox`);
        const line = page.getByRole('button', { name: see });
        await line.waitFor();
        const slider = page.locator('input[type=range]').nth(5);
        await page.locator('input[type=range]').first().evaluate((range) => {
          range.value = String(Number(range.max) / 3);
          range.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await line.filter({ hasText: said }).waitFor();
        equal((await axe(page)).join('\n'), '', 'accessibility of the sandbox');
        await slider.evaluate((range) => range.scrollIntoView({ block: 'center' }));
        const inSight = (one) => one.evaluate((element) => {
          const { top, bottom, left } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && element.contains(document.elementFromPoint(left + 24, (top + bottom) / 2));
        });
        expect(await inSight(line), 'the line is not in sight beside the slider');
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `phone-${language}-sandbox-line.png`) });
        const list = page.getByRole('heading', { name: language === 'th' ? /ต้องออก/ : /leave/ });
        expect(!(await inSight(list)), 'the list is in sight already');
        await line.click();
        await page.waitForFunction(() => scrollY > 600);
        expect(await inSight(list), 'the line does not lead to the list');
      });
  },

  async 'two people edit one scorecard: what the second changed is carried over to the version that the first saved'() {
    const client = await new Client(server.url).signIn();
    const drag = (page, index, value) => page.locator('main details').nth(index).locator('input[type=range]').first().evaluate((range, to) => {
      range.value = to;
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
    await visit({ size: 'phone', language: 'en' }, async (page) => {
      await signIn(page);
      await speak(page, 'en');
      const card = (await client.get('/api/scorecards')).json.items.find((each) => each.newest);
      await page.goto(`/scorecards/${card.id}/edit`);
      await page.locator('#f-name_en').fill('Mine');
      const { name_th, note, criteria, ties } = card;
      equal((await client.post('/api/scorecards', { based_on: card.id, name_th, name_en: 'Theirs', note, criteria, ties })).status, 200, 'another saves');
      await page.getByRole('button', { name: 'Save as a new version' }).click();
      await page.getByText('These both of you changed').waitFor();
      await picture(page, 'phone-en-scorecard-meanwhile');
      await page.getByRole('button', { name: /Take theirs/ }).click();
      equal(await page.locator('#f-name_en').inputValue(), 'Theirs', 'the name after taking theirs');
      await page.getByText('These both of you changed').waitFor({ state: 'detached' });
    });
    await visit({}, async (one, context) => {
      await signIn(one);
      await speak(one, 'th');
      const card = (await client.get('/api/scorecards')).json.items.find((each) => each.newest);
      const two = await context.newPage();
      for (const page of [one, two]) {
        await page.goto(`/scorecards/${card.id}/edit`);
        await page.locator('main details summary').nth(2).waitFor();
        for (const index of [0, 1, 2]) await page.locator('main details summary').nth(index).click();
      }
      await two.locator('#f-note').fill('ของคนที่สอง');
      // Weights that no scorecard of the demonstration has.
      await drag(two, 0, '10');
      await drag(two, 1, '8');
      await drag(one, 1, '9');
      await drag(one, 2, '7');
      await one.getByRole('button', { name: 'บันทึกเป็นฉบับใหม่' }).click();
      await one.waitForURL(/scorecards\/[0-9a-f-]{36}$/);
      const newest = one.url().split('/').pop();
      await two.getByRole('button', { name: 'บันทึกเป็นฉบับใหม่' }).click();
      const told = two.getByRole('alert').filter({ hasText: 'ระหว่างที่ท่านแก้' });
      await told.waitFor();
      await told.getByText('สิ่งที่ท่านแก้วางบนฉบับนั้นให้แล้ว').waitFor();
      equal(await told.getByRole('link').getAttribute('href'), `/scorecards/${newest}`, 'the link to the newest version');
      equal(await told.getByRole('listitem').count(), 1, 'parts that both changed');
      equal((await axe(two)).join('\n'), '', 'accessibility of what happened meanwhile');
      await picture(two, 'desktop-th-scorecard-meanwhile');
      await two.reload(); // the draft holds what was carried over
      await two.getByText('นำร่างที่พิมพ์ค้างไว้').waitFor();
      await two.getByRole('button', { name: 'บันทึกเป็นฉบับใหม่' }).click();
      await two.waitForURL((url) => /scorecards\/[0-9a-f-]{36}$/.test(url.pathname));
      const merged = (await client.get(`/api/scorecards/${two.url().split('/').pop()}`)).json;
      equal(merged.version_no, card.version_no + 2, 'the version');
      equal(merged.note, 'ของคนที่สอง', 'the note of the second');
      equal(merged.criteria.slice(0, 3).map((each) => each.weight).join(' '), '10 8 7', 'weights of the second, and of the first where it alone changed');
    });
  },

  async 'a scorecard is edited into its next version with a preview beside it'() {
    await visit({}, async (page) => {
      await signIn(page);
      await page.goto('/scorecards');
      await page.getByRole('link', { name: /เกณฑ์สภาพบ้านนำ/ }).first().click();
      await page.getByRole('link', { name: 'แก้ไขเป็นฉบับใหม่' }).click();
      await page.locator('main details summary').first().click();
      await page.locator('main details').first().locator('input[type=range]').first().evaluate((range) => {
        range.value = '9';
        range.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.getByText('จำนวนบ้านที่ได้ที่ ตามกลุ่ม').waitFor();
      equal((await axe(page)).join('\n'), '', 'accessibility of the editor');
      await page.getByRole('button', { name: 'บันทึกเป็นฉบับใหม่' }).click();
      await page.waitForURL((url) => /scorecards\/[0-9a-f-]{36}$/.test(url.pathname));
      await page.getByText(/ฉบับที่ [2-9]/).first().waitFor();
    });
  },
};
