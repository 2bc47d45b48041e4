// Words of the survey on the first screen; apart from the rest, so that the first load stays small.
import { messages } from '../../i18n/messages';

export const t = messages({
  start: { th: 'สำรวจครัวเรือนใหม่', en: 'Survey a new household' },
  onDevice: { th: 'แบบสำรวจในเครื่องนี้', en: 'Surveys on this device' },
  deviceReturned: { th: (n: number) => `สภาฯ ส่งกลับให้แก้ ${n} ชุด`, en: (n: number) => (n === 1 ? '1 was returned to be mended' : `${n} were returned to be mended`) },
  deviceUnsent: { th: (n: number) => `ยังไม่ถึงระบบ ${n} ชุด`, en: (n: number) => (n === 1 ? '1 has not arrived yet' : `${n} have not arrived yet`) },
  deviceDrafts: { th: (n: number) => `กรอกค้างไว้ ${n} ชุด`, en: (n: number) => (n === 1 ? '1 is begun' : `${n} are begun`) },
  open: { th: 'เปิดแบบสำรวจ', en: 'Open the surveys' },
});
