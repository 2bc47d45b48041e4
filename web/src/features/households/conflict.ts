// Two people wrote two things: where a draft differs from what is in the system now. Pure.
import type { Draft, PartDraft, PersonDraft } from './draft';

export interface Difference {
  key: string; // "need_text", "people[0190…]", "parts[roof]"
  field: string; // for the label
  mine: unknown;
  theirs: unknown;
}

const scalars = [
  'tambon', 'moo', 'house_no', 'house_code', 'village_name', 'road', 'position', 'tenure', 'land_kind', 'land_owner_name', 'land_note',
  'dwelling_state', 'secure', 'durable', 'monthly_income', 'debt', 'main_occupation', 'need_text', 'note', 'status',
] as const;

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

// A number typed anew is told apart from the one on record only by having been typed.
function comparable(person: PersonDraft | undefined): unknown {
  if (!person) return null;
  const { citizen_masked: _masked, citizen_change: _change, stored: _stored, ...rest } = person;
  return rest;
}

// `base` is what the draft started from, when it is known: what only they changed is then theirs without asking.
export function differences(mine: Draft, theirs: Draft, base: Draft | null): Difference[] {
  const found: Difference[] = [];
  const look = (key: string, field: string, a: unknown, b: unknown, start: unknown, compare: (value: never) => unknown = (value) => value) => {
    if (same(compare(a as never), compare(b as never))) return;
    if (base && same(compare(a as never), compare(start as never))) return;
    if (base && same(compare(b as never), compare(start as never))) return;
    found.push({ key, field, mine: a, theirs: b });
  };
  for (const field of scalars) look(field, field, mine[field], theirs[field], base?.[field]);
  const people = new Set([...mine.people, ...theirs.people].map((person) => person.id));
  for (const id of people) {
    const of = (draft: Draft | null) => draft?.people.find((person) => person.id === id);
    look(`people[${id}]`, 'people', of(mine), of(theirs), of(base), comparable);
  }
  for (const part of new Set([...Object.keys(mine.parts), ...Object.keys(theirs.parts)])) {
    look(`parts[${part}]`, `parts[${part}]`, mine.parts[part], theirs.parts[part], base?.parts[part]);
  }
  return found;
}

// The draft to send: what differs as chosen, what only one of the two changed as that one changed it.
export function merged(mine: Draft, theirs: Draft, base: Draft | null, chosen: Record<string, 'mine' | 'theirs'>): Draft {
  const out: Draft = { ...structuredClone(theirs), pictures: mine.pictures };
  const takeMine = (key: string, a: unknown, b: unknown, start: unknown, compare: (value: never) => unknown = (value) => value): boolean => {
    if (chosen[key]) return chosen[key] === 'mine';
    if (!base) return true;
    return !same(compare(a as never), compare(start as never)) && same(compare(b as never), compare(start as never));
  };
  for (const field of scalars) if (takeMine(field, mine[field], theirs[field], base?.[field])) (out as unknown as Record<string, unknown>)[field] = mine[field];
  const people: PersonDraft[] = [];
  for (const id of new Set([...theirs.people, ...mine.people].map((person) => person.id))) {
    const of = (draft: Draft | null) => draft?.people.find((person) => person.id === id);
    const person = takeMine(`people[${id}]`, of(mine), of(theirs), of(base), comparable) ? of(mine) : of(theirs);
    if (person) people.push(person);
  }
  out.people = people;
  const parts: Record<string, PartDraft> = {};
  for (const part of new Set([...Object.keys(theirs.parts), ...Object.keys(mine.parts)])) {
    const value = takeMine(`parts[${part}]`, mine.parts[part], theirs.parts[part], base?.parts[part]) ? mine.parts[part] : theirs.parts[part];
    if (value) parts[part] = value;
  }
  out.parts = parts;
  return out;
}
