// What the audit's actions and fields of proposals are called.
import { messages } from '../../i18n/messages';
import { stateNames, t } from './messages';

const actions = messages({
  begun: { th: 'เริ่มข้อเสนอ', en: 'Begun' },
  changed: { th: 'แก้ไข', en: 'Edited' },
  sent: { th: 'ส่งข้อเสนอ', en: 'Sent' },
  sent_again: { th: 'ส่งอีกครั้ง', en: 'Sent again' },
  withdrawn: { th: 'ถอน', en: 'Withdrawn' },
  asked: { th: 'ถาม', en: 'Asked' },
  unasked: { th: 'ลบคำถาม', en: 'Question removed' },
  answered: { th: 'ตอบ', en: 'Answered' },
  returned: { th: 'ส่งกลับ', en: 'Sent back' },
  screened: { th: 'กลั่นกรอง', en: 'Screened' },
  paper_added: { th: 'แนบเอกสาร', en: 'Paper attached' },
  paper_removed: { th: 'นำเอกสารออก', en: 'Paper taken out' },
});
const duties = messages({ taken: { th: 'ทำหน้าที่', en: 'Took a duty' } });

export function actionName(action: string): string {
  const name = action.replace(/^proposal\./, '');
  return (actions as Record<string, string>)[name] ?? (action.startsWith('duty') ? duties.taken : action);
}

const fields: Record<string, () => string> = {
  state: () => t.state, number: () => t.number, problem: () => t.problem, plan: () => t.plan, contributions: () => t.contributions,
  bank: () => t.bank, bank_branch: () => t.branch, account_number: () => t.accountNumber, account_name: () => t.accountName,
  contacts: () => t.people, left_out: () => t.leftOut, houses: () => t.houses, question: () => t.questions, answer: () => t.answer,
  note: () => t.note, paper: () => t.papers, reason: () => t.reason,
};
export function fieldName(field: string): string {
  const [name] = field.split('[');
  if (name === 'overlap') return t.overlapReason;
  if (name === 'held') return t.heldReason;
  return fields[name!]?.() ?? field;
}

export function valueName(field: string, value: string): string {
  return field === 'state' ? ((stateNames as Record<string, string>)[value] ?? value) : value;
}
