// Words of the first screen.
import { messages } from '../../i18n/messages';

export const t = messages({
  title: { th: 'งานของฉัน', en: 'My work' },
  greeting: { th: (name: string, day: string) => `สวัสดี ${name} · ${day}`, en: (name: string, day: string) => `${name} · ${day}` },
  late: { th: 'เลยกำหนด', en: 'Late' },
  waits: { th: 'รอท่านอยู่', en: 'Waits for you' },
  next: { th: 'ต่อไป', en: 'Comes next' },
  lateBy: { th: (days: number) => `เกินมา ${days} วัน`, en: (days: number) => (days === 1 ? '1 day over' : `${days} days over`) },
  notMine: { th: 'หน้าที่ของผู้อื่น ท่านติดตาม', en: 'Somebody else’s duty; you follow it' },
  allDoneTitle: { th: 'ไม่มีงานค้าง', en: 'Nothing waits for you' },
  allDoneText: {
    th: 'หน้านี้รวมสิ่งที่รอท่าน สิ่งที่เลยกำหนด และสิ่งที่จะมาถึง เมื่อมีงานใหม่จะขึ้นที่นี่เอง',
    en: 'This page gathers what waits for you, what is late and what comes next. New work appears here by itself.',
  },
  toHouseholds: { th: 'ดูทะเบียนครัวเรือน', en: 'See the households' },
  toDirectory: { th: 'ดูเครือข่าย', en: 'See the network' },
  stand: { th: (area: string) => `เราอยู่ตรงไหน: ${area}`, en: (area: string) => `Where we stand: ${area}` },
  standCountry: { th: 'เราอยู่ตรงไหน', en: 'Where we stand' },
  households: { th: 'ครัวเรือนในทะเบียน', en: 'Households on the register' },
  tambons: { th: 'ตำบลที่ได้รับโควตาปีนี้', en: 'Tambons with a quota this year' },
  of: { th: (n: string, all: string) => `${n} จาก ${all}`, en: (n: string, all: string) => `${n} of ${all}` },
  round: { th: (name: string, year: number) => `${name} ปี ${year}`, en: (name: string, year: number) => `${name}, FY ${year}` },
  houses: { th: (n: string) => `${n} หลัง`, en: (n: string) => `${n} houses` },
  placed: { th: 'จัดครัวเรือนแล้ว', en: 'Placed' },
  done: { th: 'ส่งมอบแล้ว', en: 'Handed over' },
  lateHouses: { th: 'ล่าช้า', en: 'Late' },
  agreed: { th: 'เงินตามข้อตกลง', en: 'Agreed money' },
  envelope: { th: 'วงเงิน', en: 'Envelope' },
  openRound: { th: 'ดูรอบโครงการ', en: 'See the round' },
  progress: { th: (done: string, all: string) => `ส่งมอบแล้ว ${done} จาก ${all} หลัง`, en: (done: string, all: string) => `${done} of ${all} houses handed over` },
});
