// Deeds outside a form: one that fails says why, and where others wrote first, the hearing is read again.
import { get, Problem } from '../../api/client';
import type { Hearing } from '../../api/types';
import { tellFailure } from '../../ui/failures';

export async function deed(hearing: Hearing, onchanged: (now: Hearing) => void, work: () => Promise<Hearing>): Promise<boolean> {
  try {
    onchanged(await work());
    return true;
  } catch (failure) {
    tellFailure(failure);
    if (failure instanceof Problem && (failure.status === 409 || failure.status === 404)) {
      await get('/api/hearings/{id}', { path: { id: hearing.id } }).then(onchanged, () => {}); // what failed was told already
    }
    return false;
  }
}
