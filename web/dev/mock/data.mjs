// Made-up sample data in the shapes of the server's records: nobody of these people exists.
import { createHash, randomBytes } from 'node:crypto';
import { readAreas } from './areas.mjs';

// Small reproducible chance.
let seed = 20220515;
export function chance() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}
const pick = (list) => list[Math.floor(chance() * list.length)];

let last = 0;
export function newId() {
  const hex = createHash('sha256').update(`onehome-mock-${last++}`).digest('hex');
  return `0190${hex.slice(0, 4)}-${hex.slice(4, 8)}-7${hex.slice(8, 11)}-8${hex.slice(11, 14)}-${hex.slice(14, 26)}`;
}

export const areas = readAreas();
export const today = '2022-05-15';

const houses = { 540101: 7, 540112: 6, 540204: 6, 540208: 6, 540303: 6, 540402: 6, 540411: 6, 540504: 5, 540603: 6, 540702: 6, 540804: 5 };
const men = ['บุญมี', 'สมชาย', 'คำปัน', 'ประสิทธิ์', 'วิเชียร', 'อินถา', 'สุรชัย', 'ทองอินทร์', 'จันทร์', 'แก้ว', 'ดวงดี', 'ศรีนวล'];
const women = ['คำนาง', 'บัวผัน', 'สมศรี', 'จันทร์ฟอง', 'บุญปั๋น', 'อรพิน', 'แสงดา', 'มาลี', 'ปราณี', 'นวลจันทร์', 'เกี๋ยงคำ', 'ทองใบ'];
const surnames = ['ใจมา', 'แก้วกัน', 'เวียงคำ', 'กาศเกษม', 'อุ่นเรือน', 'ดวงแก้ว', 'ปัญญาไว', 'สุขเกษม', 'ทะนันชัย', 'วังซ้าย', 'ร่องเย็น', 'ผัดผล'];
const needs = [
  'หลังคาสังกะสีผุ ฝนรั่วลงที่นอน ผู้สูงอายุอยู่ลำพัง ต้องการเปลี่ยนหลังคาก่อนหน้าฝน',
  'ห้องน้ำอยู่นอกบ้าน พื้นลื่น คุณยายเดินลำบาก ต้องการย้ายห้องน้ำเข้ามาและทำราวจับ',
  'เสาไม้ถูกปลวกกินสามต้น ตัวบ้านเอียง เด็กสองคนนอนชั้นล่าง ต้องการเปลี่ยนเสาและพื้น',
  'ฝาบ้านเป็นไม้ไผ่สาน ลมและฝนเข้าได้ อยู่กันห้าคนในห้องเดียว ต้องการกั้นห้องและเปลี่ยนฝา',
];
const number = (from, to) => from + Math.floor(chance() * (to - from + 1));

export function citizenNumber() {
  const digits = [1, 5, 4, 0, 1, ...Array.from({ length: 7 }, () => number(0, 9))];
  const sum = digits.reduce((total, digit, i) => total + digit * (13 - i), 0);
  return [...digits, (11 - (sum % 11)) % 10].join('');
}

function person(relation, birthYear, male) {
  const citizen_number = citizenNumber();
  const birth_date = `${birthYear}-${String(number(1, 12)).padStart(2, '0')}-${String(number(1, 28)).padStart(2, '0')}`;
  const age = 2022 - birthYear;
  return {
    id: newId(), title: age < 15 ? (male ? 'ด.ช.' : 'ด.ญ.') : male ? 'นาย' : pick(['นาง', 'นางสาว']), first_name: pick(male ? men : women),
    last_name: '', nickname: null, sex: male ? 'male' : 'female', birth_date, birth_year_be: null, citizen_kind: 'thai', citizen_number,
    relation, is_head: relation === 'head', occupation: age > 70 ? null : age < 18 ? 'นักเรียน' : pick(['รับจ้างทั่วไป', 'ทำนา', 'ค้าขาย']),
    monthly_income_satang: age < 18 ? null : number(6, 60) * 10_000, phone: relation === 'head' ? `08${number(10000000, 99999999)}` : null,
    health: { can_care_for_self: age < 80, disabled: chance() < 0.15, bedridden: age > 82, chronic_illness: age > 60 ? pick(['ความดันโลหิตสูง', 'เบาหวาน', null]) : null },
    present: true,
  };
}

