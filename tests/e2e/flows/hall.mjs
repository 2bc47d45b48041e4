// A hearing on a laptop in the hall, without a network: received from the province, telephones join over plain http, sealed, handed back, and
// taken in once however often it is sent. Everything stays on loopback addresses.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as overHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../client.mjs';
import { axe, binary, equal, expect, openBrowser, picture, startServer } from '../harness.mjs';

const province = await startServer();
const work = mkdtempSync(join(tmpdir(), 'onehome-e2e-hall-'));
process.on('exit', () => {
  province.child.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

const ok = (answer) => {
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.json;
};

// An open hearing about two surveyed houses of tambon 540101.
async function openHearing(client) {
  const programme = ok(await client.get('/api/programmes')).items[0].id;
  const rule = ok(await client.get(`/api/programmes/${programme}/rules`)).items.find((one) => one.fiscal_year === 2567);
  const round = ok(await client.post('/api/rounds', {
    programme_id: programme, rule_id: rule.id, fiscal_year: 2567, province: '54', name_th: 'รอบทดสอบโน้ตบุ๊ก', name_en: 'Laptop', envelope_satang: 100_000_000, open: true,
  }));
  ok(await client.put(`/api/rounds/${round.id}/quotas`, { quotas: [{ tambon: '540101', houses: 5 }], version: round.version }));
  const rows = ok(await client.get('/api/households?area=540101&limit=50')).items.filter((row) => row.status === 'active').slice(0, 2);
  ok(await client.post(`/api/rounds/${round.id}/houses`, {
    household_ids: rows.map((row) => row.id), surveyed_on: '2022-05-01', paper_kind: 'other', paper_number: 'สำรวจ 1', paper_date: '2022-05-01',
  }));
  const hearing = ok(await client.post('/api/hearings', {
    round_id: round.id, tambon: '540101', villages: [], title: 'เวทีประชาคมที่ศาลาไม่มีสัญญาณ', place: 'ศาลาวัดดอย', held_at: '2022-05-15T09:00:00+07:00',
    chair_name: 'นายประธาน', secretary_name: 'นางเลขา', agenda: 'พิจารณา', quorum: { kind: 'people', number: 1, who_counts: 'ครัวเรือน' },
  }));
  const waiting = ok(await client.get(`/api/hearings/${hearing.id}/waiting`)).items;
  const listed = ok(await client.put(`/api/hearings/${hearing.id}/candidates`, { items: waiting.map((one) => ({ round_house_id: one.round_house_id })), version: 1 }));
  return { round: round.id, id: hearing.id, version: listed.version };
}

async function bytes(client, method, path, body, type) {
  const answer = await fetch(client.url + path, {
    method, body, headers: { cookie: client.cookie, 'x-csrf-token': client.csrf, ...(type && { 'content-type': type }) },
  });
  return { status: answer.status, name: answer.headers.get('content-disposition') ?? '', bytes: Buffer.from(await answer.arrayBuffer()) };
}

const overTls = (url) => new Promise((done, failed) => {
  overHttps(url, { rejectUnauthorized: false }, (answer) => {
    answer.resume();
    answer.on('end', () => done(answer.statusCode));
  }).on('error', failed).end();
});

export default {
  async 'a hearing is held on a laptop with telephones, and comes back sealed, once'() {
    const council = await new Client(province.url).signIn('network@phrae');
    const { round, id, version } = await openHearing(council);
    const given = await bytes(council, 'POST', `/api/hearings/${id}/checkout`, JSON.stringify({ laptop: 'โน้ตบุ๊กสภา', version }), 'application/json');
    equal(given.status, 200, 'the package');
    expect(given.name.includes('filename="onehome-hearing-540101-2022-05-15.onehome-hearing"'), `a name that is typed on a command line: ${given.name}`);
    const file = join(work, 'hearing.onehome-hearing');
    writeFileSync(file, given.bytes);
    equal((await council.post(`/api/hearings/${id}/opening`, { version })).json.code, 'hearings.checked_out', 'the province stays read only');

    const data = join(work, 'laptop');
    execFileSync(binary, ['hearing', 'receive', file, '--data', data], { stdio: 'pipe' });
    const laptop = await startServer({ data, keep: true, args: ['--lan', '127.0.0.2', '--lan-port', '0', '--lan-tls-port', '0'] });
    try {
      const [, plain] = /join at (http:\/\/127\.0\.0\.2:\d+)\/hall/.exec(laptop.output());
      const [, secure] = /https: (https:\/\/127\.0\.0\.2:\d+)/.exec(laptop.output());
      expect(laptop.output().includes('█'), 'a QR code on the terminal');
      const refused = await fetch(`${plain}/hearings`);
      equal(refused.status, 403, 'everything else over plain http');
      expect((await refused.text()).includes('localhost'), 'the page says what is needed');
      equal((await fetch(`${plain}/api/session`)).status, 403, 'the API over plain http');
      equal(await overTls(`${secure}/healthz`), 200, 'https of the day');

      const secretary = await new Client(laptop.url).signIn('network@phrae');
      equal((await secretary.get('/api/households')).json.code, 'auth.not_allowed', 'nothing else is done on a laptop');
      const here = ok(await secretary.get(`/api/hearings/${id}`));
      ok(await secretary.post(`/api/hearings/${id}/opening`, { version: here.version }));
      const door = ok(await secretary.post(`/api/hearings/${id}/hall`, {})).hall;
      expect(door.url.startsWith(`${plain}/hall/`), `the door leads into the hall: ${door.url}`);
      const vote = ok(await secretary.post(`/api/hearings/${id}/votes`, { question: 'รับรองลำดับครัวเรือน', mode: 'hands', open: true })).votes[0].id;

      const context = await (await openBrowser()).newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'th-TH' });
      const phone = await context.newPage();
      await phone.goto(`${plain}/hall`);
      await phone.locator('[name=code]').fill(` ${door.code.toLowerCase().replaceAll('-', ' ')}`);
      await phone.getByRole('button', { name: 'เข้าร่วม' }).click();
      await phone.getByText('เวทีประชาคมที่ศาลาไม่มีสัญญาณ').first().waitFor(); // a code typed with blanks
      await phone.goto(`${plain}/hall/${encodeURIComponent(door.code.replaceAll('-', ' '))}`);
      await phone.getByText('เวทีประชาคมที่ศาลาไม่มีสัญญาณ').first().waitFor();
      await phone.goto(door.url);
      const loaded = await phone.evaluate(async () => (await document.fonts.load("18px 'IBM Plex Sans Thai Looped'", 'ก')).map((one) => one.status).join());
      equal(loaded, 'loaded', 'the Thai of the hall comes with its page, over plain http');
      await phone.locator('[name=name]').fill('นางมาลี ใจสมมุติ');
      await phone.locator('[name=house_no]').fill('12');
      equal((await axe(phone)).join('\n'), '', 'accessibility of the hall');
      await picture(phone, 'phone-th-hall-sign-in');
      const inEnglish = await phone.locator('label:visible, button:visible, h2:visible').evaluateAll((all) => all.filter((one) => !one.querySelector('[lang=en]')).map((one) => one.textContent));
      equal(inEnglish.join(), '', 'what has no English on the sign-in page');
      await phone.getByRole('button', { name: 'ลงชื่อ' }).click();
      await phone.getByText('รอเลขานุการยืนยันชื่อของท่าน').waitFor();
      const arrived = ok(await secretary.get(`/api/hearings/${id}`)).attendees;
      ok(await secretary.post(`/api/hearings/${id}/attendees/confirmation`, { ids: arrived.map((one) => one.id) }));
      await phone.getByRole('button', { name: 'เห็นชอบ In favour', exact: true }).click();
      await phone.getByText('บันทึกเสียงแล้ว').waitFor();
      await phone.getByRole('button', { name: 'ไม่เห็นชอบ Against', exact: true }).click();
      await phone.getByText('บันทึกเสียงแล้ว: ไม่เห็นชอบ').waitFor();
      const house = phone.locator('[name=house]'), words = phone.locator('[name=words]');
      await words.fill('บ้านนี้มีที่ดินอีกแปลง');
      await house.selectOption({ index: 2 });
      const about = await house.inputValue();
      await phone.reload();
      await house.locator('option').nth(2).waitFor({ state: 'attached' });
      equal(await words.inputValue(), 'บ้านนี้มีที่ดินอีกแปลง', 'the objection after a reload');
      equal(await house.inputValue(), about, 'its house after a reload');
      await phone.getByRole('button', { name: 'ส่งข้อคัดค้าน' }).click();
      await phone.getByText('เลขานุการจะอ่านในที่ประชุม').waitFor();
      await phone.reload();
      await phone.getByText('ลงชื่อแล้ว: นางมาลี ใจสมมุติ').waitFor();
      equal(await words.inputValue(), '', 'an objection that was sent');
      equal((await axe(phone)).join('\n'), '', 'accessibility of the hall');
      await picture(phone, 'phone-th-hall');
      const bare = await phone.locator('label:visible, button:visible, h2:visible, #told').evaluateAll((all) => all.filter((one) => !one.querySelector('[lang=en]')).map((one) => one.textContent));
      equal(bare.join(), '', 'what has no English in the hall');
      // What the secretary does is said on the telephone, in the place of what is over.
      const asked = ok(await secretary.get(`/api/hearings/${id}`)).votes[0];
      ok(await secretary.put(`/api/hearings/${id}/votes/${vote}`, { question: asked.question, mode: 'hands', open: false, version: asked.version }));
      await phone.locator('#told', { hasText: 'ปิดการลงมติแล้ว: รับรองลำดับครัวเรือน' }).waitFor();
      await phone.locator('#votes', { hasText: 'ไม่เห็นชอบ' }).waitFor();
      equal(await phone.locator('#votes button').count(), 0, 'buttons of a closed vote');
      await picture(phone, 'phone-th-hall-vote-closed');
      const another = await (await openBrowser()).newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'th-TH' });
      const invented = await another.newPage();
      await invented.goto(door.url);
      await invented.locator('[name=name]').fill('นายสวมรอย สมมุติ');
      await invented.getByRole('button', { name: 'ลงชื่อ' }).click();
      await invented.getByText('รอเลขานุการยืนยันชื่อของท่าน').waitFor();
      const wrong = ok(await secretary.get(`/api/hearings/${id}`)).attendees.find((one) => one.name === 'นายสวมรอย สมมุติ');
      ok(await secretary.post(`/api/hearings/${id}/attendees/removal`, { ids: [wrong.id] }));
      await invented.locator('#told', { hasText: 'เลขานุการนำชื่อของท่านออกจากรายชื่อแล้ว' }).waitFor();
      await invented.locator('[name=name]').waitFor();
      await picture(invented, 'phone-th-hall-taken-out');
      await another.close();
      await context.close();

      let now = ok(await secretary.get(`/api/hearings/${id}`));
      equal(now.attendees.map((one) => `${one.name} ${one.signed_by}`).join(), 'นางมาลี ใจสมมุติ phone', 'who came');
      equal(`${now.votes[0].in_favour}:${now.votes[0].against}`, '0:1', 'one telephone, one hand');
      equal(now.statements.map((one) => `${one.round_house_id} ${one.words}`).join(), `${about} บ้านนี้มีที่ดินอีกแปลง`, 'the objection');
      const said = now.statements[0];
      ok(await secretary.put(`/api/hearings/${id}/statements/${said.id}`, { kind: said.kind, speaker: said.speaker, words: said.words, answer: 'ตรวจแล้วไม่จริง', version: said.version }));
      now = ok(await secretary.put(`/api/hearings/${id}/order`, { items: now.candidates.map((one) => ({ round_house_id: one.round_house_id })), version: now.version }));
      ok(await secretary.post(`/api/hearings/${id}/seal`, { fingerprint: now.fingerprint }));
      equal((await fetch(`${plain}/api/hall/${door.code}`)).status, 404, 'the code ends with the seal');
    } finally {
      await laptop.stop();
    }

    const result = join(work, 'result.onehome-result');
    execFileSync(binary, ['hearing', 'hand-back', result, '--data', data], { stdio: 'pipe' });
    const sealed = readFileSync(result);
    const cut = await bytes(council, 'POST', '/api/hearings/returns', sealed.subarray(0, sealed.length - 40), 'application/gzip');
    equal(cut.status, 422, 'a damaged file');
    for (let i = 0; i < 3; i++) {
      const taken = await bytes(council, 'POST', '/api/hearings/returns', sealed, 'application/gzip');
      equal(taken.status, 200, `sending ${i + 1}: ${taken.bytes}`);
      equal(JSON.parse(taken.bytes).already_here, i > 0, `sending ${i + 1} says whether it was here already`);
    }
    const back = ok(await council.get(`/api/hearings/${id}`));
    equal(`${back.state} ${back.attendees.length} ${back.checkouts[0].state}`, 'sealed 1 returned', 'the hearing at the province');
    equal(ok(await council.get(`/api/public/hearings/seals/${back.seal.code}`)).valid, true, 'its seal');
    equal(ok(await council.get(`/api/rounds/${round}/houses`)).items.map((row) => row.state).join(), 'heard,heard', 'the houses');
  },
};
