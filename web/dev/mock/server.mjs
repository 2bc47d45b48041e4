// A stand-in for the server while screens are built: sample data in memory, answers in the server's shapes, its problems too.
//   node dev/mock/server.mjs [--port 8080] [--dist]     --dist also serves the built application, under the server's CSP
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { areas, choices, history, households, newId, note, organizations, today, users } from './data.mjs';
import { routes as surveyRoutes, upload as takeFile } from './survey.mjs';

const { values: options } = parseArgs({ options: { port: { type: 'string', default: '8080' }, dist: { type: 'boolean', default: false } } });
const dist = new URL('../../dist/', import.meta.url).pathname;
const sessions = new Map();
const answered = new Map(); // by idempotency key
const files = new Map();

class Problem {
  constructor(status, code, th, en, fields = [], more = {}) {
    Object.assign(this, { status, body: { type: `/problems/${code}`, title: th, status, code, message: { th, en }, advice: { th: 'สิ่งที่พิมพ์ไว้ยังอยู่', en: 'What you typed is kept.' }, fields, request_id: randomBytes(6).toString('hex'), ...more } });
  }
}
const fault = (field, code, th, en) => ({ field, code, message: { th, en } });

const name = (one) => `${one.title}${one.first_name} ${one.last_name ?? ''}`.trim();
const masked = (digits) => (digits ? `x-xxxx-xxxxx-${digits.slice(10, 12)}-${digits.slice(12)}` : null);
const placed = (code) => {
  const [tambon, district, province] = [areas.get(code), areas.get(code.slice(0, 4)), areas.get(code.slice(0, 2))];
  return {
    tambon_name_th: tambon.name_th, tambon_name_en: tambon.name_en, district_name_th: district.name_th, district_name_en: district.name_en,
    province_name_th: province.name_th, province_name_en: province.name_en, area_name_th: tambon.full_name_th, area_name_en: tambon.full_name_en,
  };
};
const head = (home) => home.people.find((one) => one.is_head) ?? home.people[0];
const present = (home) => home.people.filter((one) => one.present);
const age = (one) => (one.birth_date ? 2022 - Number(one.birth_date.slice(0, 4)) : one.birth_year_be ? 2565 - one.birth_year_be : null);

function householdView(home, user) {
  const may = (permission) => user[3].includes(permission);
  return {
    ...home, ...placed(home.tambon), head_name: name(head(home)), members: present(home).length,
    people: home.people.map(({ citizen_number, health, ...one }) => ({ ...one, full_name: name(one), citizen_masked: masked(citizen_number), age: age(one), health: may('health_read') ? health : null })),
    pictures: home.pictures.map((one) => ({ ...one, url: `/api/households/${home.id}/pictures/${one.id}/file?size=full`, thumbnail_url: `/api/households/${home.id}/pictures/${one.id}/file?size=thumb` })),
  };
}
function householdRow(home) {
  const { province_name_th: _a, province_name_en: _b, area_name_th: _c, area_name_en: _d, ...names } = placed(home.tambon);
  const { id, house_no, moo, tambon, house_code, dwelling_state, status, made_up } = home;
  return { id, head_name: name(head(home)), house_no, moo, tambon, ...names, house_code, members: present(home).length, dwelling_state, status, made_up };
}
const served = (code) => {
  const { name_th, name_en, full_name_th, full_name_en } = areas.get(code);
  return { code, name_th, name_en, full_name_th, full_name_en };
};
const inOffice = (one) => !one.until_date || one.until_date >= today;
function organizationView(one, user) {
  return {
    ...one, areas: one.areas.map(served), may_edit: user[3].includes('directory_write'),
    representatives: one.representatives.map((person) => ({ ...person, full_name: name(person), in_office: inOffice(person) })),
  };
}
function organizationRow(one) {
  const { id, kind, name_th, name_en, short_name, area_unknown, phone, active, made_up } = one;
  return { id, kind, name_th, name_en, short_name, areas: one.areas.map(served), area_unknown, phone, representatives: one.representatives.filter(inOffice).length, active, made_up };
}

