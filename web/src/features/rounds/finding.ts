// A page of houses out of several questions that are asked one after another. Pure but for `ask`.
import type { Page } from '../../api/pages';

export interface Question {
  state: string; // one state, or several with commas
  after: string | null;
  limit: number;
}

// `after` is the number of the question and the server's place in its list: "1:540101.0190…".
export async function pageOf<Row>(states: string[], limit: number, after: string | null, ask: (question: Question) => Promise<Page<Row>>): Promise<Page<Row>> {
  const colon = after?.indexOf(':') ?? 0;
  let turn = after ? Number(after.slice(0, colon)) : 0;
  let place = after ? after.slice(colon + 1) : '';
  const items: Row[] = [];
  while (items.length < limit && turn < states.length) {
    const found = await ask({ state: states[turn]!, after: place || null, limit: limit - items.length });
    items.push(...found.items);
    place = found.next ?? '';
    if (!place) turn++;
  }
  return { items, next: turn < states.length ? `${turn}:${place}` : null };
}
