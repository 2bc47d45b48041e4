// How a decided conflict is told.
import type { components } from '../../api/schema';
import { fieldName, valueName } from './history';
import { t } from './messages';

type Conflict = components['schemas']['HouseholdConflict'];

export function choiceName(choice: Conflict['choice']): string {
  if (choice === 'mine') return t.conflictTake;
  return choice === 'theirs' ? t.conflictKeep : t.conflictOther;
}

// "ชื่อ: ใช้ “สมชาย”", a field each, by the values as they were while it was open (later, "theirs" is what was stored when they met).
// Health and what was written anew are told by the choice alone.
export function whatWasDecided(choice: Conflict['choice'], values: Conflict['values']): string {
  if ((choice !== 'mine' && choice !== 'theirs') || values.some((one) => one.hidden)) return choiceName(choice);
  return values.map((one) => t.conflictStands(fieldName(one.field), one[choice] ? valueName(one.field, one[choice]) : t.empty)).join(' · ');
}