export const households = new Map();
export const history = new Map();
let entry = 0;
export function note(kind, id, action, actor, changes = [], text = '', at = new Date().toISOString()) {
  const key = `${kind}/${id}`;
  if (!history.has(key)) history.set(key, []);
  history.get(key).unshift({ number: ++entry, at, actor_name: actor, action, about_kind: kind, about_id: id, area: '54', note: text, changes });
}

for (const [tambon, count] of Object.entries(houses)) {
  for (let i = 0; i < count; i++) {
    const surname = pick(surnames);
    const people = [person('head', number(1935, 1975), chance() < 0.5)];
    if (chance() < 0.6) people.push(person('spouse', number(1938, 1978), people[0].sex === 'female'));
    for (let n = number(0, 3); n > 0; n--) people.push(person(pick(['child', 'grandchild']), number(1985, 2018), chance() < 0.5));
    for (const one of people) one.last_name = surname;
    const id = newId();
    const state = pick(['damaged', 'damaged', 'heavily_damaged', 'heavily_damaged', 'unfit']);
    households.set(id, {
      id, tambon, moo: number(1, 12), house_no: `${number(1, 240)}${chance() < 0.3 ? `/${number(1, 9)}` : ''}`, house_code: `5401${number(1000000, 9999999)}`,
      village_name: pick(['บ้านทุ่งล้อม', 'บ้านดอนแก้ว', 'บ้านศรีชุม', 'บ้านหนองใหม่']), road: null, latitude: 18.1 + chance() / 10, longitude: 100.1 + chance() / 10,
      place_accuracy_m: number(4, 20), tenure: pick(['own', 'own', 'relative']), land_kind: pick(['own_title', 'relatives', 'sor_por_kor', 'state_forest']),
      land_owner_name: chance() < 0.4 ? `${pick(men)} ${surname}` : null, land_note: null, dwelling_state: state, secure: chance() < 0.6, durable: false,
      monthly_income_satang: number(20, 90) * 10_000, debt_satang: chance() < 0.6 ? number(5, 90) * 100_000 : null, main_occupation: pick(['รับจ้างทั่วไป', 'ทำนา', 'ค้าขาย', 'เก็บของป่า']),
      need_text: pick(needs), note: null, status: i === 5 ? 'moved' : 'active', people,
      parts: [
        { part: 'roof', state: 'severe', action: 'replace', remark: 'สังกะสีผุทั้งแผ่น' }, { part: 'walls', state: 'slight', action: 'repair', remark: null },
        { part: 'toilet', state: chance() < 0.4 ? 'missing' : 'good', action: null, remark: null }, { part: 'floor', state: 'good', action: null, remark: null },
      ],
      pictures: ['outside', 'inside', 'problem', 'family'].slice(0, number(1, 4)).map((kind) => ({
        id: newId(), sha256: randomBytes(32).toString('hex'), kind, caption: kind === 'problem' ? 'หลังคารั่วเหนือที่นอน' : null, taken_at: '2022-04-02T03:20:00.000Z',
        latitude: 18.1411, longitude: 100.148, width: 1600, height: 1200, made_up: true,
      })),
      made_up: true, version: 1, created_at: '2022-03-20T04:10:00.000Z', updated_at: '2022-04-02T03:25:00.000Z',
    });
    note('household', id, 'household.created', 'อรทัย สำรวจดี', [{ field: 'house_no', from: null, to: '1', personal: true }], '', '2022-03-20T04:10:00.000Z');
    note('household', id, 'household.picture_added', 'อรทัย สำรวจดี', [], '', '2022-04-02T03:22:00.000Z');
    note('household', id, 'household.changed', 'สมหมาย เลขา', [
      { field: 'dwelling_state', from: 'damaged', to: state, personal: false }, { field: 'monthly_income_satang', from: '450000', to: '500000', personal: true },
    ], '', '2022-04-02T03:25:00.000Z');
  }
}

