// What the survey's flows share: photographs, a household survey filled as a volunteer does, waiting for the device to be ready.
import { openBrowser } from './harness.mjs';

let made;
// Five different photographs, as a camera would give them.
export async function photographs() {
  if (made) return made;
  const page = await (await openBrowser()).newPage({ viewport: { width: 1200, height: 900 } });
  made = {};
  for (const [index, name] of ['outside', 'inside', 'applicant', 'problem', 'family'].entries()) {
    await page.setContent(`<body style="margin:0;background:linear-gradient(${index * 60}deg,#cde,#${index}a7)"><p style="font:90px sans-serif">${name}</p>`);
    made[name] = { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await page.screenshot({ type: 'jpeg', quality: 90 }) };
  }
  await page.close();
  return made;
}

// The service worker has everything and steers the page; the carried households are here.
export async function readyForTheField(page) {
  await page.goto('/surveys');
  await page.getByRole('heading', { level: 1, name: 'แบบสำรวจ' }).waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  await page.getByText(/ครัวเรือนในเครื่อง/).waitFor();
}

const heading = (page, name) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
const next = (page) => page.getByRole('button', { name: 'ถัดไป', exact: true }).click();
const field = (page, path) => page.locator(`#f-${path.replace(/[^\w]+/g, '-')}`);
const choose = (page, path, label) => field(page, path).getByLabel(label, { exact: true }).check();

// One of a few tambons stands in sight; one of many is in a list.
export async function chooseTambon(within, name) {
  const radio = within.getByRole('radio', { name: `ต.${name}` });
  await radio.or(within.locator('option', { hasText: name })).first().waitFor({ state: 'attached' }); // which of the two is known only then
  if (await radio.count()) await radio.check();
  else await within.locator('select').last().selectOption({ label: name });
}

export async function begin(page) {
  await page.getByRole('link', { name: 'สำรวจครัวเรือนใหม่' }).first().click();
  await heading(page, 'เริ่มต้น');
}

// Up to and with the people; the page after it is the burden of care.
export async function fillFirstHalf(page, { name = 'ทดสอบ', houseNo = '99/1' } = {}) {
  await choose(page, '/data/visit/consent', 'ใช่');
  await next(page);
  await heading(page, 'ที่อยู่ปัจจุบัน');
  await chooseTambon(field(page, '/data/place/tambon'), 'ในเวียง');
  await field(page, '/data/place/house_no').fill(houseNo);
  await field(page, '/data/place/moo').fill('๔');
  await page.getByRole('button', { name: 'อ่านพิกัดจากโทรศัพท์' }).click();
  await page.getByText('คลาดเคลื่อนราว').waitFor();
  await next(page);
  await heading(page, 'ที่อยู่ตามทะเบียนบ้าน');
  await choose(page, '/data/registered/same', 'ใช่');
  await next(page);
  await heading(page, 'คนในบ้าน');
  await page.getByRole('button', { name: 'คนในบ้าน 1' }).click();
  const person = '/data/person[1]/';
  await choose(page, `${person}title`, 'นาง');
  await field(page, `${person}first_name`).fill(name);
  await field(page, `${person}last_name`).fill('สมมุติ');
  await choose(page, `${person}birth_how`, 'รู้เฉพาะปีเกิด');
  await field(page, `${person}birth_year_be`).fill('๒๔๙๐');
  await next(page);
  await choose(page, `${person}citizen_kind`, 'มีเลข แต่ยังไม่ทราบ');
  await next(page);
  await page.getByRole('heading', { level: 3, name: 'สุขภาพและการดูแลตนเอง' }).waitFor();
  await next(page);
  await page.getByRole('button', { name: 'เสร็จคนนี้' }).click();
  await page.getByRole('button', { name: `นาง${name} สมมุติ` }).waitFor();
  await next(page);
  await heading(page, 'ภาระการดูแล');
}

export async function fillSecondHalf(page) {
  await choose(page, '/data/care/complete', 'ใช่');
  await next(page);
  await heading(page, 'รายได้ของครอบครัว');
  await choose(page, '/data/economy/main_occupation', 'รับจ้างทั่วไป');
  await field(page, '/data/economy/monthly_income').fill('3,500');
  await next(page);
  await heading(page, 'ตัวบ้าน');
  await choose(page, '/data/house/tenure', 'บ้านของตนเอง');
  await choose(page, '/data/house/dwelling_state', 'ชำรุดมาก');
  await field(page, '/data/house/need_text').fill('หลังคารั่วทั้งหลัง');
  await next(page);
  await heading(page, 'ส่วนของบ้านที่ต้องซ่อม');
  await choose(page, '/data/parts/list', 'หลังคา');
  await next(page);
  await heading(page, 'หลังคา');
  await choose(page, '/data/parts/roof/state', 'ชำรุดมาก');
  await choose(page, '/data/parts/roof/action', 'เปลี่ยน');
  await next(page);
  await heading(page, 'ที่ดิน');
  await choose(page, '/data/land/land_kind', 'ที่ดินของตนเอง มีเอกสารสิทธิ');
  await next(page);
  await heading(page, 'ความช่วยเหลือที่เคยได้รับ');
  await choose(page, '/data/help/had', 'ไม่เคย');
  await next(page);
  await heading(page, 'ความสนใจ');
  await next(page);
  await heading(page, 'ภาพถ่าย');
  await addPhotographs(page);
  await next(page);
  await heading(page, 'ความเห็นของผู้สำรวจ');
  await choose(page, '/data/view/opinion', 'ควรช่วยเหลือเร่งด่วน');
  await field(page, '/data/view/reason').fill('ผู้สูงอายุอยู่คนเดียว');
  await next(page);
  await heading(page, 'ตรวจก่อนส่ง');
}

export async function addPhotographs(page) {
  for (const [name, photograph] of Object.entries(await photographs())) {
    const place = field(page, `/data/photos/${name}`);
    await place.locator('input[type=file]').first().setInputFiles(photograph);
    await place.locator('img').waitFor();
  }
}

export async function finish(page) {
  await page.getByRole('button', { name: 'เสร็จแล้ว ส่ง' }).click();
  await page.getByRole('heading', { level: 1, name: 'แบบสำรวจ' }).waitFor();
}
