// Names and looks of stages, angles, groups and results.
import type { PhotoFlag, WorkPicture, WorkStage } from '../../api/types';
import { language } from '../../i18n/language.svelte';
import { moment, number } from '../../i18n/format';
import { messages } from '../../i18n/messages';
import type { Shot } from '../../ui/Pictures.svelte';
import { t } from './messages';

export const stageNames = messages({
  before: { th: 'ก่อนซ่อม', en: 'Before' },
  materials: { th: 'วัสดุถึงบ้าน', en: 'Materials delivered' },
  during: { th: 'ระหว่างซ่อม', en: 'During' },
  after: { th: 'ซ่อมเสร็จ', en: 'After' },
  accepted: { th: 'ตรวจรับแล้ว', en: 'Accepted' },
  handed_over: { th: 'ส่งมอบแล้ว', en: 'Handed over' },
  visit_6: { th: 'เยี่ยม 6 เดือน', en: 'Visit, 6 months' },
  visit_12: { th: 'เยี่ยม 12 เดือน', en: 'Visit, 12 months' },
  visit_24: { th: 'เยี่ยม 24 เดือน', en: 'Visit, 24 months' },
});
export type Stage = WorkStage['stage'];
export const stages: Stage[] = ['before', 'materials', 'during', 'after', 'accepted', 'handed_over', 'visit_6', 'visit_12', 'visit_24'];

export const angleNames = messages({
  front: { th: 'ด้านหน้า', en: 'Front' },
  back: { th: 'ด้านหลัง', en: 'Back' },
  left: { th: 'ด้านซ้าย', en: 'Left side' },
  right: { th: 'ด้านขวา', en: 'Right side' },
  inside: { th: 'ในบ้าน', en: 'Inside' },
  part: { th: 'ส่วนของบ้าน', en: 'A part' },
});
export type Angle = WorkPicture['angle'];
export const angles: Angle[] = ['front', 'back', 'left', 'right', 'inside', 'part'];

export const groupNames = messages({
  builder: { th: 'ช่างชุมชน', en: 'Community builder' },
  neighbours: { th: 'เพื่อนบ้าน', en: 'Neighbours' },
  family: { th: 'คนในครอบครัว', en: 'Family' },
  soldiers: { th: 'ทหาร', en: 'Soldiers' },
  students: { th: 'นักเรียนนักศึกษา', en: 'Students' },
  council: { th: 'สภาองค์กรชุมชน', en: 'Community council' },
  staff: { th: 'เจ้าหน้าที่หน่วยงาน', en: 'Staff of agencies' },
  other: { th: 'อื่น ๆ', en: 'Others' },
});
export const unitNames = messages({ hours: { th: 'ชั่วโมง', en: 'hours' }, days: { th: 'วัน', en: 'days' } });
export const itemNames = messages({ done: { th: 'เรียบร้อย', en: 'Done' }, partly: { th: 'บางส่วน', en: 'Partly' }, not_done: { th: 'ยังไม่ทำ', en: 'Not done' } });
export const resultNames = messages({ accepted: { th: 'รับงาน', en: 'Accepted' }, to_mend: { th: 'ให้แก้ไข', en: 'To be mended' } });
export const ownerNames = messages({ house: { th: 'เจ้าของบ้าน', en: 'Owner of the house' }, land: { th: 'เจ้าของที่ดิน', en: 'Owner of the land' } });
export const flagStates = messages({
  open: { th: 'รอชี้ขาด', en: 'Open' }, ok: { th: 'ถูกต้อง', en: 'All right' }, not_ok: { th: 'ใช้เป็นหลักฐานไม่ได้', en: 'Not evidence' }, gone: { th: 'เหตุหมดไปแล้ว', en: 'No longer holds' },
});

export const inThai = (): boolean => language() === 'th';
export const wordsOf = (row: { th: string; en: string }): string => (inThai() ? row.th : row.en);
export const reasonOf = (flag: PhotoFlag): string => (inThai() ? flag.reason_th : flag.reason_en);
export const kindOf = (row: { kind_th: string; kind_en: string }): string => (inThai() ? row.kind_th : row.kind_en);

export function nameOf(picture: WorkPicture): string {
  return `${stageNames[picture.stage]} · ${picture.angle === 'part' && picture.part ? picture.part : angleNames[picture.angle]}`;
}

export function shotOf(picture: WorkPicture): Shot {
  return {
    id: picture.id,
    thumbnail: picture.thumbnail_url,
    full: picture.url,
    alt: nameOf(picture),
    lines: [
      picture.from_register ? `${stageNames.before} · ${t.fromRegister}` : nameOf(picture),
      picture.caption ?? '',
      picture.taken_at ? t.takenAt(moment(picture.taken_at)) : '',
      picture.metres != null ? t.metres(number(picture.metres)) : '',
      picture.sent_by ? t.sentBy(picture.sent_by) : '',
      picture.rejected ? t.rejected : picture.open_flags ? t.openFlags(picture.open_flags) : '',
    ].filter(Boolean),
  };
}

// "1.5", "๑.๕": thousandths; null for anything else or nothing at all.
export function milliOf(typed: string): number | null {
  const text = typed.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  return /^\d{1,3}(\.\d{1,3})?$/.test(text) && Number(text) > 0 ? Math.round(Number(text) * 1000) : null;
}
