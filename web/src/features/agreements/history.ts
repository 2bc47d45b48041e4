// What the audit's actions and fields of agreements are called.
import { messages } from '../../i18n/messages';
import { date } from '../../i18n/format';
import { roleNames, stateNames, t } from './messages';
import { dayAndTime } from './words';

const actions = messages({
  drawn_up: { th: 'ร่างบันทึกข้อตกลง', en: 'Drawn up' },
  changed: { th: 'แก้ไขร่าง', en: 'Draft edited' },
  houses_renewed: { th: 'ปรับบัญชีบ้านจากรอบ', en: 'List of houses renewed' },
  withdrawn: { th: 'ถอนร่าง', en: 'Draft withdrawn' },
  party_signed: { th: 'บันทึกการลงนาม', en: 'A party signed' },
  signature_withdrawn: { th: 'ถอนลายมือชื่อ', en: 'A signature was taken back' },
  superseded: { th: 'ถูกแทนที่', en: 'Superseded' },
  sealed: { th: 'ผนึก', en: 'Sealed' },
  amendment_drawn_up: { th: 'ร่างฉบับแก้ไขเพิ่มเติม', en: 'Amendment drawn up' },
  terminated: { th: 'สิ้นสุด', en: 'Terminated' },
  termination_sealed: { th: 'ผนึกการบอกเลิก', en: 'Termination sealed' },
});

export function actionName(action: string): string {
  return (actions as Record<string, string>)[action.replace(/^agreement\./, '')] ?? action;
}

const fields: Record<string, () => string> = {
  number: () => t.number,
  title: () => t.titleLabel,
  place: () => t.place,
  held_at: () => t.heldAt,
  chair_name: () => t.chairName,
  chair_position: () => t.chairPosition,
  purpose_text: () => t.purpose,
  terms_text: () => t.terms,
  reason: () => t.reason,
  houses: () => t.houses,
  total_satang: () => t.total,
  stated_total_satang: () => t.stated,
  parties: () => t.parties,
  role: () => t.role,
  organization_id: () => t.organization,
  organization_name: () => t.organization,
  representative_name: () => t.representative,
  representative_position: () => t.position,
  tambon: () => t.tambon,
  removed: () => t.takenOff,
  doubts: () => t.doubt,
  party: () => t.parties,
  signatures: () => t.signatures,
  signed_on: () => t.signedDate,
  terminated_on: () => t.ended,
  seal_code: () => t.sealCode,
  sha256: () => t.hash,
  state: () => t.state,
};

// "parties[0190…].role" → "คู่สัญญา: บทบาท"; "houses[0190…]" → "บ้าน".
export function fieldName(field: string): string {
  const [, group, last] = /^(\w+)\[[^\]]*\]\.?(\w*)$/.exec(field) ?? [null, field, ''];
  const word = (name: string) => fields[name]?.() ?? name;
  return last ? `${word(group)}: ${word(last)}` : word(group);
}

export function valueName(field: string, value: string): string {
  if (field === 'state') return (stateNames as Record<string, string>)[value] ?? value;
  if (field.endsWith('.role')) return (roleNames as Record<string, string>)[value] ?? value;
  if (field.endsWith('_id')) return `${value.slice(0, 8)}…`;
  if (field === 'held_at') return dayAndTime(value) || value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