export const choices = {
  status: [['active', 'อยู่ในทะเบียน', 'In the register'], ['moved', 'ย้ายออกแล้ว', 'Moved away'], ['dissolved', 'เลิกครัวเรือน', 'No longer a household'], ['deceased', 'เสียชีวิต', 'Deceased']],
  dwelling_state: [['good', 'อยู่ได้ดี', 'Good'], ['damaged', 'ชำรุด', 'Damaged'], ['heavily_damaged', 'ชำรุดมาก', 'Heavily damaged'], ['unfit', 'อยู่อาศัยไม่ได้', 'Unfit to live in']],
  tenure: [['own', 'บ้านของตนเอง', 'Own house'], ['rent', 'เช่า', 'Rented'], ['relative', 'บ้านของญาติ', "A relative's house"], ['other', 'อื่น ๆ', 'Other']],
  land_kind: [['own_title', 'ที่ดินของตนเอง มีเอกสารสิทธิ', 'Own land with a title'], ['relatives', 'ที่ดินของญาติ', "Relatives' land"], ['rented', 'ที่ดินเช่า', 'Rented land'], ['state_forest', 'เขตป่าของรัฐ', 'State forest'], ['treasury', 'ที่ราชพัสดุ', 'Treasury land'], ['sor_por_kor', 'ที่ดิน ส.ป.ก.', 'Land reform (Sor Por Kor)'], ['temple', 'ที่ธรณีสงฆ์/ที่วัด', 'Temple land'], ['other', 'อื่น ๆ', 'Other'], ['unknown', 'ยังไม่ทราบ', 'Not known yet']],
  sex: [['male', 'ชาย', 'Male'], ['female', 'หญิง', 'Female']],
  citizen_kind: [['thai', 'บัตรประชาชนไทย', 'Thai citizen card'], ['pink_card', 'บัตรสีชมพู/บัตรผู้ไม่มีสัญชาติไทย', 'Pink card, not of Thai nationality'], ['none', 'ไม่มีเลขประจำตัว', 'Has no number'], ['unknown', 'มีเลข แต่ยังไม่ทราบ', 'Has one, not known yet']],
  relation: [['head', 'หัวหน้าครัวเรือน', 'Head of household'], ['owner', 'เจ้าบ้าน', 'Owner of the house'], ['spouse', 'คู่สมรส', 'Spouse'], ['parent', 'บิดา/มารดา', 'Parent'], ['child', 'บุตร', 'Child'], ['grandchild', 'หลาน', 'Grandchild'], ['sibling', 'พี่น้อง', 'Brother or sister'], ['relative', 'ญาติ', 'Relative'], ['lodger', 'ผู้อาศัย', 'Lodger'], ['other', 'อื่น ๆ', 'Other']],
  part: [['roof', 'หลังคา', 'Roof'], ['roof_frame', 'โครงหลังคา', 'Roof frame'], ['walls', 'ฝา/ผนัง', 'Walls'], ['floor', 'พื้น', 'Floor'], ['posts', 'เสา/คาน', 'Posts and beams'], ['foundation', 'ฐานราก', 'Foundation'], ['stairs', 'บันได', 'Stairs'], ['doors_windows', 'ประตู-หน้าต่าง', 'Doors and windows'], ['toilet', 'ห้องน้ำ-ส้วม', 'Toilet and bathroom'], ['kitchen', 'ห้องครัว', 'Kitchen'], ['electricity', 'ไฟฟ้า', 'Electricity'], ['water', 'ประปา', 'Water supply'], ['ramp', 'ทางลาด/ราวจับ', 'Ramp and handrails'], ['other', 'อื่น ๆ', 'Other']],
  part_state: [['good', 'ดี', 'Good'], ['slight', 'ชำรุดเล็กน้อย', 'Slightly damaged'], ['severe', 'ชำรุดมาก', 'Badly damaged'], ['missing', 'ไม่มี', 'Missing']],
  part_action: [['repair', 'ซ่อม', 'Repair'], ['replace', 'เปลี่ยน', 'Replace'], ['build_new', 'สร้างใหม่', 'Build new']],
  picture_kind: [['outside', 'นอกบ้าน', 'Outside'], ['inside', 'ในบ้าน', 'Inside'], ['applicant', 'ผู้เดือดร้อน', 'The applicant'], ['problem', 'จุดที่เป็นปัญหา', 'The problem'], ['family', 'ครอบครัว', 'The family'], ['register_house', 'ทะเบียนบ้าน หน้าบ้าน', 'House register, house page'], ['register_people', 'ทะเบียนบ้าน หน้าบุคคล', "House register, people's page"], ['before', 'ก่อนซ่อม', 'Before the repair'], ['during', 'ระหว่างซ่อม', 'During the repair'], ['after', 'หลังซ่อม', 'After the repair'], ['other', 'อื่น ๆ', 'Other']],
};

