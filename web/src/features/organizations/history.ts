// What the audit's actions and fields of the directory are called.
import { date } from '../../i18n/format';
import { kinds, t } from './messages';

const actions: Record<string, () => string> = {
  'organization.created': () => t.actionCreated,
  'organization.changed': () => t.actionUpdated,
  'organization.sent_again': () => t.actionSentAgain,
  'organization.representative_added': () => t.actionPersonAdded,
  'organization.representative_changed': () => t.actionPersonUpdated,
  'organization.representative_sent_again': () => t.actionSentAgain,
};

export function actionName(action: string): string {
  return actions[action]?.() ?? action;
}

const fields: Record<string, () => string> = {
  kind: () => t.kind,
  name_th: () => t.nameTh,
  name_en: () => t.nameEn,
  short_name: () => t.shortName,
  registered_on: () => t.registered,
  phone: () => t.phone,
  email: () => t.email,
  address: () => t.address,
  note: () => t.note,
  source: () => t.source,
  areas: () => t.areasTitle,
  area_unknown: () => t.areaUnknown,
  active: () => t.activeWord,
  made_up: () => t.madeUp,
  title: () => t.titleWord,
  first_name: () => t.firstName,
  last_name: () => t.lastName,
  position: () => t.position,
  from_date: () => t.from,
  until_date: () => t.untilLabel,
};

export function fieldName(field: string): string {
  return fields[field]?.() ?? field;
}

export function valueName(field: string, value: string): string {
  if (value === 'true') return t.yes;
  if (value === 'false') return t.no;
  if (field === 'kind') return kinds[value as keyof typeof kinds] ?? value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
