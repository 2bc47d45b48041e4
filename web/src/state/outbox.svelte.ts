// What the frame shows of the survey records on this device: how many drafts, how many wait to be sent. Small, so that the first
// load stays small; the folder `offline` is loaded later and writes here.

export type Pause = 'none' | 'signal' | 'sign-in' | 'busy';

class Outbox {
  drafts = $state(0);
  unsent = $state(0); // finished, not at the server yet; refused ones too
  refused = $state(0);
  returned = $state(0); // given back by the council
  sending = $state(false);
  pause = $state<Pause>('none');
  changes = $state(0); // counts changes on the device, for lists that show it
}

export const outbox = new Outbox();
