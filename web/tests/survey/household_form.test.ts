// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Survey } from '../../src/features/survey/engine/survey.svelte';
import type { Question } from '../../src/features/survey/engine/question.svelte';
import { idOf, inPlaceOf, parse, renewed, textAt } from '../../src/features/survey/engine/instance';
import { withEngine } from './engine';

const form = readFileSync('../src/survey/forms/onehome_household.xml', 'utf8');
const kinds = readFileSync('../src/households/kinds.cpp', 'utf8');
let open: Awaited<ReturnType<typeof withEngine>>['openSurvey'];
beforeAll(async () => {
  open = (await withEngine()).openSurvey;
});

const questions = (survey: Survey): Question[] =>
  survey.pages.flatMap((page) => [...page.sections, ...(page.repeat?.entries.flatMap((entry) => entry.sections) ?? [])]).flatMap((one) => one.questions);
const at = (survey: Survey, ref: string): Question => {
  const found = questions(survey).find((one) => one.ref === ref);
  if (!found) throw new Error(`${ref} is not asked`);
  return found;
};
const consented = async () => {
  const survey = await open(form, null, 'test');
  at(survey, '/data/visit/consent').one = 'yes';
  return survey;
};

describe('the household survey', () => {
  it('uses exactly the names of choices that the register uses', () => {
    const doc = new DOMParser().parseFromString(form, 'application/xml');
    const registers = { dwelling_state: 'DwellingState', tenure: 'Tenure', land_kind: 'LandKind', sex: 'Sex', citizen_kind: 'CitizenKind', relation: 'Relation', part: 'PartKind', part_state: 'PartState', part_action: 'PartAction' };
    for (const [list, type] of Object.entries(registers)) {
      const instance = [...doc.querySelectorAll('instance')].find((one) => one.getAttribute('id') === list)!;
      const names = [...instance.querySelectorAll('name')].map((one) => one.textContent);
      const wanted = [...kinds.matchAll(new RegExp(`\\{${type}::\\w+, "(\\w+)"`, 'g'))].map((one) => one[1]);
      expect(names, list).toEqual(wanted);
    }
  });

  it('says every text in both languages', () => {
    const doc = new DOMParser().parseFromString(form, 'application/xml');
    const [thai, english] = [...doc.querySelectorAll('translation')].map((one) => [...one.children]);
    expect(english!.map((one) => one.id)).toEqual(thai!.map((one) => one.id));
    for (const one of [...thai!, ...english!]) expect(one.textContent?.trim(), one.id).not.toBe('');
    for (const ref of form.matchAll(/jr:itext\('([^']+)'\)/g)) expect(thai!.some((one) => one.id === ref[1]), ref[1]).toBe(true);
  });

  it('asks nothing but consent and the tambon of who does not agree', async () => {
    const survey = await open(form, null, 'test');
    at(survey, '/data/visit/consent').one = 'no';
    expect(questions(survey).map((one) => one.name)).toEqual(['interviewer', 'respondent', 'consent', 'refusal_reason', 'tambon']);
  });

  it('has a page for each part of the house that was ticked', async () => {
    const survey = await consented();
    at(survey, '/data/parts/list').toggle('roof', true);
    at(survey, '/data/parts/list').toggle('toilet', true);
    expect(survey.pages.map((page) => page.id).filter((id) => id.startsWith('/data/parts/'))).toEqual(['/data/parts/roof', '/data/parts/toilet']);
  });

  it('calls an entry what the form calls it, with its number and, once typed, the name', async () => {
    const survey = await consented();
    const people = () => survey.pages.find((page) => page.repeat)!.repeat!;
    people().add();
    expect(people().entries.map((one) => one.title)).toEqual(['คนในบ้าน 1', 'คนในบ้าน 2']);
    at(survey, '/data/person[2]/title').one = 'นาง';
    at(survey, '/data/person[2]/first_name').text = 'บุญมี';
    at(survey, '/data/person[2]/last_name').text = 'สมมุติ';
    expect(people().entries.map((one) => one.title)).toEqual(['คนในบ้าน 1', 'คนในบ้าน 2: นางบุญมี สมมุติ']);
  });

  it('groups the questions about a person under headings', async () => {
    const person = (await consented()).pages.find((page) => page.repeat)!.repeat!.entries[0]!;
    expect(person.sections.map((one) => one.title)).toEqual(['ชื่อและอายุ', 'บัตรและโทรศัพท์', 'สุขภาพและการดูแลตนเอง', 'อาชีพและรายได้']);
  });

  it.each([
    ['thai', '1-1017-00203-45-0', true],
    ['thai', '๑๑๐๑๗๐๐๒๐๓๔๕๐', true],
    ['thai', '1101700203451', false],
    ['thai', '110170020345', false],
    ['pink_card', '1101700203450', false],
  ])('checks a citizen number: %s %s', async (kind, number, good) => {
    const survey = await consented();
    at(survey, '/data/person[1]/citizen_kind').one = kind;
    const question = at(survey, '/data/person[1]/citizen_number');
    question.text = number;
    expect(question.fault === null).toBe(good);
    if (!good) expect(question.fault?.th).toContain('13 หลัก');
  });

  it('wants one head of the household', async () => {
    const survey = await consented();
    const people = () => survey.pages.find((page) => page.repeat)!.repeat!;
    expect(at(survey, '/data/person[1]/relation').one).toBe('head');
    people().add();
    expect(people().entries.length).toBe(2);
    at(survey, '/data/person[2]/relation').one = 'head';
    expect(at(survey, '/data/person[2]/relation').fault?.th).toContain('หัวหน้าครัวเรือน');
    at(survey, '/data/care/complete').one = 'yes';
    expect(at(survey, '/data/care/complete').fault).not.toBeNull();
    people().entries[1]!.remove();
    expect(at(survey, '/data/care/complete').fault).toBeNull();
  });

  it.each([
    ['/data/economy/monthly_income', '๓,๕๐๐', '3500.0'],
    ['/data/place/moo', '๔', '4'],
    ['/data/place/house_no', '๑๒/๓', '12/3'],
  ])('reads what people type: %s %s', async (ref, typed, kept) => {
    const survey = await consented();
    const question = at(survey, ref);
    question.text = typed;
    expect(question.fault).toBeNull();
    expect(textAt(parse(survey.xml), ref.slice(6))).toBe(kept);
  });

  it('reads dates as typed and refuses the future', async () => {
    const survey = await consented();
    at(survey, '/data/person[1]/birth_how').one = 'date';
    const birth = at(survey, '/data/person[1]/birth_date');
    birth.text = '20 ม.ค. 2490';
    expect(textAt(parse(survey.xml), 'person/birth_date')).toBe('1947-01-20');
    birth.settle();
    expect(birth.text).toBe('20 ม.ค. 2490');
    for (const typed of ['20/1/90', '๒๐/๑/๙๐', '20 ม.ค. 90']) {
      birth.text = typed;
      expect([typed, birth.fault, birth.date]).toEqual([typed, null, '1947-01-20']);
      birth.settle();
      expect(birth.text).toBe('20 ม.ค. 2490');
    }
    birth.text = '1 ม.ค. 2690';
    expect(birth.fault?.th).toContain('อนาคต');
    birth.text = 'เมื่อวาน';
    expect(birth.fault?.th).toContain('วันที่');
  });

  it('comes back as it was after a pause, with its picture and what the camera knew', async () => {
    const survey = await consented();
    at(survey, '/data/person[1]/first_name').text = 'คำ';
    at(survey, '/data/place/point').setPoint({ latitude: 18.1411, longitude: 100.148, accuracy: 7 });
    const bytes = new TextEncoder().encode('picture');
    at(survey, '/data/photos/outside').setPicture(new File([bytes], 'outside-1.jpg', { type: 'image/jpeg' }));
    survey.facts.set('outside-1.jpg', { taken_at: '2022-01-20T09:30:00+07:00', latitude: 18.1, longitude: 100.1 });
    expect(survey.pictureNames).toEqual(['outside-1.jpg']);
    const xml = survey.xml;
    expect(textAt(parse(xml), 'photos/outside')).toBe('outside-1.jpg');
    expect(textAt(parse(xml), 'photos/outside_taken')).toBe('2022-01-20T09:30:00+07:00');
    expect(textAt(parse(xml), 'photos/outside_point')).toBe('18.1 100.1 0 0');

    const again = await open(form, { xml, files: [{ name: 'outside-1.jpg', type: 'image/jpeg', bytes }], pictures: {} }, 'test');
    expect(idOf(again.xml)).toBe(idOf(xml));
    expect(at(again, '/data/person[1]/first_name').text).toBe('คำ');
    expect(at(again, '/data/place/point').point).toMatchObject({ latitude: 18.1411, longitude: 100.148, accuracy: 7 });
    expect(at(again, '/data/photos/outside').picture?.size).toBe(7);
    expect(textAt(parse(again.xml), 'photos/outside_taken')).toBe('2022-01-20T09:30:00+07:00');
    expect(textAt(parse(again.xml), 'start')).toBe(textAt(parse(xml), 'start'));
  });

  it('keeps the name of a picture that only the server has', async () => {
    const survey = await consented();
    at(survey, '/data/photos/outside').setPicture(new File([Uint8Array.of(1)], 'outside-1.jpg', { type: 'image/jpeg' }));
    const again = await open(form, { xml: survey.xml, files: [{ name: 'outside-1.jpg', type: 'image/jpeg', bytes: new Uint8Array() }], pictures: {} }, 'test');
    expect(at(again, '/data/photos/outside').picture?.size).toBe(0);
    expect(at(again, '/data/photos/outside').fault).toBeNull();
    expect(again.pictureNames).toEqual(['outside-1.jpg']);
    expect(textAt(parse(again.xml), 'photos/outside')).toBe('outside-1.jpg');
  });

  it('says in whose place it is sent, and is opened again without it', async () => {
    const done = inPlaceOf((await consented()).finished('2022-01-20T10:00:00.000+07:00'), 'uuid:old');
    expect(textAt(parse(done), 'meta/deprecatedID')).toBe('uuid:old');
    const plain = inPlaceOf(done, '');
    expect(textAt(parse(plain), 'meta/deprecatedID')).toBe('');
    const again = await open(form, { xml: plain, files: [], pictures: {} }, 'test');
    expect(idOf(again.xml)).toBe(idOf(done));
  });

  it('says when it was finished, and becomes another record when it is mended after a return', async () => {
    const survey = await consented();
    const done = survey.finished('2022-01-20T10:00:00.000+07:00');
    expect(textAt(parse(done), 'end')).not.toBe('');
    const anew = renewed(done);
    expect(anew.id).not.toBe(idOf(done));
    expect(idOf(anew.xml)).toBe(anew.id);
  });

  it('follows the language on screen', async () => {
    const { setLanguage } = await import('../../src/i18n/language.svelte');
    const survey = await consented();
    setLanguage('en');
    survey.followLanguage();
    expect(at(survey, '/data/place/house_no').label).toBe('House number');
    setLanguage('th');
  });
});
