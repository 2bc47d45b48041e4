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