const within = (code, scope) => scope.some((one) => code.startsWith(one));
function pageOf(rows, query) {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('after') ?? 0);
  return { items: rows.slice(from, from + limit), next: from + limit < rows.length ? String(from + limit) : null };
}
function checked(form, id) {
  const faults = [];
  if (!/^(-|\d{1,5}([/-]\d{1,5})*[ก-ฮ]?)$/.test(form.house_no)) faults.push(fault('house_no', 'house_no.form', 'บ้านเลขที่เป็นตัวเลข เช่น 12 หรือ 12/3', 'A house number is digits'));
  if (form.people.filter((one) => one.is_head && one.present !== false).length !== 1) faults.push(fault('people', 'head.missing', 'เลือกหัวหน้าครัวเรือนหนึ่งคน', 'Choose one head'));
  if (/ซ้อม/.test(form.need_text ?? '')) faults.push(fault('need_text', 'example', 'ตัวอย่างข้อผิดพลาดจากระบบ', 'An example of a fault from the server'));
  const same = [...households.values()].find((home) => home.id !== id && home.tambon === form.tambon && home.house_no === form.house_no);
  return { faults, duplicates: same ? [{ household_id: same.id, reason: 'address', reason_th: 'บ้านเลขที่เดียวกันในตำบลนี้', reason_en: 'The same house number in this tambon', in_scope: true, head_name: name(head(same)), house_no: same.house_no, field: 'house_no' }] : [], warnings: [] };
}
function storedPeople(form, before) {
  return form.people.map((one) => {
    const known = before?.people.find((other) => other.id === one.id);
    return { ...one, id: one.id ?? newId(), present: one.present ?? true, citizen_number: one.citizen_number ?? known?.citizen_number ?? null, health: one.health ?? known?.health ?? {} };
  });
}
function sessionView(request) {
  const current = sessions.get(/onehome_session=(\w+)/.exec(request.headers.cookie ?? '')?.[1]);
  const none = { signed_in: false, csrf: null, user_id: null, user_name: null, display_name: null, language: 'th', roles: [], permissions: [], areas: [], demo_today: today, must_change_password: false, today };
  if (!current) return none;
  const [display_name, roles, codes, permissions] = users[current.user];
  return { ...none, signed_in: true, csrf: current.csrf, user_id: `00000000-0000-7000-8000-${Buffer.from(current.user).toString('hex').padEnd(12, '0').slice(0, 12)}`, user_name: current.user, display_name, language: current.language, roles, permissions,
    areas: codes.map((code) => (code ? { code, name_th: areas.get(code).name_th, name_en: areas.get(code).name_en } : { code: '', name_th: 'ทั้งประเทศ', name_en: 'Whole country' })) };
}

function drawing(id) {
  const n = parseInt(createHash('md5').update(id).digest('hex').slice(0, 6), 16);
  const hue = n % 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240"><rect width="320" height="240" fill="hsl(${190 + hue / 3} 30% 82%)"/><path d="M0 150q60-40 120-20t200-10v120H0z" fill="hsl(${95 + hue / 2} 25% 58%)"/><path d="M0 186h320v54H0z" fill="hsl(${35 + hue / 6} 35% 62%)"/><g transform="translate(${(n % 40) - 20} 0)"><path d="M92 112h140v84H92z" fill="hsl(${25 + hue / 4} 28% 52%)"/><path d="M76 116 160 58l88 58z" fill="hsl(${8 + hue / 5} 24% 44%)"/><path d="M100 104l20-14 14 10z" fill="#2b2b2b" opacity=".35"/><path d="M146 142h32v54h-32zM106 134h28v24h-28zM192 134h26v24h-26z" fill="#3a2d24"/><path d="M92 196v10M120 196v12M204 196v12M232 196v10" stroke="#4b3a2d" stroke-width="6"/></g></svg>`;
}

