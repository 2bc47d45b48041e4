// How states of a house look and are said.
import type { RoundHouseRow } from '../../api/types';
import { messages } from '../../i18n/messages';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';

export type HouseState = RoundHouseRow['state'];

export const stateNames = messages({
  surveyed: { th: 'สำรวจแล้ว', en: 'Surveyed' },
  heard: { th: 'ผ่านประชาคม', en: 'Heard' },
  ranked: { th: 'จัดลำดับแล้ว', en: 'Ranked' },
  proposed: { th: 'เสนอแล้ว', en: 'Proposed' },
  screened: { th: 'กลั่นกรองแล้ว', en: 'Screened' },
  approved: { th: 'อนุมัติแล้ว', en: 'Approved' },
  signed: { th: 'ลงนามแล้ว', en: 'Signed' },
  funded: { th: 'ได้รับเงินแล้ว', en: 'Funded' },
  procuring: { th: 'กำลังจัดซื้อ', en: 'Procuring' },
  repairing: { th: 'กำลังซ่อม', en: 'Repairing' },
  accepted: { th: 'ตรวจรับแล้ว', en: 'Accepted' },
  handed_over: { th: 'ส่งมอบแล้ว', en: 'Handed over' },
  closed: { th: 'ปิดแล้ว', en: 'Closed' },
  reserve: { th: 'สำรอง', en: 'Reserve' },
  withdrawn: { th: 'สละสิทธิ์', en: 'Withdrawn' },
  deceased_or_moved: { th: 'เสียชีวิตหรือย้าย', en: 'Deceased or moved' },
  cancelled: { th: 'ยกเลิก', en: 'Cancelled' },
  stopped: { th: 'ยุติหลังได้รับเงิน', en: 'Stopped with its money spent' },
});

// The way from the survey to the closed house; outcomes stand beside it.
export const way: HouseState[] = [
  'surveyed', 'heard', 'ranked', 'proposed', 'screened', 'approved', 'signed', 'funded', 'procuring', 'repairing', 'accepted', 'handed_over', 'closed',
];

export function stateLook(state: HouseState): { tone: Tone; shape: Shape } {
  if (state === 'handed_over' || state === 'closed') return { tone: 'green', shape: 'check' };
  if (state === 'withdrawn' || state === 'deceased_or_moved' || state === 'cancelled') return { tone: 'grey', shape: 'cross' };
  if (state === 'stopped') return { tone: 'amber', shape: 'cross' };
  if (state === 'reserve') return { tone: 'grey', shape: 'bar' };
  return { tone: 'amber', shape: way.indexOf(state) >= way.indexOf('signed') ? 'half' : 'ring' };
}

export const paperNames = messages({
  survey: { th: 'แบบสำรวจ', en: 'Survey' },
  minutes: { th: 'รายงานการประชุม', en: 'Minutes' },
  ranked_list: { th: 'บัญชีจัดลำดับ', en: 'Ranked list' },
  proposal: { th: 'แบบเสนอโครงการ', en: 'Proposal' },
  screening_minutes: { th: 'บันทึกการกลั่นกรอง', en: 'Screening minutes' },
  approval_letter: { th: 'หนังสืออนุมัติ', en: 'Approval letter' },
  agreement: { th: 'บันทึกข้อตกลง', en: 'Agreement' },
  bank_slip: { th: 'หลักฐานการโอนเงิน', en: 'Bank slip' },
  purchase_record: { th: 'เอกสารจัดซื้อ', en: 'Purchase record' },
  work_diary: { th: 'บันทึกการทำงาน', en: 'Work diary' },
  acceptance_form: { th: 'ใบตรวจรับ', en: 'Acceptance form' },
  hand_over_record: { th: 'บันทึกส่งมอบ', en: 'Hand-over record' },
  closing_report: { th: 'รายงานปิดโครงการ', en: 'Closing report' },
  letter: { th: 'หนังสือ', en: 'Letter' },
  other: { th: 'เอกสารอื่น', en: 'Other paper' },
});
export type PaperKind = keyof typeof paperNames;
export const paperKinds: PaperKind[] = [
  'survey', 'minutes', 'ranked_list', 'proposal', 'screening_minutes', 'approval_letter', 'bank_slip', 'purchase_record', 'work_diary', 'acceptance_form',
  'hand_over_record', 'closing_report', 'letter', 'other',
];

