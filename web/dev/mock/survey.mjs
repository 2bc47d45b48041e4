// The survey's routes of the stand-in server: files in pieces, submissions, review, devices, forms, carried households.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { areas, newId, today } from './data.mjs';

export const submissions = new Map();
const partial = new Map(); // sha256 → bytes so far
const devices = [];
const forms = [{ id: newId(), xform_id: 'onehome-household', version: '2565051501', title: 'แบบสำรวจครัวเรือน บ้านเดียวกัน', kind: 'household', open: true, submissions: 0 }];
const formText = readFileSync(new URL('../../../src/survey/forms/onehome_household.xml', import.meta.url), 'utf8');
const thai = new Map([...formText.split('<translation')[1].matchAll(/<text id="([^"]+)"><value>([^<]*)</g)].map((one) => [one[1], one[2]]));
const english = new Map([...formText.split('<translation')[2].matchAll(/<text id="([^"]+)"><value>([^<]*)</g)].map((one) => [one[1], one[2]]));

const leaf = (xml, name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
const group = (xml, name) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1] ?? '';

export function upload(request, sha256, bytes, files, Problem, response) {
  if (request.method === 'HEAD') {
    const there = files.get(sha256) ?? partial.get(sha256);
    if (!there) throw new Problem(404, 'files.unknown', '', '');
    response.setHeader('Upload-Offset', there.length);
    return Buffer.alloc(0);
  }
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '');
  let whole = bytes;
  if (range) {
    const before = partial.get(sha256) ?? Buffer.alloc(0);
    if (before.length !== Number(range[1])) throw new Problem(409, 'files.other_offset', 'ส่งต่อจากจุดอื่น', 'Another offset');
    whole = Buffer.concat([before, bytes]);
    partial.set(sha256, whole);
    response.setHeader('Upload-Offset', whole.length);
    if (whole.length < Number(range[3])) return {};
  }
  if (createHash('sha256').update(whole).digest('hex') !== sha256) throw new Problem(422, 'files.other_bytes', 'ไฟล์ไม่ตรงกับลายนิ้วมือ', 'The bytes do not fit the fingerprint');
  partial.delete(sha256);
  files.set(sha256, whole);
  return { sha256, bytes: whole.length };
}

function row(one) {
  const { xml } = one;
  const area = areas.get(leaf(group(xml, 'place'), 'tambon')) ?? { name_th: '', name_en: '' };
  return {
    instance_id: one.id, form_title: forms[0].title, head_name: leaf(xml, 'head_name'), house_no: leaf(group(xml, 'place'), 'house_no'), moo: Number(leaf(group(xml, 'place'), 'moo')) || null,
    tambon: leaf(group(xml, 'place'), 'tambon'), tambon_name_th: area.name_th, tambon_name_en: area.name_en, received_at: one.received, sent_by: one.by, state: one.state,
    pictures: one.names.size, pictures_missing: 0, signs: 1, household_id: one.household,
  };
}

function view(one) {
  const sections = ['visit', 'place', 'economy', 'house', 'land', 'help', 'view'].map((name) => ({
    title_th: thai.get(`${name}:label`), title_en: english.get(`${name}:label`),
    answers: [...group(one.xml, name).matchAll(/<(\w+)>([^<]+)<\/\1>/g)].map(([, field, value]) => {
      const words = (texts) => [...texts.entries()].find(([id]) => id.endsWith(`/${value}`))?.[1] ?? value;
      return { label_th: thai.get(`${name}/${field}:label`) ?? field, label_en: english.get(`${name}/${field}:label`) ?? field, text_th: words(thai), text_en: words(english) };
    }),
  })).filter((section) => section.answers.length);
  return {
    ...row(one), sections,
    files: [...one.names].map(([name, sha256]) => ({ name, label_th: thai.get(`photos/${name.split('-')[0]}:label`) ?? name, label_en: english.get(`photos/${name.split('-')[0]}:label`) ?? name, url: `/api/mock-files/${sha256}`, thumbnail_url: `/api/mock-files/${sha256}`, taken_at: one.received, latitude: 18.14, longitude: 100.14 })),
    sign_list: [{ code: 'minutes', text_th: 'ใช้เวลากรอก 2 นาที สั้นกว่าแบบสำรวจส่วนใหญ่', text_en: 'Filled in 2 minutes, shorter than most' }],
    matches: one.state === 'waiting' ? [{
      household_id: '01900000-0000-7000-8000-000000000001', reason_th: 'ชื่อและที่อยู่ใกล้เคียงกัน', reason_en: 'The name and the place are alike', in_scope: true, head_name: 'นางคำ ใจดี', house_no: '12/3', moo: 4,
      tambon_name_th: 'ในเวียง', tambon_name_en: 'Nai Wiang',
      differences: [{ label_th: 'สภาพบ้าน', label_en: 'State of the house', stored_th: 'ชำรุด', stored_en: 'Damaged', sent_th: 'ชำรุดมาก', sent_en: 'Heavily damaged' }],
    }] : [],
    faults: [], reason: one.reason, decided_by: one.decidedBy, decided_at: one.decidedAt,
  };
}

export const routes = (Problem, homes, files) => [
  ['GET', '/api/mock-files/{sha256}', 'signed_in', ({ params, response }) => (response.setHeader('Content-Type', 'image/jpeg'), files.get(params.sha256) ?? Buffer.alloc(0))],
  ['PUT', '/api/submissions/{id}', 'survey_write', ({ params, text, user }) => {
    const id = decodeURIComponent(params.id);
    const there = submissions.get(id);
    if (there && there.xml !== text) throw new Problem(409, 'survey.other_content', 'มีแบบสำรวจชุดนี้แล้ว แต่เนื้อหาไม่เหมือนกัน', 'This record is here with other content');
    if (!there) submissions.set(id, { id, xml: text, by: user[0], received: new Date().toISOString(), state: 'waiting', names: new Map(), household: null, reason: null, decidedBy: null, decidedAt: null });
    return { instance_id: id, state: submissions.get(id).state };
  }],
  ['PUT', '/api/submissions/{id}/files/{name}', 'survey_write', ({ params, body }) => {
    submissions.get(decodeURIComponent(params.id)).names.set(decodeURIComponent(params.name), body.sha256);
    return { done: true };
  }],
  ['GET', '/api/submissions', 'survey_review', ({ query }) => ({ items: [...submissions.values()].filter((one) => !query.get('state') || one.state === query.get('state')).map(row), next: null })],
  ['GET', '/api/submissions/{id}', 'signed_in', ({ params }) => {
    const one = submissions.get(decodeURIComponent(params.id));
    if (!one) throw new Problem(404, 'survey.not_found', 'ไม่พบแบบสำรวจนี้', 'There is no such submission');
    return view(one);
  }],
  ['POST', '/api/submissions/{id}/decision', 'survey_review', ({ params, body, user }) => {
    const one = submissions.get(decodeURIComponent(params.id));
    Object.assign(one, { state: { accept: 'accepted', link: 'linked', return: 'returned' }[body.decision], reason: body.reason, household: body.household_id ?? (body.decision === 'accept' ? [...homes.keys()][0] : null), decidedBy: user[0], decidedAt: new Date().toISOString() });
    return view(one);
  }],
  ['GET', '/api/survey-devices', 'survey_review', () => ({ items: devices, people: [{ id: newId(), name: 'อรทัย สำรวจดี' }] })],
  ['POST', '/api/survey-devices', 'survey_review', ({ body }) => {
    const one = { id: newId(), ...body, user_name: 'อรทัย สำรวจดี', area_name_th: `ต.${areas.get(body.area)?.name_th}`, area_name_en: areas.get(body.area)?.name_en ?? '', created_at: new Date().toISOString(), last_used_at: null, revoked_at: null };
    devices.unshift(one);
    const random = [...randomBytes(41 * 41)];
    return { id: one.id, url: 'http://127.0.0.1/openrosa/KEY', qr: Array.from({ length: 41 }, (_, y) => random.slice(y * 41, y * 41 + 41).map((byte) => byte & 1).join('')) };
  }],
  ['DELETE', '/api/survey-devices/{id}', 'survey_review', ({ params }) => ((devices.find((one) => one.id === params.id).revoked_at = new Date().toISOString()), { done: true })],
  ['GET', '/api/survey-forms', 'signed_in', () => ({ items: forms })],
  ['POST', '/api/survey-forms', 'survey_manage', ({ text }) => {
    const id = /<data[^>]* id="([^"]+)"/.exec(text)?.[1];
    if (!id) throw new Problem(422, 'survey.bad_form', 'ไฟล์นี้ไม่ใช่ XForm', 'This file is not an XForm');
    forms.push({ id: newId(), xform_id: id, version: /version="([^"]+)"/.exec(text)?.[1] ?? '', title: leaf(text, 'h:title') || id, kind: 'other', open: true, submissions: 0, text });
    return forms.at(-1);
  }],
  ['GET', '/api/survey-forms/{id}', 'signed_in', ({ params }) => forms.find((one) => one.id === params.id)],
  ['GET', '/api/survey-forms/{id}/xml', 'signed_in', ({ params }) => Buffer.from(forms.find((one) => one.id === params.id).text ?? formText)],
  ['GET', '/api/survey-forms/{id}/answers', 'survey_review', () => ({
    columns: [{ name: 'head_name', label_th: 'หัวหน้าครัวเรือน', label_en: 'Head' }, { name: 'place/house_no', label_th: 'บ้านเลขที่', label_en: 'House number' }],
    items: [...submissions.values()].map((one) => ({ instance_id: one.id, received_at: one.received, state: one.state, values: [leaf(one.xml, 'head_name'), leaf(one.xml, 'house_no')] })), next: null,
  })],
  ['GET', '/api/carry', 'households_read', ({ query, carried }) => ({ items: query.get('since') ? [] : carried(), gone: [], next: null, since: today })],
];
