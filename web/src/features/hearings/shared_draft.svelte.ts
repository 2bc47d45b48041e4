// What a person types over a part that others may save at the same time: what both wrote stays in sight until somebody decides.
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { joined } from './meanwhile';
import { t } from './messages';

export interface Meeting<F extends string> {
  field: F;
  theirs: string;
}

export class SharedDraft<D extends Record<string, string>> {
  draft = $state() as D;
  clashes = $state.raw<Meeting<keyof D & string>[]>([]);
  private began: D; // as it was stored when this person began, or last looked

  constructor(start: D) {
    this.began = start;
    this.draft = { ...start };
  }
  get base(): D {
    return this.began;
  }

  // Somebody else saved `theirs` meanwhile.
  meet(theirs: D): void {
    const { draft, clashes } = joined(this.began, { ...this.draft }, theirs);
    this.began = theirs;
    this.draft = draft;
    this.clashes = clashes.map((field) => ({ field, theirs: theirs[field] }));
  }
  decide(field: keyof D & string, text: string | null): void {
    if (text !== null) this.draft = { ...this.draft, [field]: text };
    this.clashes = this.clashes.filter((one) => one.field !== field);
  }
  // What is to be decided before anything is saved, under the names of the form's fields.
  faults(inputs: Partial<Record<keyof D & string, string>> = {}): Fault[] {
    return this.clashes.map((one) => ({ field: inputs[one.field] ?? one.field, message: both(t, 'clashChoose') }));
  }
}
