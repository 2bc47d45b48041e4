// How closing is said, and where what is missing is mended.
import type { ClosingCheck } from '../../api/types';
import { language } from '../../i18n/language.svelte';
import { may } from '../../state/session.svelte';
import { t } from './messages';

export type Which = 'ready' | 'waiting' | 'closed' | '';

export function labelOf(check: ClosingCheck): string {
  return language() === 'th' ? check.label_th : check.label_en;
}

// Unmatched lines of the bank do not keep the round open where there is a reason.
export function stopsRound(check: ClosingCheck): boolean {
  return !check.done && check.key !== 'bank';
}

// A page where something is mended, by the name that its link carries.
export interface Mend {
  href: string;
  where: string;
}

function ifMay(permission: string, href: string, where: string): Mend | null {
  return may(permission) ? { href, where } : null;
}

// Where a house gets what a check of it lacks; absent where there is no page that this person may open.
export function mendHouseAt(round: string, house: string, key: string): Mend | null {
  const books = () => ifMay('ledger_read', `/money/${round}?house=${house}#entries`, t.atBooks);
  switch (key) {
    case 'handed_over':
    case 'photographs':
    case 'acceptance':
    case 'hand_over_record':
    case 'consents':
    case 'flags':
      return ifMay('works_read', `/works/houses/${house}`, t.atWorks);
    case 'purchase_papers':
      return ifMay('purchases_read', `/round-houses/${house}#purchases`, t.atBought);
    case 'owed':
      return ifMay('purchases_read', `/money/${round}/debts`, t.atDebts);
    case 'money_received':
      return ifMay('tranches_read', `/money/${round}/tranches`, t.atTranches);
    case 'money_used':
      return ifMay('purchases_write', `/money/${round}/purchases/new?house=${house}`, t.atPurchase) ?? books();
    case 'money_even':
      return books();
    default:
      return null;
  }
}

// The same for the round.
export function mendRoundAt(round: string, key: string): Mend | null {
  switch (key) {
    case 'houses':
      return { href: '#houses', where: t.atHouses };
    case 'tambons':
      return { href: '#tambons', where: t.atTambons };
    case 'tranches':
      return ifMay('tranches_read', `/money/${round}/tranches`, t.atTranches);
    case 'agreed':
    case 'zero':
      return ifMay('ledger_read', `/money/${round}`, t.atBooks);
    case 'bank':
      return ifMay('bank_read', `/money/${round}/bank`, t.atBank);
    default:
      return null;
  }
}
