// The choices of the household form with their labels, as the server has them; kept on the device for work without a network.
import { get } from '../../api/client';
import type { AnswerOf } from '../../api/client';
import { say, type Bilingual } from '../../i18n/messages';

type Lists = Record<string, { value: string; label: Bilingual }[]>;

const key = 'onehome.household-choices';
let known = $state.raw<Lists | null>(null);

function listsOf(answer: AnswerOf<'/api/households/choices', 'get'>): Lists {
  return Object.fromEntries(
    answer.items.map((list) => [list.name, list.values.map((one) => ({ value: one.name, label: { th: one.label_th, en: one.label_en } }))]),
  );
}

export async function loadChoices(): Promise<void> {
  if (known) return;
  try {
    known = listsOf(await get('/api/households/choices'));
    localStorage.setItem(key, JSON.stringify(known));
  } catch (failure) {
    if (known) return; // storage was full: the answer is here all the same
    const kept = localStorage.getItem(key);
    if (!kept) throw failure;
    known = JSON.parse(kept) as Lists;
  }
}

// Options of a list ("tenure", "land_kind") in the language on screen.
export function options(list: string): { value: string; label: string }[] {
  return (known?.[list] ?? []).map((one) => ({ value: one.value, label: say(one.label) }));
}

export function labelOf(list: string, value: string | null | undefined): string {
  if (!value) return '';
  const found = known?.[list]?.find((one) => one.value === value);
  return found ? say(found.label) : value;
}