const work = {
  late: [{ kind: 'house_late', title_th: 'จัดซื้อวัสดุล่าช้า', title_en: 'Purchases are late', detail_th: 'ต.แม่หล่าย 3 หลัง ต.ป่าแดง 1 หลัง ควรจัดซื้อให้เสร็จภายใน 30 วันหลังรับเงิน', detail_en: 'Mae Lai 3, Pa Daeng 1: purchases should be done within 30 days of the money', count: 4, days_over: 12, link: '/rounds', action_th: 'ดูบ้านที่ล่าช้า', action_en: 'See the late houses', mine: true }],
  waits: [
    { kind: 'house_step', title_th: 'บ้านที่ผ่านประชาคมแล้ว รอบันทึกลำดับ', title_en: 'Houses heard, ranking to be recorded', detail_th: 'ต.ในเวียง ประชาคมเมื่อ 2 พ.ค. 2565', detail_en: 'Nai Wiang, heard on 2 May 2022', count: 7, days_over: null, link: '/households', action_th: 'บันทึกลำดับ', action_en: 'Record the ranking', mine: true },
    { kind: 'agreement_signatures', title_th: 'ข้อตกลงรอลงนาม', title_en: 'An agreement waits for signatures', detail_th: 'พอช. ยังไม่ลงนาม อีก 10 ฝ่ายลงนามแล้ว', detail_en: 'CODI has not signed; the other ten have', count: 1, days_over: null, link: '/directory', action_th: 'ติดตาม', action_en: 'Follow up', mine: false },
  ],
  next: [{ kind: 'quota_open', title_th: 'โควตาเหลือ', title_en: 'Quota is left', detail_th: 'ต.เวียงต้า ยังจัดครัวเรือนได้อีก 2 หลัง', detail_en: 'Wiang Ta may place two more households', count: 2, days_over: null, link: '/households', action_th: 'เลือกครัวเรือน', action_en: 'Choose households', mine: true }],
};
function overview(area) {
  const one = areas.get(area) ?? { code: '', name_th: '', name_en: '' };
  return {
    area: one.code, name_th: one.name_th, name_en: one.name_en, today, fiscal_year: 2565,
    rounds: [{ id: newId(), name_th: 'บ้านพอเพียงจังหวัดแพร่', name_en: 'Baan Phor Phiang, Phrae', fiscal_year: 2565, open: true, quota: 65, placed: 65, done: 21, late: 4, envelope_satang: 135850000, placed_satang: 135850000, agreed_satang: 135850000, agreed_houses: 65, by_state: [], by_tambon: [], late_groups: [] }],
    coverage: { tambons: 78, tambons_with_quota: 11, households: households.size, people: 190 },
  };
}

