import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyPerson, forKeeping, fromKeeping, parsePosition, toForm, type Draft } from '../src/features/households/draft';

const rights = { health: true, today: '2022-05-15' };

function whole(): Draft {
  const draft = emptyDraft('0190-home');
  Object.assign(draft, { tambon: '540101', house_no: '๑๑๒/๓', dwelling_state: 'damaged', tenure: 'own', land_kind: 'unknown' });
  Object.assign(draft.people[0]!, { title: 'นาง', first_name: ' คำ ', last_name: 'ใจดี', citizen_number: '1-1017-00203-45-0', birth: '๑๒ มี.ค. ๒๔๙๐' });
  return draft;
}
const faultsOf = (draft: Draft) => toForm(draft, rights).faults.map((fault) => fault.field);

describe('the household form', () => {
  it('an empty one is told all at once what it needs, by the server’s field names', () => {
    expect(faultsOf(emptyDraft('0190-home'))).toEqual([
      'tambon', 'house_no', 'people[0].first_name', 'people[0].citizen_number', 'dwelling_state', 'tenure', 'land_kind',
    ]);
  });

  it('reads what was typed into the server’s form', () => {
    const draft = whole();
    draft.monthly_income = '3,500';
    draft.position = '18.14110, 100.14800';
    draft.place_accuracy_m = '8';
    draft.parts = { roof: { state: 'severe', action: 'replace', remark: ' ผุ ' }, walls: { state: '', action: '', remark: '' } };
    const { form, faults } = toForm(draft, rights);
    expect(faults).toEqual([]);
    expect(form).toMatchObject({
      id: '0190-home', tambon: '540101', house_no: '112/3', moo: null, monthly_income_satang: 350_000, latitude: 18.1411, longitude: 100.148, place_accuracy_m: 8,
      parts: [{ part: 'roof', state: 'severe', action: 'replace', remark: 'ผุ' }],
    });
    expect(form.people[0]).toMatchObject({ first_name: 'คำ', citizen_number: '1101700203450', birth_date: '1947-03-12', birth_year_be: null, relation: 'head', is_head: true });
  });

  it('reads a birth date with a year in two digits as one that has been', () => {
    const draft = whole();
    draft.people[0]!.birth = '๑๒ มี.ค. ๙๐';
    expect(toForm(draft, rights).form.people[0]).toMatchObject({ birth_date: '1947-03-12', birth_year_be: null });
  });

  it('an update says its version, not its id, and keeps a number on record by leaving it out', () => {
    const draft = whole();
    draft.version = 4;
    Object.assign(draft.people[0]!, { citizen_number: '', citizen_masked: 'x-xxxx-xxxxx-45-0', stored: true });
    const { form, faults } = toForm(draft, rights);
    expect(faults).toEqual([]);
    expect(form.version).toBe(4);
    expect('id' in form).toBe(false);
    expect('citizen_number' in form.people[0]!).toBe(false);
  });

  it('without the right to see health nothing is said about it', () => {
    const { form } = toForm(whole(), { ...rights, health: false });
    expect('health' in form.people[0]!).toBe(false);
  });

  it.each([
    ['moo', (d: Draft) => (d.moo = '100')],
    ['house_no', (d: Draft) => (d.house_no = 'บ้านใหม่')],
    ['house_code', (d: Draft) => (d.house_code = '1234')],
    ['latitude', (d: Draft) => (d.position = '51.5, 0.1')],
    ['debt_satang', (d: Draft) => (d.debt = 'มาก')],
    ['people[0].birth_date', (d: Draft) => (d.people[0]!.birth = '12 มี.ค. 2566')],
    ['people[0].birth_date', (d: Draft) => (d.people[0]!.birth = 'นานแล้ว')],
    ['people[0].phone', (d: Draft) => (d.people[0]!.phone = '12345')],
    ['people[0].citizen_number', (d: Draft) => (d.people[0]!.citizen_number = '1101700203451')],
    ['people[0].monthly_income_satang', (d: Draft) => (d.people[0]!.monthly_income = '1.234')],
    ['people', (d: Draft) => (d.people[0]!.is_head = false, d.people[0]!.relation = 'spouse')],
  ])('refuses a wrong %s alone', (field, spoil) => {
    const draft = whole();
    spoil(draft);
    expect(faultsOf(draft)).toEqual([field]);
  });

  it('the same number twice and a second person without relation are told', () => {
    const draft = whole();
    draft.people.push({ ...emptyPerson(false), first_name: 'มี', citizen_number: '1101700203450' });
    expect(faultsOf(draft)).toEqual(['people[1].relation', 'people[1].citizen_number']);
  });

  it('faults come in both languages', () => {
    const [fault] = toForm({ ...whole(), debt: 'x' }, rights).faults;
    expect(fault!.message).toEqual({ th: 'หนี้สิน: พิมพ์จำนวนเงินเป็นบาท เช่น 3,500', en: 'Debts: type an amount in baht, for example 3,500' });
  });

  it('a place may be typed either way round', () => {
    expect(parsePosition('๑๘.๑๔ ๑๐๐.๑๕')).toEqual({ latitude: 18.14, longitude: 100.15 });
    expect(parsePosition('100.15, 18.14')).toEqual({ latitude: 18.14, longitude: 100.15 });
    expect(parsePosition('18.14')).toBeNull();
  });
});

