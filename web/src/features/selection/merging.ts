// Two people edit one scorecard: what the later one changed is laid over the newest version, part by part. Where both changed a
// part, this person's stands and the other's is told, so that neither is lost.
import type { ScorecardCriterion, ScorecardForm } from '../../api/types';

export type Editing = ScorecardForm & { note: string };
// `key` of a criterion, or '' for the card itself.
export interface Met {
  key: string;
  part: 'name_th' | 'name_en' | 'note' | 'ties' | 'title' | 'weight' | 'bands' | 'criterion';
  mine: Editing | ScorecardCriterion | null; // what holds the part; null: taken out
  theirs: Editing | ScorecardCriterion | null;
}

const cardParts = { name_th: ['name_th'], name_en: ['name_en'], note: ['note'], ties: ['ties'] } as const;
const criterionParts = { title: ['title_th', 'title_en'], weight: ['weight'], bands: ['fact', 'bands'] } as const; // bands are of a fact

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
// Whatever the order of the members: one may come from the server, the other from a draft; absent and null are one.
function text(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).filter(([, inner]) => inner != null).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one);
}
const same = (a: unknown, b: unknown) => text(a) === text(b);

type Names<T> = readonly (keyof T)[];
const pick = <T extends object>(from: T, names: Names<T>) => names.map((name) => from[name]);
const put = <T extends object>(into: T, from: T, names: Names<T>) => names.forEach((name) => (into[name] = copy(from[name])));

// Lays what `mine` changed of `base` into `into`, a copy of `theirs`; answers the parts that both changed.
function lay<T extends object, P extends string>(base: T, mine: T, theirs: T, into: T, parts: Record<P, Names<T>>): P[] {
  const met: P[] = [];
  for (const [part, names] of Object.entries(parts) as [P, Names<T>][]) {
    const [was, my, their] = [pick(base, names), pick(mine, names), pick(theirs, names)];
    if (same(my, was)) continue;
    put(into, mine, names);
    if (!same(their, was) && !same(their, my)) met.push(part);
  }
  return met;
}

// `newest` is what the other person saved; the answer follows it.
export function mergeCards(base: Editing, mine: Editing, newest: Editing): { merged: Editing; met: Met[] } {
  const merged = copy(newest);
  const met: Met[] = lay(base, mine, newest, merged, cardParts).map((part) => ({ key: '', part, mine: copy(mine), theirs: copy(newest) }));
  const of = (card: Editing, key: string) => card.criteria.find((one) => one.key === key);
  for (const was of base.criteria) {
    const [my, their] = [of(mine, was.key), of(newest, was.key)];
    if (my && their) {
      met.push(...lay(was, my, their, of(merged, was.key)!, criterionParts).map((part) => ({ key: was.key, part, mine: copy(my), theirs: copy(their) })));
    } else if (their) {
      merged.criteria = merged.criteria.filter((one) => one.key !== was.key);
      if (!same(their, was)) met.push({ key: was.key, part: 'criterion', mine: null, theirs: copy(their) });
    } else if (my && !same(my, was)) {
      merged.criteria.push(copy(my));
      met.push({ key: was.key, part: 'criterion', mine: copy(my), theirs: null });
    }
  }
  for (const my of mine.criteria) if (!of(base, my.key) && !of(merged, my.key)) merged.criteria.push(copy(my));
  return { merged, met };
}

// The other person's part, after all.
export function takeTheirs(editing: Editing, { key, part, theirs }: Met): void {
  const at = editing.criteria.findIndex((one) => one.key === key);
  if (key === '') put(editing, theirs as Editing, cardParts[part as keyof typeof cardParts]);
  else if (theirs === null) editing.criteria.splice(at, at < 0 ? 0 : 1);
  else if (at < 0) editing.criteria.push(copy(theirs as ScorecardCriterion));
  else if (part === 'criterion') editing.criteria[at] = copy(theirs as ScorecardCriterion);
  else put(editing.criteria[at]!, theirs as ScorecardCriterion, criterionParts[part as keyof typeof criterionParts]);
}
