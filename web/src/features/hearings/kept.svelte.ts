// What is typed and moved in the parts of one hearing and not saved yet: it stays while the person looks at another part.
import type { HearingCandidate } from '../../api/types';
import { newId } from '../../base/ids';
import type { placed } from './meanwhile';

const nobody = { name: '', house: '', moo: '', how: 'typed', people: '1', households: '', counts: true };

export class Kept {
  arrival = $state({ ...nobody });
  arrivalId = newId(); // of the person being typed: sent twice, signed in once
  order = $state.raw<HearingCandidate[]>([]);
  reasons = $state<Record<string, string>>({});
  moved = $state(false); // the order or a reason is not saved yet
  orderBegan = $state.raw<ReturnType<typeof placed>>([]); // the stored order when this person began to move
  minutes = $state<string | null>(null); // null: as it is saved
  minutesBegan = $state(''); // what was stored when this person began to type

  // After one person: the next often comes the same way from the same village.
  nextArrival(): void {
    this.arrivalId = newId();
    this.arrival = { ...nobody, how: this.arrival.how, moo: this.arrival.moo };
  }
}