export const organizations = new Map();
function organization(kind, name_th, name_en, codes, more = {}) {
  const id = newId();
  const people = more.people ?? [];
  delete more.people;
  organizations.set(id, {
    id, kind, name_th, name_en, short_name: null, registered_on: null, phone: `054 5${number(10, 99)} ${number(100, 999)}`, email: null, address: null, note: null,
    areas: codes, area_unknown: codes.length === 0, source: 'ข้อมูลสมมุติเพื่อสาธิต', made_up: true, active: true, version: 1, ...more,
    representatives: people.map(([title, first_name, last_name, position]) => ({
      id: newId(), title, first_name, last_name, position, phone: `08${number(1, 9)} ${number(100, 999)} ${number(1000, 9999)}`, from_date: '2020-10-01', until_date: null, source: null, made_up: true, version: 1,
    })),
  });
  note('organization', id, 'organization.created', 'สมหมาย เลขา', [], '', '2022-02-01T02:00:00.000Z');
}
organization('network', 'เครือข่ายคนฮักเมืองแป้', 'Khon Hak Mueang Pae Network', ['54'], { people: [['นาย', 'สมมุติ', 'รักเมือง', 'ประธานเครือข่าย'], ['นาง', 'ตัวอย่าง', 'ใจดี', 'เลขานุการ']] });
organization('codi', 'สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) สำนักงานภาคเหนือ', 'CODI, northern office', ['54'], { short_name: 'พอช.' });
organization('pso', 'สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดแพร่', 'Phrae provincial social development office', ['54'], { short_name: 'พมจ.แพร่' });
organization('province', 'จังหวัดแพร่', 'Phrae Province', ['54'], { people: [['นาย', 'สมมุติ', 'รองผู้ว่า', 'รองผู้ว่าราชการจังหวัด']] });
for (const tambon of Object.keys(houses)) {
  const { name_th, name_en } = areas.get(tambon);
  organization('council', `สภาองค์กรชุมชนตำบล${name_th}`, `${name_en} Community Organisation Council`, [tambon], { registered_on: '2009-06-12', people: [[pick(['นาย', 'นาง']), pick(men), pick(surnames), 'ประธานสภา']] });
  organization('welfare_fund', `กองทุนสวัสดิการชุมชนตำบล${name_th}`, `${name_en} Community Welfare Fund`, [tambon]);
  organization('local_authority', `เทศบาลตำบล${name_th}`, `${name_en} Subdistrict Municipality`, [tambon, '540102']);
}
organization('agency', 'วิทยาลัยเทคนิคแพร่', 'Phrae Technical College', ['5401']);

const everything = ['signed_in', 'places_read', 'directory_read', 'figures_read', 'overview_read'];
const registers = [...everything, 'households_read', 'rounds_read', 'agreements_read'];
export const users = {
  'network@phrae': ['สมหมาย เครือข่าย', ['network'], ['54'], [...registers, 'survey_write', 'survey_review', 'survey_manage', 'directory_write', 'households_write', 'citizen_number_reveal', 'health_read', 'pictures_write', 'rounds_write', 'moves_record', 'agreements_write', 'agreements_sign', 'rules_write']],
  'council@phrae': ['สมศรี เลขานุการ', ['council'], ['540101', '540112'], [...registers, 'survey_write', 'survey_review', 'households_write', 'health_read', 'pictures_write']],
  'surveyor@phrae': ['อรทัย สำรวจดี', ['surveyor'], ['540101'], [...everything, 'survey_write', 'households_read', 'households_write', 'pictures_write']],
  'codi@north': ['ปรีชา ภาคเหนือ', ['codi'], ['54'], [...registers, 'moves_record', 'agreements_sign', 'rules_write']],
  'caseworker@phrae': ['จิราพร สังคม', ['caseworker'], ['54'], [...registers, 'households_write', 'citizen_number_reveal', 'health_read', 'pictures_write']],
  'finance@phrae': ['วันดี การเงิน', ['finance'], ['54'], [...everything, 'rounds_read', 'agreements_read']],
  'governor@phrae': ['รองผู้ว่า สมมุติ', ['governor'], ['54'], everything],
  auditor: ['ประเสริฐ ตรวจสอบ', ['auditor'], ['54'], [...registers, 'citizen_number_reveal', 'health_read', 'audit_read']],
  'dpo@phrae': ['ธิดา คุ้มครอง', ['dpo'], ['54'], [...everything, 'audit_read']],
  admin: ['ผู้ดูแลระบบ', ['admin'], [''], ['signed_in', 'places_read', 'directory_read', 'users_manage', 'settings_manage']],
};
