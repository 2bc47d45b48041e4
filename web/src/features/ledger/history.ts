// What the audit's actions and fields of the books are called.
import { date } from '../../i18n/format';
import { messages } from '../../i18n/messages';
import { entryKinds, t } from './messages';

const actions = messages({
  entry_booked: { th: 'ลงบัญชี', en: 'Booked' },
  entry_corrected: { th: 'กลับรายการ', en: 'Correction booked' },
});

export function actionName(action: string): string {
  return (actions as Record<string, string>)[action.replace(/^ledger\./, '')] ?? action;
}

const fields: Record<string, () => string> = {
  number: () => t.number,
  kind: () => t.kind,
  day: () => t.day,
  amount_satang: () => t.amount,
  postings: () => t.postings,
  reverses: () => t.correct,
  round_id: () => t.round,
};

export function fieldName(field: string): string {
  return fields[field]?.() ?? field;
}

export function valueName(field: string, value: string): string {
  if (field === 'kind') return (entryKinds as Record<string, string>)[value] ?? value;
  if (field.endsWith('_id') || field === 'reverses') return `${value.slice(0, 8)}…`;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
