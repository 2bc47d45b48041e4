// The accounts of the demonstration, shown at sign-in only when the session says that this is the demonstration.
import type { Bilingual } from '../i18n/messages';

export const demoPassword = 'onehome2565';

export const demoAccounts: { userName: string; who: Bilingual; sees: Bilingual }[] = [
  { userName: 'network@phrae', who: { th: 'คณะทำงานเครือข่ายจังหวัด', en: 'Province network officer' }, sees: { th: 'จ.แพร่', en: 'Phrae' } },
  { userName: 'council@phrae', who: { th: 'เลขานุการสภาองค์กรชุมชน', en: 'Tambon council secretary' }, sees: { th: 'ต.ในเวียง ต.สวนเขื่อน', en: 'Nai Wiang, Suan Khuean' } },
  { userName: 'surveyor@phrae', who: { th: 'ผู้สำรวจ (อาสาสมัคร)', en: 'Surveyor (volunteer)' }, sees: { th: 'ต.ในเวียง', en: 'Nai Wiang' } },
  { userName: 'inspector@phrae', who: { th: 'คณะตรวจรับงาน', en: 'Inspectors of works' }, sees: { th: 'ต.ในเวียง ต.สวนเขื่อน', en: 'Nai Wiang, Suan Khuean' } },
  { userName: 'codi@north', who: { th: 'พอช. สำนักงานภาคเหนือ', en: 'CODI northern office' }, sees: { th: 'จ.แพร่', en: 'Phrae' } },
  { userName: 'codi2@north', who: { th: 'ผู้จัดการ พอช. ภาคเหนือ', en: 'CODI northern office, manager' }, sees: { th: 'จ.แพร่', en: 'Phrae' } },
  { userName: 'caseworker@phrae', who: { th: 'นักสังคมสงเคราะห์ พมจ.', en: 'Provincial caseworker' }, sees: { th: 'จ.แพร่', en: 'Phrae' } },
  { userName: 'finance@phrae', who: { th: 'การเงินเครือข่าย', en: 'Network finance' }, sees: { th: 'จ.แพร่', en: 'Phrae' } },
  { userName: 'editor@phrae', who: { th: 'ผู้เขียนข่าว', en: 'Writer of news' }, sees: { th: 'จ.แพร่ ไม่เห็นข้อมูลส่วนบุคคล', en: 'Phrae, no personal data' } },
  { userName: 'reviewer@phrae', who: { th: 'ผู้ตรวจข่าว', en: 'Reviewer of news' }, sees: { th: 'จ.แพร่ ไม่เห็นข้อมูลส่วนบุคคล', en: 'Phrae, no personal data' } },
  { userName: 'governor@phrae', who: { th: 'รองผู้ว่าราชการจังหวัด', en: 'Deputy governor' }, sees: { th: 'จ.แพร่ ไม่เห็นข้อมูลส่วนบุคคล', en: 'Phrae, no personal data' } },
  { userName: 'auditor', who: { th: 'ผู้ตรวจสอบ', en: 'Auditor' }, sees: { th: 'จ.แพร่ อ่านอย่างเดียว', en: 'Phrae, reads only' } },
  { userName: 'dpo@phrae', who: { th: 'เจ้าหน้าที่คุ้มครองข้อมูล', en: 'Data protection officer' }, sees: { th: 'จ.แพร่', en: 'Phrae' } },
  { userName: 'admin', who: { th: 'ผู้ดูแลระบบ', en: 'Operator' }, sees: { th: 'ผู้ใช้และการตั้งค่า', en: 'Users and settings' } },
];
