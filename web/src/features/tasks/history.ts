// What the audit's actions and fields of tasks are called.
import { date } from '../../i18n/format';
import { actionNames, t } from './messages';

export function actionName(action: string): string {
  return (actionNames as Record<string, string>)[action.replace(/^task\./, '')] ?? action;
}

const fields: Record<string, () => string> = {
  title: () => t.titleField,
  note: () => t.note,
  owner: () => t.owner,
  due: () => t.due,
  reason: () => t.reason,
  about: () => t.about,
};

export function fieldName(field: string): string {
  return fields[field]?.() ?? field;
}

export function valueName(field: string, value: string): string {
  return field === 'due' ? date(value) : value;
}
