// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Household } from '../../src/api/types';
import { parse, serialise, textAt } from '../../src/features/survey/engine/instance';
import { emptyInstance, fillFrom } from '../../src/features/survey/prefill';
import { withEngine } from './engine';

const form = readFileSync('../src/survey/forms/onehome_household.xml', 'utf8');
let open: Awaited<ReturnType<typeof withEngine>>['openSurvey'];
beforeAll(async () => {
  open = (await withEngine()).openSurvey;
});

const person = { title: 'นาง', first_name: 'คำ', last_name: 'ใจดี', sex: 'female', birth_year_be: 2490, citizen_kind: 'thai', citizen_masked: 'x-xxxx-xxxxx-45-0', present: true, health: { can_care_for_self: false, disabled: true, bedridden: null, chronic_illness: 'เบาหวาน' } };
const home = {
  id: '01900000-0000-7000-8000-000000000001', version: 7, head_name: 'นางคำ ใจดี', tambon: '540101', house_no: '12/3', moo: 4, tenure: 'own', land_kind: 'temple', dwelling_state: 'damaged',
  monthly_income_satang: 350050, main_occupation: 'รับจ้างทั่วไป', secure: true, latitude: 18.1411, longitude: 100.148, place_accuracy_m: 8,
  parts: [{ part: 'roof', state: 'severe', action: 'replace', remark: 'รั่ว' }],
  people: [
    { ...person, id: 'p2', title: 'พระ', first_name: 'บุญ', last_name: null, birth_date: '1990-05-01', birth_year_be: null, relation: 'child', is_head: false, citizen_kind: 'none', citizen_masked: null, occupation: 'ช่างไม้', health: null },
    { ...person, id: 'p1', relation: 'head', is_head: true },
    { ...person, id: 'p3', relation: 'other', is_head: false, present: false },
  ],
} as unknown as Household;

it('fills a survey with what the register knows, and the engine keeps every value', async () => {
  const { doc } = emptyInstance(form, '2022-01-20T09:00:00.000+07:00');
  fillFrom(doc, home);
  const survey = await open(form, { xml: serialise(doc), files: [], pictures: {} }, 'test');
  const page = survey.pages.find((one) => one.id === '/data/visit')!;
  page.sections[0]!.questions.find((one) => one.name === 'consent')!.one = 'yes';
  const kept = parse(survey.xml);
  const values = {
    household_id: home.id, base_version: '7', 'place/tambon': '540101', 'place/house_no': '12/3', 'place/moo': '4', 'parts/list': 'roof', 'parts/roof/action': 'replace',
    'economy/main_occupation': 'day_labour', 'economy/monthly_income': '3500.5', 'house/secure': 'yes', 'land/land_kind': 'temple', start: '2022-01-20T09:00:00.000+07:00',
    'person/id': 'p1', 'person/known_number': 'x-xxxx-xxxxx-45-0', 'person/birth_year_be': '2490', 'person/disabled': 'yes', 'person/can_care_for_self': 'no', head_name: 'นางคำ ใจดี', members: '2',
  };
  for (const [path, value] of Object.entries(values)) expect(textAt(kept, path), path).toBe(value);
  const second = [...kept.getElementsByTagName('person')][1]!;
  expect(second.querySelector('title_other')?.textContent).toBe('พระ');
  expect(second.querySelector('occupation_other')?.textContent).toBe('ช่างไม้');
  expect(second.querySelector('birth_date')?.textContent).toBe('1990-05-01');
  expect(kept.getElementsByTagName('person').length).toBe(2);
});

it('does not ask again for a number that the register has', async () => {
  const { doc } = emptyInstance(form, '');
  fillFrom(doc, home);
  const survey = await open(form, { xml: serialise(doc), files: [], pictures: {} }, 'test');
  survey.pages[0]!.sections[0]!.questions.find((one) => one.name === 'consent')!.one = 'yes';
  const head = survey.pages.find((one) => one.repeat)!.repeat!.entries[0]!;
  expect(head.title).toBe('คนในบ้าน 1: นางคำ ใจดี');
  expect(head.fixed).toBe(true);
  const number = head.sections.flatMap((one) => one.questions).find((one) => one.name === 'citizen_number')!;
  expect(number.fault).toBeNull();
});