// [method, pattern, permission or null, handler(context)]
const routes = [
  ['GET', '/api/session', null, ({ request }) => sessionView(request)],
  ['POST', '/api/session', null, ({ body, response, request }) => {
    if (!users[body.user_name] || body.password !== 'onehome2565') throw new Problem(401, 'auth.wrong_credentials', 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', 'The user name or the password is wrong');
    const id = randomBytes(16).toString('hex');
    sessions.set(id, { user: body.user_name, csrf: randomBytes(16).toString('hex'), language: request.headers['accept-language'] === 'en' ? 'en' : 'th' });
    response.setHeader('Set-Cookie', `onehome_session=${id}; HttpOnly; SameSite=Strict; Path=/`);
    return sessionView({ headers: { cookie: `onehome_session=${id}` } });
  }],
  ['DELETE', '/api/session', 'signed_in', ({ request }) => (sessions.delete(/onehome_session=(\w+)/.exec(request.headers.cookie)?.[1]), { done: true })],
  ['POST', '/api/session/language', 'signed_in', ({ session, body }) => ((session.language = body.language), { done: true })],
  ['POST', '/api/session/password', 'signed_in', ({ body }) => {
    if (body.old_password !== 'onehome2565') throw new Problem(422, 'input.invalid', 'ข้อมูลไม่ครบ', 'Please mend', [fault('old_password', 'wrong', 'รหัสผ่านเดิมไม่ถูกต้อง', 'The present password is wrong')]);
    return { done: true };
  }],
  ['GET', '/api/areas', 'places_read', ({ query }) => ({ items: [...areas.values()].filter((one) => (one.parent ?? '') === (query.get('parent') ?? '')) })],
  ['GET', '/api/areas/search', 'places_read', ({ query }) => ({ items: [...areas.values()].filter((one) => (!query.get('level') || one.level === query.get('level')) && (one.name_th.includes(query.get('q')) || one.name_en.toLowerCase().includes(query.get('q').toLowerCase()))).sort((a, b) => Number(b.code.startsWith('54')) - Number(a.code.startsWith('54'))).slice(0, 20) })],
  ['GET', '/api/my-work', 'signed_in', ({ user }) => (user[1].includes('network') || user[1].includes('council') ? work : { late: [], waits: [], next: [] })],
  ['GET', '/api/household-conflicts', 'households_write', () => ({ items: [], next: null })],
  ['GET', '/api/overview', 'overview_read', ({ query }) => overview(query.get('area'))],
  ['GET', '/api/households', 'households_read', ({ query, user }) => {
    const q = query.get('q') ?? '';
    const rows = [...households.values()]
      .filter((home) => within(home.tambon, user[2]) && home.tambon.startsWith(query.get('area') ?? '') && (!query.get('status') || home.status === query.get('status')))
      .filter((home) => !q || `${home.people.map(name).join(' ')} ${home.house_no}`.includes(q))
      .map(householdRow).sort((a, b) => a.head_name.localeCompare(b.head_name, 'th'));
    return pageOf(rows, query);
  }],
  ['GET', '/api/households/choices', 'households_read', () => ({ items: Object.entries(choices).map(([list, values]) => ({ name: list, values: values.map(([value, label_th, label_en]) => ({ name: value, label_th, label_en })) })) })],
  ['POST', '/api/households/check', 'households_write', ({ body }) => {
    const { faults, ...rest } = checked(body, body.id);
    return { ...rest, faults: faults.map(({ field, code, message }) => ({ field, code, message_th: message.th, message_en: message.en })) };
  }],
  ['POST', '/api/households', 'households_write', ({ body, user }) => {
    const { faults } = checked(body, body.id);
    if (faults.length) throw new Problem(422, 'input.invalid', 'ข้อมูลไม่ครบ', 'Please mend', faults);
    const now = new Date().toISOString();
    const home = { ...body, id: body.id ?? newId(), people: storedPeople(body), pictures: [], made_up: false, version: 1, created_at: now, updated_at: now };
    households.set(home.id, home);
    note('household', home.id, 'household.created', user[0]);
    return householdView(home, user);
  }],
  ['GET', '/api/households/{id}', 'households_read', ({ home, user }) => householdView(home, user)],
  ['PUT', '/api/households/{id}', 'households_write', ({ home, body, user }) => {
    if (body.version !== home.version) throw new Problem(409, 'households.changed_meanwhile', 'มีผู้อื่นแก้ไขครัวเรือนนี้หลังจากที่ท่านเปิด', 'Somebody else changed this household after you opened it');
    const { faults } = checked(body, home.id);
    if (faults.length) throw new Problem(422, 'input.invalid', 'ข้อมูลไม่ครบ', 'Please mend', faults);
    const next = { ...home, ...body, people: storedPeople(body, home), version: home.version + 1, updated_at: new Date().toISOString() };
    const changes = Object.keys(body).filter((key) => !['people', 'parts', 'version'].includes(key) && body[key] !== home[key]).map((field) => ({ field, from: home[field] === null ? null : String(home[field]), to: body[field] === null ? null : String(body[field]), personal: false }));
    households.set(home.id, next);
    note('household', home.id, 'household.changed', user[0], changes);
    return householdView(next, user);
  }],
  ['GET', '/api/households/{id}/history', 'households_read', ({ params }) => ({ items: history.get(`household/${params.id}`) ?? [], next: null })],
  ['GET', '/api/households/{id}/people/{person}/citizen-number', 'citizen_number_reveal', ({ home, params }) => ({ citizen_number: home.people.find((one) => one.id === params.person).citizen_number })],
  ['POST', '/api/households/{id}/pictures', 'pictures_write', ({ home, body, user }) => {
    if (!files.has(body.sha256)) throw new Problem(422, 'files.unknown', 'ยังไม่ได้ส่งไฟล์นี้', 'This file was not sent yet');
    const picture = { id: newId(), ...body, width: 1600, height: 1200, made_up: false };
    home.pictures.push(picture);
    note('household', home.id, 'household.picture_added', user[0]);
    return householdView(home, user).pictures.at(-1);
  }],
  ['DELETE', '/api/households/{id}/pictures/{picture}', 'pictures_write', ({ home, params, user }) => {
    home.pictures = home.pictures.filter((one) => one.id !== params.picture);
    note('household', home.id, 'household.picture_removed', user[0]);
    return householdView(home, user);
  }],
  ['GET', '/api/households/{id}/pictures/{picture}/file', 'households_read', ({ home, params, response }) => {
    const picture = home.pictures.find((one) => one.id === params.picture);
    const bytes = files.get(picture?.sha256);
    response.setHeader('Content-Type', bytes ? 'image/jpeg' : 'image/svg+xml');
    return bytes ?? Buffer.from(drawing(params.picture));
  }],
  ['GET', '/api/organizations', 'directory_read', ({ query }) => {
    const [q, kind, area] = [query.get('q') ?? '', query.get('kind') ?? '', query.get('area') ?? ''];
    const rows = [...organizations.values()].filter((one) => (!kind || one.kind === kind) && (!area || one.areas.some((code) => code.startsWith(area) || area.startsWith(code))) && (!q || `${one.name_th} ${one.name_en} ${one.short_name} ${one.representatives.map(name)}`.toLowerCase().includes(q.toLowerCase())));
    return pageOf(rows.map(organizationRow).sort((a, b) => a.name_th.localeCompare(b.name_th, 'th')), query);
  }],
  ['GET', '/api/organizations/kinds', 'directory_read', () => {
    const items = ['province', 'codi', 'pso', 'network', 'council', 'welfare_fund', 'local_authority', 'village_head', 'agency', 'community', 'other'].map((kind) => ({ kind, label_th: kind, label_en: kind, organizations: [...organizations.values()].filter((one) => one.kind === kind).length }));
    return { items, total: organizations.size };
  }],
  ['POST', '/api/organizations', 'directory_write', ({ body, user }) => {
    const one = { ...body, id: body.id ?? newId(), representatives: [], made_up: false, version: 1 };
    organizations.set(one.id, one);
    note('organization', one.id, 'organization.created', user[0]);
    return organizationView(one, user);
  }],
  ['GET', '/api/organizations/{id}', 'directory_read', ({ one, user }) => organizationView(one, user)],
  ['PUT', '/api/organizations/{id}', 'directory_write', ({ one, body, user }) => {
    if (body.version !== one.version) throw new Problem(409, 'organizations.changed_meanwhile', 'มีผู้อื่นแก้ไของค์กรนี้', 'Somebody else changed this organisation');
    Object.assign(one, body, { version: one.version + 1 });
    note('organization', one.id, 'organization.changed', user[0]);
    return organizationView(one, user);
  }],
  ['GET', '/api/organizations/{id}/history', 'directory_read', ({ params }) => ({ items: history.get(`organization/${params.id}`) ?? [], next: null })],
  ['POST', '/api/organizations/{id}/representatives', 'directory_write', ({ one, body, user }) => {
    one.representatives.push({ ...body, id: newId(), made_up: false, version: 1 });
    note('organization', one.id, 'organization.representative_added', user[0]);
    return organizationView(one, user).representatives.at(-1);
  }],
  ['PUT', '/api/organizations/{id}/representatives/{rid}', 'directory_write', ({ one, body, params, user }) => {
    const person = one.representatives.find((other) => other.id === params.rid);
    Object.assign(person, body, { version: person.version + 1 });
    note('organization', one.id, 'organization.representative_changed', user[0]);
    return { ...person, full_name: name(person), in_office: inOffice(person) };
  }],
];

routes.push(...surveyRoutes(Problem, households, files));

function find(method, path) {
  for (const [wanted, pattern, permission, handler] of routes) {
    if (wanted !== method) continue;
    const keys = [];
    const match = new RegExp(`^${pattern.replace(/\{(\w+)\}/g, (_, key) => (keys.push(key), '([^/]+)'))}$`).exec(path);
    if (match) return { permission, handler, params: Object.fromEntries(keys.map((key, i) => [key, match[i + 1]])) };
  }
  return null;
}

function json(response, status, value, type = 'application/json') {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

async function api(request, response, url, bytes) {
  const current = sessions.get(/onehome_session=(\w+)/.exec(request.headers.cookie ?? '')?.[1]);
  const user = current ? users[current.user] : null;
  if (request.method !== 'GET' && request.method !== 'HEAD' && url.pathname !== '/api/session' && request.headers['x-csrf-token'] !== current?.csrf) {
    if (current) throw new Problem(403, 'auth.csrf', 'หน้าต่างนี้เก่าแล้ว', 'This window is out of date');
  }
  const upload = /^\/api\/files\/([0-9a-f]{64})$/.exec(url.pathname);
  if (upload && ['PUT', 'HEAD'].includes(request.method)) return takeFile(request, upload[1], bytes, files, Problem, response);
  const found = find(request.method, url.pathname);
  if (!found) throw new Problem(404, 'http.not_found', 'ไม่พบสิ่งที่ขอ', 'Not found');
  if (found.permission && !user) throw new Problem(401, 'auth.signed_out', 'ต้องเข้าสู่ระบบก่อน', 'Please sign in first');
  if (found.permission && !user[3].includes(found.permission)) throw new Problem(403, 'auth.forbidden', 'บัญชีนี้ไม่มีสิทธิ์ทำสิ่งนี้', 'This account may not do that');
  const key = request.headers['idempotency-key'];
  if (key && answered.has(key)) return answered.get(key);
  const context = {
    request, response, query: url.searchParams, params: found.params, session: current, user,
    text: bytes.toString(), body: bytes.length && request.headers['content-type'] === 'application/json' ? JSON.parse(bytes) : undefined,
    carried: () => [...households.values()].filter((home) => within(home.tambon, user[2])).map((home) => householdView(home, user)),
  };
  if (found.params.id && url.pathname.startsWith('/api/households/')) {
    context.home = households.get(found.params.id);
    if (!context.home || !within(context.home.tambon, user[2])) throw new Problem(404, 'households.not_found', 'ไม่พบครัวเรือนนี้ในพื้นที่ของท่าน', 'There is no such household in your area');
  }
  if (found.params.id && url.pathname.startsWith('/api/organizations/')) {
    context.one = organizations.get(found.params.id);
    if (!context.one) throw new Problem(404, 'organizations.not_found', 'ไม่พบองค์กรนี้', 'There is no such organisation');
  }
  const answer = found.handler(context);
  if (key) answered.set(key, answer);
  return answer;
}

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' };
function page(url, response) {
  const wanted = join(dist, normalize(url.pathname));
  const file = wanted.startsWith(dist) && extname(wanted) && existsSync(wanted) ? wanted : join(dist, 'index.html');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  });
  response.end(readFileSync(file));
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const parts = [];
  for await (const part of request) parts.push(part);
  if (!url.pathname.startsWith('/api/')) return options.dist ? page(url, response) : json(response, 404, {});
  try {
    const answer = await api(request, response, url, Buffer.concat(parts));
    if (Buffer.isBuffer(answer)) response.end(answer);
    else json(response, 200, answer);
  } catch (failure) {
    if (failure instanceof Problem) return json(response, failure.status, failure.body, 'application/problem+json');
    console.error(failure);
    json(response, 500, new Problem(500, 'server.fault', 'ระบบขัดข้องชั่วคราว', 'The system has a fault at the moment').body, 'application/problem+json');
  }
}).listen(Number(options.port), '127.0.0.1', () => console.log(`mock server on http://127.0.0.1:${options.port}`));
