// What the council made of the records that were sent.
import { Problem } from '../api/problems';
import type { Submission } from '../api/types';
import type { Records } from './records';
import { instanceId } from './transport';

export type AskReview = (instance: string) => Promise<Pick<Submission, 'state' | 'reason' | 'household_id'>>;

// Asks for those without a last word; one that this person may no longer see holds up nothing.
export async function takeReviews(records: Records, ask: AskReview): Promise<void> {
  for (const entry of await records.list()) {
    if (entry.state !== 'sent' || !entry.review || (entry.review.state !== 'waiting' && entry.review.state !== 'returned')) continue;
    try {
      const { state, reason, household_id } = await ask(instanceId(entry.id));
      const changed = state !== entry.review.state || (reason ?? '') !== entry.review.reason;
      if (changed) await records.mark(entry.id, { review: { state, reason: reason ?? '', household: household_id ?? null } });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }
}
