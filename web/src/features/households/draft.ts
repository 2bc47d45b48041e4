// What stands in the household form, as typed, and its way to the server's form: all faults at once, with the server's field names.
// Pure: no browser, no clock.
import type { Household, HouseholdForm, Person, PersonForm } from '../../api/types';
import { citizenDigits, citizenFault } from '../../base/citizen';
import { parseTypedDate, parseTypedYear, shortDate } from '../../base/dates';
import { newId } from '../../base/ids';
import { bahtText, parseBaht } from '../../base/money';
import { parsePosition, positionText } from '../../base/position';
import { arabicDigits, lengthOf, tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { t } from './messages';

export { parsePosition, positionText };

export type YesNo = '' | 'yes' | 'no';

export interface PersonDraft {
  id: string;
  stored: boolean; // on the register already: may leave, not vanish
  title: string;
  first_name: string;
  last_name: string;
  nickname: string;
  sex: string;
  birth: string;
  citizen_kind: string;
  citizen_number: string;
  citizen_masked: string; // of the number on record; shown, never sent
  citizen_change: boolean;
  relation: string;
  is_head: boolean;
  occupation: string;
  monthly_income: string;
  phone: string;
  can_care_for_self: YesNo;
  disabled: YesNo;
  bedridden: YesNo;
  chronic_illness: string;
  present: boolean;
}

export interface PartDraft {
  state: string;
  action: string;
  remark: string;
}

export interface PictureDraft {
  key: string;
  sha256: string; // '' until its bytes are prepared
  kind: string;
  caption: string;
  taken_at: string;
  latitude: number | null;
  longitude: number | null;
  preview: string; // a small data: picture, so that a reload still shows it
  sent: boolean; // the bytes are at the server
}

export interface Draft {
  id: string;
  version: number | null; // null: not on the register yet
  tambon: string;
  moo: string;
  house_no: string;
  house_code: string;
  village_name: string;
  road: string;
  position: string; // "18.14110, 100.14800"
  place_accuracy_m: string;
  tenure: string;
  land_kind: string;
  land_owner_name: string;
  land_note: string;
  dwelling_state: string;
  secure: YesNo;
  durable: YesNo;
  monthly_income: string;
  debt: string;
  main_occupation: string;
  need_text: string;
  note: string;
  status: string;
  people: PersonDraft[];
  parts: Record<string, PartDraft>;
  pictures: PictureDraft[];
}

export function emptyPerson(first: boolean): PersonDraft {
  return {
    id: newId(), stored: false, title: '', first_name: '', last_name: '', nickname: '', sex: '', birth: '', citizen_kind: 'thai', citizen_number: '',
    citizen_masked: '', citizen_change: false, relation: first ? 'head' : '', is_head: first, occupation: '', monthly_income: '', phone: '',
    can_care_for_self: '', disabled: '', bedridden: '', chronic_illness: '', present: true,
  };
}

export function emptyDraft(id: string): Draft {
  return {
    id, version: null, tambon: '', moo: '', house_no: '', house_code: '', village_name: '', road: '', position: '', place_accuracy_m: '',
    tenure: '', land_kind: '', land_owner_name: '', land_note: '', dwelling_state: '', secure: '', durable: '', monthly_income: '', debt: '',
    main_occupation: '', need_text: '', note: '', status: 'active', people: [emptyPerson(true)], parts: {}, pictures: [],
  };
}

function yesNo(value: boolean | null | undefined): YesNo {
  return value === true ? 'yes' : value === false ? 'no' : '';
}
function bahtTyped(satang: number | null | undefined): string {
  return satang === null || satang === undefined ? '' : bahtText(satang);
}

function personDraft(person: Person): PersonDraft {
  return {
    id: person.id,
    stored: true,
    title: person.title,
    first_name: person.first_name,
    last_name: person.last_name ?? '',
    nickname: person.nickname ?? '',
    sex: person.sex ?? '',
    birth: person.birth_date ? shortDate(person.birth_date, 'th') : person.birth_year_be ? String(person.birth_year_be) : '',
    citizen_kind: person.citizen_kind,
    citizen_number: '',
    citizen_masked: person.citizen_masked ?? '',
    citizen_change: false,
    relation: person.relation,
    is_head: person.is_head,
    occupation: person.occupation ?? '',
    monthly_income: bahtTyped(person.monthly_income_satang),
    phone: person.phone ?? '',
    can_care_for_self: yesNo(person.health?.can_care_for_self),
    disabled: yesNo(person.health?.disabled),
    bedridden: yesNo(person.health?.bedridden),
    chronic_illness: person.health?.chronic_illness ?? '',
    present: person.present,
  };
}

export function draftOf(home: Household): Draft {
  return {
    id: home.id,
    version: home.version,
    tambon: home.tambon,
    moo: home.moo ? String(home.moo) : '',
    house_no: home.house_no,
    house_code: home.house_code ?? '',
    village_name: home.village_name ?? '',
    road: home.road ?? '',
    position: positionText(home.latitude, home.longitude),
    place_accuracy_m: home.place_accuracy_m ? String(home.place_accuracy_m) : '',
    tenure: home.tenure,
    land_kind: home.land_kind,
    land_owner_name: home.land_owner_name ?? '',
    land_note: home.land_note ?? '',
    dwelling_state: home.dwelling_state,
    secure: yesNo(home.secure),
    durable: yesNo(home.durable),
    monthly_income: bahtTyped(home.monthly_income_satang),
    debt: bahtTyped(home.debt_satang),
    main_occupation: home.main_occupation ?? '',
    need_text: home.need_text ?? '',
    note: home.note ?? '',
    status: home.status,
    people: home.people.map(personDraft),
    parts: Object.fromEntries(home.parts.map((part) => [part.part, { state: part.state, action: part.action ?? '', remark: part.remark ?? '' }])),
    pictures: [],
  };
}

// ---- what is kept on the device while one types

const healthFields = ['can_care_for_self', 'disabled', 'bedridden', 'chronic_illness'] as const;

export interface KeptDraft {
  draft: Draft;
  base: Draft | null;
  leftOut: boolean; // something typed is not here: a citizen number or health
}

// Citizen numbers and health never lie on the device, not even until the form is saved: an office PC is shared, and whoever opens
// its storage reads it. Encrypting the draft with a key of the browser's key store would keep them, but browsers give Web
// Cryptography only to secure pages, and One Home also runs in office networks without TLS, where just those PCs stand; it is also
// too late when a page goes away. So they are left out, and the form says so when the draft comes back.
export function forKeeping(draft: Draft, base: Draft | null): KeptDraft {
  const leftOut = draft.people.some((person) => {
    const before = base?.people.find((one) => one.id === person.id);
    return person.citizen_number.trim() !== '' || healthFields.some((field) => person[field] !== (before?.[field] ?? ''));
  });
  return { draft: withoutSecrets(draft), base: base && withoutSecrets(base), leftOut };
}

function withoutSecrets(draft: Draft): Draft {
  return {
    ...draft,
    people: draft.people.map((person) => ({ ...person, citizen_number: '', can_care_for_self: '', disabled: '', bedridden: '', chronic_illness: '' })),
  };
}

// A kept draft as a form may go on with it: health of people on record is as it is in the system now, so that saving never wipes it;
// a number that was being changed is the one on record again.
export function fromKeeping(kept: KeptDraft, now: Draft | null): { draft: Draft; base: Draft | null } {
  const filled = (draft: Draft): Draft => ({
    ...draft,
    people: draft.people.map((person) => {
      const known = now?.people.find((one) => one.id === person.id);
      const health = Object.fromEntries(healthFields.map((field) => [field, known?.[field] ?? '']));
      return { ...person, ...health, citizen_number: '', citizen_change: false };
    }),
  });
  return { draft: filled(kept.draft), base: kept.base && filled(kept.base) };
}

export function personLabel(person: PersonDraft, index: number): string {
  return tidy(`${person.title}${person.first_name} ${person.last_name}`) || t.unnamed(index + 1);
}

export function draftTitle(draft: Draft): string {
  const head = draft.people.find((person) => person.is_head) ?? draft.people[0];
  const name = head ? tidy(`${head.title}${head.first_name} ${head.last_name}`) : '';
  const place = draft.house_no ? ` ${draft.house_no}` : '';
  return name ? `${name}${place}` : `${t.newTitle}${place}`;
}

export interface Checked {
  form: HouseholdForm;
  faults: Fault[];
}

interface Rights {
  health: boolean; // without it health is left out, and the server keeps what it has
  today: string;
}

// Reads the draft. The form is only to be sent when there are no faults.
export function toForm(draft: Draft, rights: Rights): Checked {
  const faults: Fault[] = [];
  const fault = (field: string, message: Fault['message']) => faults.push({ field, message });
  const text = (field: string, value: string, max: number, what: TextWord): string | null => {
    const tidied = field.endsWith('_text') || field === 'note' ? value.trim() : tidy(value);
    if (lengthOf(tidied) > max) fault(field, tooLong(what, max));
    return tidied || null;
  };

  if (!draft.tambon) fault('tambon', both(t, 'needTambon'));
  const house_no = tidy(arabicDigits(draft.house_no)).replaceAll(' ', '');
  if (!house_no) fault('house_no', both(t, 'needHouseNo'));
  else if (!isHouseNo(house_no)) fault('house_no', both(t, 'badHouseNo'));
  const moo = wholeNumber(draft.moo);
  if (draft.moo.trim() && (moo === null || moo < 1 || moo > 99)) fault('moo', both(t, 'badMoo'));
  const house_code = arabicDigits(draft.house_code).replace(/[\s-]/g, '');
  if (house_code && !/^\d{11}$/.test(house_code)) fault('house_code', both(t, 'badHouseCode'));
  const village_name = text('village_name', draft.village_name, 100, 'village');
  const road = text('road', draft.road, 100, 'road');
  const place = draft.position.trim() ? parsePosition(draft.position) : null;
  if (draft.position.trim() && !place) fault('latitude', both(t, 'badPosition'));

  const people = draft.people.map((person, index) => personForm(person, index, draft, rights, faults));
  if (people.length === 0) fault('people', both(t, 'needPerson'));
  else if (draft.people.filter((person) => person.is_head && person.present).length !== 1) fault('people', both(t, 'needHead'));

  if (!draft.dwelling_state) fault('dwelling_state', both(t, 'needDwelling'));
  const parts = Object.entries(draft.parts)
    .filter(([, part]) => part.state)
    .map(([part, one]) => ({ part, state: one.state, action: one.action || null, remark: tidy(one.remark) || null }));
  if (!draft.tenure) fault('tenure', both(t, 'needTenure'));
  if (!draft.land_kind) fault('land_kind', both(t, 'needLand'));
  const land_owner_name = text('land_owner_name', draft.land_owner_name, 200, 'landOwner');
  const land_note = text('land_note', draft.land_note, 1000, 'landNote');
  const monthly_income_satang = baht('monthly_income_satang', draft.monthly_income, 'income', faults);
  const debt_satang = baht('debt_satang', draft.debt, 'debt', faults);
  const main_occupation = text('main_occupation', draft.main_occupation, 100, 'occupation');
  const need_text = text('need_text', draft.need_text, 4000, 'needLabel');
  const note = text('note', draft.note, 4000, 'note');

  const accuracy = wholeNumber(draft.place_accuracy_m);
  const form = {
    ...(draft.version === null ? { id: draft.id } : { version: draft.version }),
    tambon: draft.tambon,
    moo,
    house_no,
    house_code: house_code || null,
    village_name,
    road,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    place_accuracy_m: place ? accuracy : null,
    tenure: draft.tenure,
    land_kind: draft.land_kind,
    land_owner_name,
    land_note,
    dwelling_state: draft.dwelling_state,
    secure: truth(draft.secure),
    durable: truth(draft.durable),
    monthly_income_satang,
    debt_satang,
    main_occupation,
    need_text,
    note,
    status: draft.status,
    people,
    parts,
  } as HouseholdForm; // the choices were taken from the server's own lists
  return { form, faults };
}

function personForm(person: PersonDraft, index: number, draft: Draft, rights: Rights, faults: Fault[]): PersonForm {
  const at = `people[${index}]`;
  const who = personLabel(person, index);
  const fault = (field: string, message: Fault['message']) => faults.push({ field: `${at}.${field}`, message });
  if (!tidy(person.first_name)) fault('first_name', both(t, 'needFirstName', who));
  if (!person.relation || (person.relation === 'head' && !person.is_head)) fault('relation', both(t, 'needRelation', who));

  let birth_date: string | null = null;
  let birth_year_be: number | null = null;
  if (person.birth.trim()) {
    birth_date = parseTypedDate(person.birth, rights.today);
    birth_year_be = birth_date ? null : parseTypedYear(person.birth);
    if (!birth_date && !birth_year_be) fault('birth_date', both(t, 'badBirth', who));
    else if ((birth_date ?? `${birth_year_be! - 543}-01-01`) > rights.today) fault('birth_date', both(t, 'futureBirth', who));
  }

  const numbered = person.citizen_kind === 'thai' || person.citizen_kind === 'pink_card';
  const typed = numbered && (!person.citizen_masked || person.citizen_change) ? citizenDigits(person.citizen_number) : '';
  if (!typed && person.citizen_kind === 'thai' && person.present && (!person.citizen_masked || person.citizen_change)) {
    fault('citizen_number', both(t, 'needCitizen', who));
  }
  if (typed) {
    const wrong = citizenFault(typed);
    if (wrong === 'not_thirteen_digits') fault('citizen_number', both(t, 'badCitizenLength', who, typed.length));
    else if (wrong === 'checksum') fault('citizen_number', both(t, 'badCitizenSum', who));
    else if (draft.people.some((other, place) => place < index && citizenDigits(other.citizen_number) === typed)) {
      fault('citizen_number', both(t, 'sameCitizen', who));
    }
  }
  const phone = arabicDigits(person.phone).replace(/[\s-]/g, '');
  if (phone && !/^0\d{8,9}$/.test(phone)) fault('phone', both(t, 'badPhone', who));

  const form: Record<string, unknown> = {
    id: person.id,
    title: tidy(person.title),
    first_name: tidy(person.first_name),
    last_name: tidy(person.last_name) || null,
    nickname: tidy(person.nickname) || null,
    sex: person.sex || null,
    birth_date,
    birth_year_be,
    citizen_kind: person.citizen_kind,
    relation: person.is_head ? 'head' : person.relation,
    is_head: person.is_head,
    occupation: tidy(person.occupation) || null,
    monthly_income_satang: baht(`${at}.monthly_income_satang`, person.monthly_income, 'incomeLabel', faults, who),
    phone: phone || null,
    present: person.present,
  };
  if (typed) form.citizen_number = typed;
  if (rights.health) {
    form.health = {
      can_care_for_self: truth(person.can_care_for_self),
      disabled: truth(person.disabled),
      bedridden: truth(person.bedridden),
      chronic_illness: tidy(person.chronic_illness) || null,
    };
  }
  return form as PersonForm;
}

type MoneyWord = 'income' | 'debt' | 'incomeLabel';

function baht(field: string, typed: string, what: MoneyWord, faults: Fault[], who = ''): number | null {
  if (!typed.trim()) return null;
  const satang = parseBaht(typed);
  if (satang === null) {
    const label = both(t, what);
    const th = both(t, 'badMoney', who ? `${who}: ${label.th}` : label.th).th;
    const en = both(t, 'badMoney', who ? `${who}: ${label.en}` : label.en).en;
    faults.push({ field, message: { th, en } });
  }
  return satang;
}

type TextWord = 'village' | 'road' | 'landOwner' | 'landNote' | 'occupation' | 'needLabel' | 'note';

function tooLong(what: TextWord, max: number): Fault['message'] {
  const label = both(t, what);
  return { th: both(t, 'tooLong', label.th, max).th, en: both(t, 'tooLong', label.en, max).en };
}

// "-" for a house without a number; "12", "112/3", "12/3-4", "99ก", as the server reads it.
function isHouseNo(text: string): boolean {
  return text === '-' || /^\d{1,5}(?:[/-]\d{1,5})*[ก-ฮ]?$/.test(text);
}

function wholeNumber(typed: string): number | null {
  const text = arabicDigits(typed).trim();
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

function truth(value: YesNo): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null;
}
