// How purchases are said: papers, kinds of expense, sources, houses.
import type { PurchaseAccount, PurchaseHouse, PurchaseLine, PurchasePaper, PurchasePlan, PurchaseRow, PurchaseWarning } from '../../api/types';
import { date, number } from '../../i18n/format';
import { language } from '../../i18n/language.svelte';
import { messages } from '../../i18n/messages';
import { placeOf } from '../places/words';
import { t } from './messages';

export type PaperKind = PurchasePaper['kind'];
export type Expense = PurchaseLine['expense'];
export type Source = PurchaseLine['source'];
export const paperKinds: PaperKind[] = ['receipt', 'tax_invoice', 'payment_voucher', 'delivery_note', 'none'];
export const expenses: Expense[] = ['materials', 'labour', 'transport', 'other'];
export const sources: Source[] = ['grant', 'contributed_cash'];

export const paperNames = messages({
  tax_invoice: { th: 'ใบกำกับภาษี', en: 'Tax invoice' },
  receipt: { th: 'ใบเสร็จรับเงิน', en: 'Receipt' },
  payment_voucher: { th: 'ใบสำคัญรับเงิน', en: 'Payment voucher' },
  delivery_note: { th: 'ใบส่งของ', en: 'Delivery note' },
  none: { th: 'ไม่มีเอกสาร', en: 'No paper' },
});
export const expenseNames = messages({
  materials: { th: 'ค่าวัสดุ', en: 'Materials' },
  labour: { th: 'ค่าแรง', en: 'Labour' },
  transport: { th: 'ค่าขนส่ง', en: 'Transport' },
  management: { th: 'ค่าบริหารจัดการ', en: 'Management' },
  other: { th: 'ค่าใช้จ่ายอื่น', en: 'Other' },
});
export const sourceNames = messages({ grant: { th: 'งบสนับสนุน', en: 'The grant' }, contributed_cash: { th: 'เงินสมทบ', en: 'Contributed cash' } });
export const warningStates = messages({ open: { th: 'รอชี้ขาด', en: 'Open' }, ok: { th: 'ยอมรับได้', en: 'All right' }, not_ok: { th: 'ไม่ถูกต้อง', en: 'Not right' } });
export const quotationStates = messages({ open: { th: 'รอพิจารณา', en: 'Waiting' }, chosen: { th: 'เลือกแล้ว', en: 'Chosen' }, withdrawn: { th: 'ถอนแล้ว', en: 'Withdrawn' } });
export const levelNames = messages({ province: { th: 'จังหวัด', en: 'Province' }, district: { th: 'อำเภอ', en: 'District' }, tambon: { th: 'ตำบล', en: 'Tambon' } });

export const inThai = (): boolean => language() === 'th';
export const roundOf = (row: { round_th: string; round_en: string }): string => (inThai() ? row.round_th : row.round_en || row.round_th);
export const said = (words: { th: string; en: string }): string => (inThai() ? words.th : words.en);
export const warningKind = (row: PurchaseWarning): string => (inThai() ? row.kind_th : row.kind_en);
export const warningText = (row: PurchaseWarning): string => (inThai() ? row.text_th : row.text_en);
export const accountOf = (row: PurchaseAccount): string => [inThai() ? row.kind_th : row.kind_en, row.name].filter(Boolean).join(': ');

export function houseText(house: PurchaseHouse | undefined): string {
  return house ? house.head_name || placeOf(house) : t.management;
}

export function housesText(row: PurchaseRow): string {
  return [...row.houses.map(houseText), row.management ? t.management : ''].filter(Boolean).join(', ');
}

// Plans may be called alike: their houses and the day of the first quotation tell them apart.
export function planText(plan: PurchasePlan): string {
  const [first, ...more] = plan.houses;
  const whom = first ? (more.length > 0 ? t.andMore(houseText(first), number(more.length)) : houseText(first)) : plan.management ? t.management : '';
  const day = plan.quotations.map((one) => one.quoted_on).sort()[0];
  return [t.planN(plan.what, plan.have), whom, day ? t.planSince(date(day)) : ''].filter(Boolean).join(' · ');
}

export function paperText(paper: { kind: PaperKind; number?: string | null }): string {
  return [paperNames[paper.kind], paper.number].filter(Boolean).join(' ');
}
