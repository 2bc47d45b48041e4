// Words of the survey on a household's page.
import { messages } from '../../i18n/messages';

export const h = messages({
  title: { th: 'การสำรวจครั้งล่าสุด', en: 'The last survey' },
  neverSurveyed: { th: 'ยังไม่มีแบบสำรวจของครัวเรือนนี้', en: 'No survey of this household is there yet' },
  surveyed: { th: (when: string, who: string) => `สำรวจ ${when} โดย ${who}`, en: (when: string, who: string) => `Surveyed ${when} by ${who}` },
  takenIn: { th: (when: string, who: string) => `รับเข้าทะเบียน ${when} โดย ${who}`, en: (when: string, who: string) => `Taken into the register ${when} by ${who}` },
  nothingBeside: { th: 'ไม่มีคำตอบอื่นนอกจากที่อยู่ในทะเบียน', en: 'It says nothing beside what the register has' },
  unreadable: { th: 'อ่านคำตอบของแบบสำรวจนี้ไม่ได้ แจ้งผู้ดูแลระบบให้เรียก onehome check', en: 'The answers of this survey cannot be read: have the administrator run onehome check' },
  healthLeftOut: { th: 'ไม่แสดงภาระการดูแลและข้อมูลสุขภาพ เพราะหน้าที่ของท่านไม่มีสิทธิ์ดู', en: 'The burden of care and what tells of health are left out: your duties do not include them' },
});
