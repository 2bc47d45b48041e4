// How contributions are said: kinds, givers, bases, houses.
import type { ContributionRow } from '../../api/types';
import { language } from '../../i18n/language.svelte';
import { messages } from '../../i18n/messages';
import { placeOf } from '../places/words';
import { t } from './messages';

export type Kind = ContributionRow['kind'];
export type Giver = ContributionRow['giver'];
export const kinds: Kind[] = ['cash', 'material', 'labour'];
export const givers: Giver[] = ['family', 'neighbours', 'council', 'welfare_fund', 'local_authority', 'state_office', 'soldiers', 'school', 'temple', 'company', 'other'];

export const kindNames = messages({ cash: { th: 'เงิน', en: 'Cash' }, material: { th: 'วัสดุ', en: 'Material' }, labour: { th: 'แรงงาน', en: 'Labour' } });
export const giverNames = messages({
  family: { th: 'ครอบครัวและญาติ', en: 'Family' },
  neighbours: { th: 'เพื่อนบ้าน', en: 'Neighbours' },
  council: { th: 'สภาองค์กรชุมชน', en: 'Community council' },
  welfare_fund: { th: 'กองทุนสวัสดิการชุมชน', en: 'Community welfare fund' },
  local_authority: { th: 'องค์กรปกครองส่วนท้องถิ่น', en: 'Local authority' },
  state_office: { th: 'หน่วยงานรัฐ', en: 'State office' },
  soldiers: { th: 'ทหาร', en: 'Soldiers' },
  school: { th: 'สถานศึกษา', en: 'School or college' },
  temple: { th: 'วัด', en: 'Temple' },
  company: { th: 'บริษัทและร้านค้า', en: 'Company or shop' },
  other: { th: 'อื่น ๆ', en: 'Others' },
});
export const basisNames = messages({
  counted: { th: 'นับเงิน', en: 'Counted' },
  price_book: { th: 'สมุดราคา', en: 'Price book' },
  receipt: { th: 'ใบเสร็จ', en: 'Receipt' },
  estimate: { th: 'มีผู้ประเมิน', en: 'Estimate' },
  day_rate: { th: 'อัตราค่าแรงของปี', en: 'Daily rate' },
  other_rate: { th: 'อัตราอื่น', en: 'Another rate' },
});

const inThai = (): boolean => language() === 'th';
export const kindOf = (row: { kind_th: string; kind_en: string }): string => (inThai() ? row.kind_th : row.kind_en);
export const giverOf = (row: { giver_th: string; giver_en: string }): string => (inThai() ? row.giver_th : row.giver_en);
export const measureOf = (row: { measure_th: string; measure_en: string }): string => (inThai() ? row.measure_th : row.measure_en);
export const labelOf = (row: { label_th: string; label_en: string }): string => (inThai() ? row.label_th : row.label_en);
export const roundOf = (row: { round_th: string; round_en: string }): string => (inThai() ? row.round_th : row.round_en || row.round_th);

// "นางคำ ใจดี, นายสม ดีงาม และอีก 2 หลัง"
export function housesText(row: ContributionRow): string {
  const names = row.parts.map((part) => part.house.head_name || placeOf(part.house)).filter(Boolean);
  const more = row.houses - row.parts.length;
  return [names.join(', '), more > 0 ? t.andMore(String(more)) : ''].filter(Boolean).join(' ');
}
