// A new record: empty, or filled with what the register knows of a household that is surveyed again. Pure work on the form's XML.
import type { Household, Person } from '../../api/types';
import { newId } from '../../base/ids';
import { childOf, find, parse, setAt } from './engine/instance';

// The form's own empty instance with an id and a beginning. The engine keeps both when it opens it.
export function emptyInstance(formXml: string, now: string): { id: string; doc: Document } {
  const form = parse(formXml);
  const primary = [...form.getElementsByTagNameNS('*', 'instance')][0]?.firstElementChild;
  if (!primary) throw new Error('the form has no instance');
  const doc = document.implementation.createDocument(null, null);
  doc.appendChild(doc.importNode(primary, true));
  for (const one of [...doc.getElementsByTagName('*')]) if (one.getAttributeNode('jr:template')) one.remove();
  const id = newId();
  setAt(doc, 'meta/instanceID', `uuid:${id}`);
  if (childOf(doc.documentElement, 'start')) setAt(doc, 'start', now);
  return { id, doc };
}

// The occupations that the form offers, by the words under which the register keeps them.
const occupations: Record<string, string> = {
  รับจ้างทั่วไป: 'day_labour', 'ทำนา ทำสวน ทำไร่': 'farmer', ค้าขาย: 'trader', ลูกจ้างประจำ: 'employee', 'รับราชการ/รัฐวิสาหกิจ': 'official',
  กำลังเรียน: 'student', ไม่ได้ทำงาน: 'none',
};
const titles = ['นาย', 'นาง', 'นางสาว', 'ด.ช.', 'ด.ญ.'];

const yesNo = (value: boolean | null | undefined): string => (value === true ? 'yes' : value === false ? 'no' : '');
const baht = (satang: number | null | undefined): string => (satang === null || satang === undefined ? '' : String(satang / 100));
const text = (value: string | number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

function occupation(set: (name: string, value: string) => void, name: string, words: string | null | undefined): void {
  if (!words) return;
  const code = occupations[words];
  set(name, code ?? 'other');
  if (!code) set(`${name}_other`, words);
}

export function fillFrom(doc: Document, home: Household): void {
  const set = (path: string, value: string) => setAt(doc, path, value);
  set('household_id', home.id);
  set('base_version', String(home.version));
  set('place/tambon', home.tambon);
  set('place/house_no', home.house_no);
  set('place/moo', home.moo ? String(home.moo) : '');
  set('place/village_name', text(home.village_name));
  set('place/road', text(home.road));
  set('place/house_code', text(home.house_code));
  if (typeof home.latitude === 'number' && typeof home.longitude === 'number') set('place/point', `${home.latitude} ${home.longitude} 0 ${home.place_accuracy_m ?? 0}`);
  occupation(set, 'economy/main_occupation', home.main_occupation);
  set('economy/monthly_income', baht(home.monthly_income_satang));
  set('economy/debt', baht(home.debt_satang));
  set('house/tenure', home.tenure);
  set('house/dwelling_state', home.dwelling_state);
  set('house/secure', yesNo(home.secure));
  set('house/durable', yesNo(home.durable));
  set('house/need_text', text(home.need_text));
  set('parts/list', home.parts.map((part) => part.part).join(' '));
  for (const part of home.parts) {
    set(`parts/${part.part}/state`, part.state);
    set(`parts/${part.part}/action`, text(part.action));
    set(`parts/${part.part}/remark`, text(part.remark));
  }
  set('land/land_kind', home.land_kind);
  set('land/land_owner_name', text(home.land_owner_name));
  set('land/land_note', text(home.land_note));
  set('view/note', text(home.note));
  fillPeople(doc, home.people.filter((one) => one.present));
}

// The head first; one element of the repeat for each person.
function fillPeople(doc: Document, people: Person[]): void {
  const first = childOf(doc.documentElement, 'person');
  if (!first || people.length === 0) return;
  const empty = first.cloneNode(true) as Element;
  let last = first;
  [...people].sort((a, b) => Number(b.is_head) - Number(a.is_head)).forEach((person, index) => {
    const element = index === 0 ? first : (empty.cloneNode(true) as Element);
    if (index > 0) last.after(element);
    last = element;
    fillPerson(element, person);
  });
}

function fillPerson(element: Element, person: Person): void {
  const set = (name: string, value: string) => {
    const place = find(element, name);
    if (place) place.textContent = value;
  };
  set('id', person.id);
  set('known_number', text(person.citizen_masked));
  set('relation', person.relation);
  const title = titles.includes(person.title) ? person.title : person.title ? 'other' : '';
  set('title', title);
  if (title === 'other') set('title_other', person.title);
  set('first_name', person.first_name);
  set('last_name', text(person.last_name));
  set('nickname', text(person.nickname));
  set('sex', text(person.sex));
  set('birth_how', person.birth_date ? 'date' : person.birth_year_be ? 'year' : 'unknown');
  set('birth_date', text(person.birth_date));
  set('birth_year_be', person.birth_date ? '' : text(person.birth_year_be));
  set('citizen_kind', person.citizen_kind);
  set('phone', text(person.phone));
  set('can_care_for_self', yesNo(person.health?.can_care_for_self));
  set('disabled', yesNo(person.health?.disabled));
  set('bedridden', yesNo(person.health?.bedridden));
  set('chronic_illness', text(person.health?.chronic_illness));
  occupation(set, 'occupation', person.occupation);
  set('monthly_income', baht(person.monthly_income_satang));
}