// The paper that usually decides a step; a person may choose another.
export const usualPaper: Partial<Record<HouseState, PaperKind>> = {
  heard: 'minutes', ranked: 'ranked_list', proposed: 'proposal', screened: 'screening_minutes', approved: 'approval_letter', funded: 'bank_slip',
  procuring: 'purchase_record', repairing: 'work_diary', accepted: 'acceptance_form', handed_over: 'hand_over_record', closed: 'closing_report',
};

// The papers that may decide a step, the usual one first. Steps that are not named may follow from any paper.
const papersOf: Partial<Record<HouseState, PaperKind[]>> = {
  surveyed: ['survey', 'letter', 'other'],
  heard: ['minutes', 'letter', 'other'],
  ranked: ['ranked_list', 'minutes', 'letter', 'other'],
  proposed: ['proposal', 'letter', 'other'],
  screened: ['screening_minutes', 'minutes', 'letter', 'other'],
  approved: ['approval_letter', 'minutes', 'letter', 'other'],
};
export function papersFor(state: string): PaperKind[] {
  return papersOf[state as HouseState] ?? paperKinds;
}
// What is booked by hand stands on a paper about money; the others follow.
const paperFirst: PaperKind[] = ['bank_slip', 'purchase_record', 'letter', 'other'];
export const moneyPapers: PaperKind[] = [...paperFirst, ...paperKinds.filter((one) => !paperFirst.includes(one))];

export const roleNames = messages({
  surveyor: { th: 'ผู้สำรวจ', en: 'surveyor' },
  council: { th: 'สภาองค์กรชุมชนตำบล', en: 'council' },
  inspector: { th: 'ผู้ตรวจรับ', en: 'inspector' },
  network: { th: 'เครือข่ายจังหวัด', en: 'provincial network' },
  finance: { th: 'การเงิน', en: 'finance' },
  codi: { th: 'พอช.', en: 'CODI' },
  caseworker: { th: 'พมจ.', en: 'social development office' },
  agency: { th: 'หน่วยงาน', en: 'agency' },
  governor: { th: 'จังหวัด', en: 'province' },
  editor: { th: 'ผู้เขียนข่าว', en: 'editor' },
  reviewer: { th: 'ผู้ตรวจข่าว', en: 'reviewer' },
  auditor: { th: 'ผู้ตรวจสอบ', en: 'auditor' },
  dpo: { th: 'เจ้าหน้าที่ข้อมูล', en: 'data officer' },
  admin: { th: 'ผู้ดูแลระบบ', en: 'operator' },
  hearing_laptop: { th: 'โน้ตบุ๊กจัดเวที', en: 'hearing laptop' },
});

// "ผู้ประสานงาน": a role by its stable name, or nothing.
export function roleName(role: string): string {
  return (roleNames as Record<string, string>)[role] ?? '';
}

export function isOutcome(state: HouseState): boolean {
  return !way.includes(state);
}

// Leaving the round for good from where money was paid takes the paper by which it came back. `allowed`: the moves from there.
export function needsReturn(to: HouseState, allowed: HouseState[]): boolean {
  const hadMoney = allowed.includes('stopped') || allowed.every(isOutcome);
  return hadMoney && isOutcome(to) && to !== 'stopped' && to !== 'reserve';
}

// Where a round keeps its books, the rooms of money and works bring a house there, with their evidence.
export const doneInItsRoom: ReadonlySet<HouseState> = new Set<HouseState>(['funded', 'procuring', 'repairing', 'accepted', 'handed_over', 'closed']);
