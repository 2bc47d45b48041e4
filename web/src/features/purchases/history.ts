// What the audit's actions and fields of purchases are called.
import { date } from '../../i18n/format';
import { messages } from '../../i18n/messages';
import { t } from './messages';
import { paperNames } from './words';

const actions = messages({
  recorded: { th: 'บันทึกและลงบัญชี', en: 'Recorded and booked' },
  taken_out: { th: 'ถอนรายการ', en: 'Taken out' },
  paid: { th: 'จ่ายเงิน', en: 'Paid' },
  payment_taken_out: { th: 'ถอนการจ่าย', en: 'Payment taken out' },
  paper_added: { th: 'เพิ่มเอกสาร', en: 'Paper added' },
  picture_added: { th: 'เพิ่มภาพเอกสาร', en: 'Picture added' },
  picture_taken_out: { th: 'ถอนภาพเอกสาร', en: 'Picture taken out' },
  warning_settled: { th: 'ชี้ขาดข้อสังเกต', en: 'Warning settled' },
});

export function actionName(action: string): string {
  return (actions as Record<string, string>)[action.replace(/^purchase\./, '')] ?? action;
}

const fields: Record<string, () => string> = {
  number: () => t.number,
  day: () => t.day,
  supplier_id: () => t.supplier,
  total_satang: () => t.total,
  lines: () => t.lines,
  paper: () => t.paper,
  account_id: () => t.account,
  buyers: () => t.buyers,
  owed_satang: () => t.owed,
  'payment.amount_satang': () => t.amount,
  'payment.day': () => t.day,
  'payment.account_id': () => t.account,
  'picture.sha256': () => t.picture,
  'picture.paper': () => t.paper,
};

export function fieldName(field: string): string {
  return fields[field]?.() ?? field;
}

export function valueName(field: string, value: string): string {
  if (field.endsWith('_id') || field.endsWith('sha256')) return `${value.slice(0, 8)}…`;
  if (field === 'paper') return value.replace(/^\w+/, (kind) => (paperNames as Record<string, string>)[kind] ?? kind);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
