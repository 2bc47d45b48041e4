// What the audit's actions and fields of contributions are called.
import { date } from '../../i18n/format';
import { messages } from '../../i18n/messages';
import { t } from './messages';
import { basisNames, giverNames, kindNames } from './words';

const actions = messages({
  recorded: { th: 'บันทึกและลงบัญชี', en: 'Recorded and booked' },
  taken_out: { th: 'ยกเลิก', en: 'Taken out' },
  evidence_added: { th: 'เพิ่มหลักฐาน', en: 'Evidence added' },
  read: { th: 'เปิดดู', en: 'Read' },
  evidence_read: { th: 'เปิดดูหลักฐาน', en: 'Evidence read' },
});

export function actionName(action: string): string {
  return (actions as Record<string, string>)[action.replace(/^contributions\./, '')] ?? action;
}

const fields: Record<string, () => string> = {
  number: () => t.giftTitle(0).replace(/\s*0$/, ''),
  kind: () => t.kind,
  giver: () => t.giver,
  giver_name: () => t.giverName,
  organization: () => t.giver,
  day: () => t.day,
  what: () => t.what,
  value: () => t.value,
  basis: () => t.basisFact,
  houses: () => t.houses,
  evidence: () => t.evidence,
  taken_out_on: () => t.takenOutMark,
  replaces: () => t.replacesOne,
};

export function fieldName(field: string): string {
  return fields[field]?.() ?? field;
}

const words: Record<string, Record<string, string>> = { kind: kindNames as never, giver: giverNames as never, basis: basisNames as never };

export function valueName(field: string, value: string): string {
  const word = words[field]?.[value];
  if (word) return word;
  if (field === 'evidence' || field === 'replaces' || field === 'organization') return `${value.slice(0, 8)}…`;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
