// Words about areas.
import { messages } from '../../i18n/messages';

export const t = messages({
  country: { th: 'ทั้งประเทศ', en: 'Whole country' },
  province: { th: 'จังหวัด', en: 'Province' },
  district: { th: 'อำเภอ', en: 'District' },
  tambon: { th: 'ตำบล', en: 'Tambon' },
  find: { th: 'พิมพ์ชื่อตำบลเพื่อค้นหา หรือเลือกจากรายการด้านล่าง', en: 'Type a tambon’s name to find it, or choose from the lists below' },
  findLabel: { th: 'ค้นหาตำบล', en: 'Find a tambon' },
  none: { th: 'ไม่พบตำบลชื่อนี้ในพื้นที่ของท่าน', en: 'No such tambon in your area' },
  choose: { th: 'เลือก…', en: 'Choose…' },
  moo: { th: (n: number) => `หมู่ ${n}`, en: (n: number) => `Moo ${n}` },
  all: { th: 'ทั้งหมด', en: 'All' },
  chosen: { th: (name: string) => `เลือกแล้ว: ${name}`, en: (name: string) => `Chosen: ${name}` },
  loadFailed: { th: 'โหลดรายชื่อพื้นที่ไม่ได้ ลองใหม่เมื่อมีสัญญาณ', en: 'The list of areas could not be loaded. Try again with a signal' },
});
