// How closing is said, and where what is missing is mended.
import type { ClosingCheck } from '../../api/types';
import { language } from '../../i18n/language.svelte';
import { may } from '../../state/session.svelte';

export type Which = 'ready' | 'waiting' | 'closed' | '';

export function tambonOf(row: { tambon_th: string; tambon_en: string }): string {
  if (!row.tambon_th) return '';
  return language() === 'th' ? `ต.${row.tambon_th}` : row.tambon_en || row.tambon_th;
}

export function placeOf(row: { house_no: string; moo?: number | null; tambon_th: string; tambon_en: string }): string {
  const moo = row.moo ? (language() === 'th' ? `หมู่ ${row.moo}` : `Moo ${row.moo}`) : '';
  return [row.house_no, moo, tambonOf(row)].filter(Boolean).join(language() === 'th' ? ' ' : ', ');
}

export function labelOf(check: ClosingCheck): string {
  return language() === 'th' ? check.label_th : check.label_en;
}

function ifMay(permission: string, href: string): string | null {
  return may(permission) ? href : null;
}

// The page where a house gets what a check of it lacks; absent where there is none that this person may open.
export function mendHouseAt(round: string, house: string, key: string): string | null {
  switch (key) {
    case 'handed_over':
    case 'photographs':
    case 'acceptance':
    case 'hand_over_record':
    case 'consents':
    case 'flags':
      return ifMay('works_read', `/works/houses/${house}`);
    case 'purchase_papers':
      return ifMay('purchases_read', `/round-houses/${house}#purchases`);
    case 'owed':
      return ifMay('purchases_read', `/money/${round}/debts`);
    case 'money_received':
      return ifMay('tranches_read', `/money/${round}/tranches`);
    case 'money_used':
      return ifMay('purchases_write', `/money/${round}/purchases/new?house=${house}`) ?? ifMay('ledger_read', `/money/${round}?house=${house}#entries`);
    case 'money_even':
      return ifMay('ledger_read', `/money/${round}?house=${house}#entries`);
    default:
      return null;
  }
}

// The same for the round.
export function mendRoundAt(round: string, key: string): string | null {
  switch (key) {
    case 'houses':
      return '#houses';
    case 'tambons':
      return '#tambons';
    case 'tranches':
      return ifMay('tranches_read', `/money/${round}/tranches`);
    case 'agreed':
    case 'zero':
    case 'bank':
      return ifMay('ledger_read', `/money/${round}`);
    default:
      return null;
  }
}
