// Names and looks of sources, categories and states.
import type { Estimate, EstimateLine, PriceItem } from '../../api/types';
import { messages } from '../../i18n/messages';
import type { Shape, Tone } from '../../ui/StateBadge.svelte';

export const sourceNames = messages({
  grant: { th: 'งบโครงการ', en: 'Grant' },
  material: { th: 'สมทบเป็นวัสดุ', en: 'Material given' },
  labour: { th: 'สมทบเป็นแรงงาน', en: 'Labour given' },
  cash: { th: 'สมทบเป็นเงิน', en: 'Cash given' },
});
export const sources: EstimateLine['source'][] = ['grant', 'material', 'labour', 'cash'];

export const categoryNames = messages({
  roofing: { th: 'วัสดุมุงหลังคา', en: 'Roofing' },
  timber: { th: 'ไม้และแผ่น', en: 'Timber and boards' },
  steel: { th: 'เหล็ก', en: 'Steel' },
  masonry: { th: 'ปูน หิน ทราย อิฐ', en: 'Masonry and concrete' },
  doors_windows: { th: 'ประตูหน้าต่าง', en: 'Doors and windows' },
  sanitary: { th: 'สุขภัณฑ์', en: 'Sanitary ware' },
  water: { th: 'ประปา', en: 'Water supply' },
  electrical: { th: 'ไฟฟ้า', en: 'Electrical' },
  paint: { th: 'สี', en: 'Paint' },
  fasteners: { th: 'ตะปู สกรู อุปกรณ์ยึด', en: 'Fasteners' },
  tools: { th: 'เครื่องมือและของใช้', en: 'Tools and supplies' },
  labour: { th: 'ค่าแรง', en: 'Labour' },
  transport: { th: 'ค่าขนส่ง', en: 'Transport' },
  other: { th: 'อื่น ๆ', en: 'Other' },
});
export const categories: PriceItem['category'][] = [
  'roofing', 'timber', 'steel', 'masonry', 'doors_windows', 'sanitary', 'water', 'electrical', 'paint', 'fasteners', 'tools', 'labour', 'transport', 'other',
];

export const stateNames = messages({
  draft: { th: 'ร่าง', en: 'Draft' },
  final: { th: 'จัดทำแล้ว', en: 'Prepared' },
  replaced: { th: 'มีฉบับใหม่แทน', en: 'Replaced' },
});

export function look(state: Estimate['state'] | null | undefined): { tone: Tone; shape: Shape } {
  if (state === 'final') return { tone: 'green', shape: 'check' };
  if (state === 'draft') return { tone: 'amber', shape: 'half' };
  return { tone: 'grey', shape: state === 'replaced' ? 'bar' : 'ring' };
}
