// What the audit's actions and fields of hearings are called.
import { messages } from '../../i18n/messages';
import { t } from './messages';

const actions = messages({
  planned: { th: 'นัดเวที', en: 'Planned' },
  changed: { th: 'แก้ไขรายละเอียด', en: 'Changed' },
  candidates_listed: { th: 'เลือกครัวเรือน', en: 'Households listed' },
  opened: { th: 'เปิดประชุม', en: 'Opened' },
  cancelled: { th: 'ยกเลิกเวที', en: 'Cancelled' },
  minutes_written: { th: 'เขียนรายงาน', en: 'Minutes written' },
  put_in_order: { th: 'จัดลำดับ', en: 'Put in order' },
  arrived: { th: 'มีผู้ลงชื่อ', en: 'People signed in' },
  attendees_confirmed: { th: 'ยืนยันผู้ลงชื่อด้วยโทรศัพท์', en: 'People by telephone confirmed' },
  attendee_taken_out: { th: 'นำผู้เข้าร่วมออก', en: 'Somebody was taken out' },
  stated: { th: 'บันทึกความเห็น', en: 'A statement' },
  statement_changed: { th: 'แก้ไขความเห็นหรือคำตอบ', en: 'Statement or answer changed' },
  statement_taken_out: { th: 'นำความเห็นออก', en: 'Statement taken out' },
  voted: { th: 'ลงมติ', en: 'A vote' },
  vote_changed: { th: 'แก้ไขการลงมติ', en: 'Vote changed' },
  vote_taken_out: { th: 'นำการลงมติออก', en: 'Vote taken out' },
  hand_raised: { th: 'มีผู้ออกเสียง', en: 'A hand was raised' },
  picture_added: { th: 'เพิ่มภาพ', en: 'Picture added' },
  picture_taken_out: { th: 'นำภาพออก', en: 'Picture taken out' },
  sealed: { th: 'ผนึก', en: 'Sealed' },
  received: { th: 'รับเวทีเข้าโน้ตบุ๊กเครื่องนี้', en: 'Received on this laptop' },
  read: { th: 'เปิดดูเวที', en: 'The hearing was read' },
  board_read: { th: 'เปิดจอฉาย', en: 'The projector showed names' },
  picture_read: { th: 'เปิดดูภาพ', en: 'A picture was opened' },
  waiting_read: { th: 'เปิดดูบ้านที่รอประชาคม', en: 'The waiting houses were read' },
  checked_out: { th: 'ส่งไปจัดที่โน้ตบุ๊ก', en: 'Checked out to a laptop' },
  checkout_revoked: { th: 'เพิกถอนชุดข้อมูลของโน้ตบุ๊ก', en: 'The laptop’s package was revoked' },
  returned: { th: 'รับผลกลับจากโน้ตบุ๊ก', en: 'Came back from the laptop' },
  return_refused: { th: 'ปฏิเสธผลที่ส่งกลับ', en: 'A returned result was refused' },
  hall_opened: { th: 'เปิดให้โทรศัพท์เข้าร่วม', en: 'Opened for telephones' },
  hall_closed: { th: 'ปิดการเข้าร่วมด้วยโทรศัพท์', en: 'Closed for telephones' },
});

export function actionName(action: string): string {
  return (actions as Record<string, string>)[action.replace(/^hearing\./, '')] ?? action;
}

const endings: Record<string, () => string> = {
  place: () => t.place,
  reason: () => t.reason,
  score: () => t.score,
  name: () => t.arriveName,
  words: () => t.words,
  answer: () => t.answer,
  kind: () => t.kind,
  question: () => t.voteQuestion,
  speaker: () => t.speaker,
  round_house_id: () => t.voteAbout,
  counts: () => t.arriveCounts,
};
const fields: Record<string, () => string> = {
  title: () => t.name,
  villages: () => t.villages,
  place: () => t.where,
  held_at: () => t.when,
  chair_name: () => t.chairName,
  chair_position: () => t.chairPosition,
  secretary_name: () => t.secretaryName,
  agenda: () => t.agenda,
  minutes: () => t.minutesText,
  quorum: () => t.quorum,
  who_counts: () => t.whoCounts,
  state: () => t.state,
  reason: () => t.reason,
  seal_code: () => t.sealCode,
  sha256: () => t.hash,
  houses: () => t.candidates,
};
const lists: Record<string, () => string> = {
  candidates: () => t.listTitle,
  attendees: () => t.attendees,
  statements: () => t.words,
  votes: () => t.tabVotes,
  pictures: () => t.tabPictures,
};

export function fieldName(field: string): string {
  if (fields[field]) return fields[field]();
  const ending = /\.(\w+)$/.exec(field)?.[1];
  if (ending && endings[ending]) return endings[ending]();
  const list = /^(\w+)\[/.exec(field)?.[1];
  return (list && lists[list]?.()) || field;
}

export function valueName(_field: string, value: string): string {
  return value;
}
