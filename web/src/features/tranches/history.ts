// What the audit's actions and fields of tranches are called.
import { date } from '../../i18n/format';
import { messages } from '../../i18n/messages';
import { actionNames, stateNames, t } from './messages';

const duties = messages({ taken: { th: 'รับหน้าที่', en: 'Duty taken' } });

export function actionName(action: string): string {
  if (action === 'duty.taken') return duties.taken;
  return (actionNames as Record<string, string>)[action.replace(/^tranches\./, '')] ?? action;
}

const fields: Record<string, () => string> = {
  state: () => t.state,
  part: () => t.whichPart,
  houses: () => t.house,
  houses_satang: () => t.grants,
  management_satang: () => t.management,
  paid_on: () => t.paidOn,
  reference: () => t.reference,
  done_on: () => t.day,
  duty: () => duties.taken,
};

export function fieldName(field: string): string {
  if (field.startsWith('receivers[')) return t.returnedOn;
  return fields[field]?.() ?? field;
}

export function valueName(field: string, value: string): string {
  if (field === 'state') return (stateNames as Record<string, string>)[value] ?? value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