describe('the draft kept on the device', () => {
  function typed(): Draft {
    const draft = whole();
    Object.assign(draft.people[0]!, { disabled: 'yes', can_care_for_self: 'no', bedridden: 'no', chronic_illness: 'เบาหวาน' });
    return draft;
  }

  it('holds no citizen number and no health, of the draft and of what it began with', () => {
    const text = JSON.stringify(forKeeping(typed(), typed()));
    for (const secret of ['1-1017-00203-45-0', '1101700203450', 'เบาหวาน', '"disabled":"yes"', '"can_care_for_self":"no"']) expect(text).not.toContain(secret);
    expect(text).toContain('ใจดี');
  });

  it('leaves the open form as it is', () => {
    const draft = typed();
    const before = structuredClone(draft);
    forKeeping(draft, null);
    expect(draft).toEqual(before);
  });

  it('says whether something typed is not in it', () => {
    const base = typed();
    base.people[0]!.citizen_number = '';
    expect(forKeeping(structuredClone(base), base).leftOut).toBe(false);
    expect(forKeeping(typed(), base).leftOut).toBe(true);
    expect(forKeeping({ ...base, people: [{ ...base.people[0]!, bedridden: 'yes' }] }, base).leftOut).toBe(true);
    expect(forKeeping({ ...base, people: [...base.people, { ...emptyPerson(false), id: 'new', disabled: 'yes' }] }, base).leftOut).toBe(true);
    expect(forKeeping(emptyDraft('0190-home'), null).leftOut).toBe(false);
  });

  it('comes back with the health on record, so that saving does not wipe it', () => {
    const now = typed();
    Object.assign(now.people[0]!, { stored: true, citizen_number: '', citizen_masked: 'x-xxxx-xxxxx-45-0' });
    const mine = structuredClone(now);
    Object.assign(mine.people[0]!, { nickname: 'คำน้อย', citizen_change: true, citizen_number: '1-1017-00203-45-0' });
    const back = fromKeeping(JSON.parse(JSON.stringify(forKeeping(mine, now))), now);
    expect(back.base).toEqual(now);
    expect(back.draft.people[0]).toEqual({ ...now.people[0]!, nickname: 'คำน้อย' });
    const { form, faults } = toForm(back.draft, rights);
    expect(faults).toEqual([]);
    expect(form.people[0]).toMatchObject({ nickname: 'คำน้อย', health: { disabled: true, can_care_for_self: false, chronic_illness: 'เบาหวาน' } });
    expect(form.people[0]).not.toHaveProperty('citizen_number');
  });

  it('of a new household asks for the number again', () => {
    const back = fromKeeping(forKeeping(typed(), null), null);
    expect(faultsOf(back.draft)).toEqual(['people[0].citizen_number']);
  });
});
