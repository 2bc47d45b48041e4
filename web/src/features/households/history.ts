// What the audit's actions and fields of a household are called.
import { date, moment } from '../../i18n/format';
import { bahtText } from '../../base/money';
import { labelOf } from './choices.svelte';
import { t } from './messages';

export function actionName(action: string): string {
  switch (action) {
    case 'household.created':
      return t.actionCreated;
    case 'household.changed':
      return t.actionUpdated;
    case 'household.moved':
      return t.actionMoved;
    case 'household.sent_again':
      return t.actionSentAgain;
    case 'household.picture_added':
      return t.actionPictureAdded;
    case 'household.picture_removed':
      return t.actionPictureRemoved;
    case 'household.edit_sent_again':
      return t.actionEditAgain;
    case 'household.conflict_opened':
      return t.actionConflictOpened;
    case 'household.conflict_decided':
      return t.actionConflictDecided;
    default:
      return action;
  }
}

const words: Record<string, () => string> = {
  tambon: () => t.tambonLabel,
  moo: () => t.moo,
  house_no: () => t.houseNo,
  house_code: () => t.houseCode,
  village_name: () => t.village,
  road: () => t.road,
  latitude: () => t.position,
  longitude: () => t.position,
  place_accuracy_m: () => t.position,
  tenure: () => t.tenure,
  land_kind: () => t.landKind,
  land_owner_name: () => t.landOwner,
  land_note: () => t.landNote,
  dwelling_state: () => t.dwelling,
  secure: () => t.secure,
  durable: () => t.durable,
  monthly_income_satang: () => t.income,
  debt_satang: () => t.debt,
  main_occupation: () => t.occupation,
  need_text: () => t.need,
  note: () => t.note,
  status: () => t.status,
  title: () => t.personTitle,
  first_name: () => t.firstName,
  last_name: () => t.lastName,
  nickname: () => t.nicknameLabel,
  sex: () => t.sex,
  birth_date: () => t.birth,
  birth_year_be: () => t.birth,
  citizen_kind: () => t.citizenKind,
  citizen_number: () => t.citizen,
  relation: () => t.relation,
  is_head: () => t.isHead,
  occupation: () => t.occupationLabel,
  phone: () => t.phone,
  present: () => t.presentLabel,
  health: () => t.health,
  can_care_for_self: () => t.canCare,
  disabled: () => t.disabledWord,
  bedridden: () => t.bedriddenWord,
  chronic_illness: () => t.chronic,
  kind: () => t.pictureKind,
  caption: () => t.pictureCaption,
  sha256: () => t.picturesTitle,
  state: () => t.partState,
  action: () => t.partAction,
  remark: () => t.partRemark,
};

// "people[0190…].phone" → "คนในบ้าน: โทรศัพท์"; "parts[roof].state" → "หลังคา: สภาพ".
export function fieldName(field: string): string {
  const match = /^(people|parts|pictures)\[([^\]]*)\]\.?(.*)$/.exec(field);
  const last = field.split('.').at(-1) ?? field;
  const word = words[last]?.() ?? last;
  if (!match) return word;
  const group = match[1] === 'people' ? t.peopleTitle : match[1] === 'parts' ? labelOf('part', match[2]) : t.picturesTitle;
  return match[3] && word !== group ? `${group}: ${word}` : group;
}

const lists: Record<string, string> = { state: 'part_state', action: 'part_action', kind: 'picture_kind' };

// A stored value as people read it: choices by their labels, money in baht, days in words.
export function valueName(field: string, value: string): string {
  const last = field.split('.').at(-1) ?? field;
  if (value === 'true') return t.yes;
  if (value === 'false') return t.no;
  if (last.endsWith('_satang') && /^\d+$/.test(value)) return t.baht(bahtText(Number(value)));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return moment(value);
  if (last === 'sha256') return `${value.slice(0, 8)}…`;
  return labelOf(lists[last] ?? last, value);
}
