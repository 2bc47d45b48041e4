// Saving one part of a hearing that others may write at the same time. The hearing on the screen is read anew every few seconds, so its
// version alone says nothing of what this person saw: a version is sent only of a hearing in which the part still stands as it stood when
// this person began. Otherwise both are shown, and somebody decides.
import { get, Problem } from '../../api/client';
import type { Hearing, HearingCandidate } from '../../api/types';

export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const tries = 5; // others write other parts of it all the time; each try reads what there is now

export async function saveOver<Part>(
  hearing: Hearing,
  part: (of: Hearing) => Part,
  began: Part,
  put: (version: number) => Promise<Hearing>,
  read = (id: string) => get('/api/hearings/{id}', { path: { id } }),
): Promise<{ saved: Hearing } | { theirs: Hearing }> {
  let now = hearing;
  for (let left = tries; ; left--) {
    if (!same(part(now), began)) return { theirs: now };
    try {
      return { saved: await put(now.version) };
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.code !== 'hearings.changed_meanwhile' || left <= 1) throw failure;
      now = await read(hearing.id);
    }
  }
}

// Saves a part that has a version of its own. Where somebody else saved it first or took it out, the hearing is read anew: `theirs` is the
// part as it stands there now, and absent when it is gone.
export async function savePart<Part>(
  hearing: Pick<Hearing, 'id'>,
  put: () => Promise<Hearing>,
  find: (now: Hearing) => Part | undefined,
  read = (id: string) => get('/api/hearings/{id}', { path: { id } }),
): Promise<{ saved: Hearing } | { now: Hearing; theirs: Part | undefined }> {
  try {
    return { saved: await put() };
  } catch (failure) {
    if (!(failure instanceof Problem) || !['hearings.changed_meanwhile', 'hearings.part_not_found'].includes(failure.code)) throw failure;
    const now = await read(hearing.id);
    return { now, theirs: find(now) };
  }
}

// Field by field: what only they changed is taken, what only I changed stays; where both wrote, mine stays and somebody decides.
export function joined<D extends Record<string, string>>(began: D, mine: D, theirs: D): { draft: D; clashes: (keyof D & string)[] } {
  const draft = { ...mine };
  const clashes: (keyof D & string)[] = [];
  for (const field of Object.keys(mine) as (keyof D & string)[]) {
    if (theirs[field] === began[field] || theirs[field] === mine[field]) continue;
    if (mine[field] === began[field]) draft[field] = theirs[field];
    else clashes.push(field);
  }
  return { draft, clashes };
}

// What the list and the order are, whatever else changed: houses with their scores; houses that have a place, with their reasons.
export const listed = (of: Pick<Hearing, 'candidates'>) => of.candidates.map((one) => [one.round_house_id, one.score ?? null] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1));
export const placed = (candidates: readonly HearingCandidate[]) =>
  candidates.filter((one) => one.place != null).map((one) => [one.round_house_id, one.reason ?? ''] as const);

// The houses in my order, as they stand now: who was taken off the list goes, who came on it follows.
export function carriedOver(mine: readonly HearingCandidate[], stored: readonly HearingCandidate[]): HearingCandidate[] {
  const now = new Map(stored.map((one) => [one.round_house_id, one]));
  const kept = mine.flatMap((one) => now.get(one.round_house_id) ?? []);
  return [...kept, ...stored.filter((one) => !mine.some((other) => other.round_house_id === one.round_house_id))];
}
