// One form: its faults, all at once, and the guard against sending twice. Fields find it by context.
import { getContext, setContext } from 'svelte';
import { Problem, Unreachable } from '../api/problems';
import { newId } from '../base/ids';
import { say, type Bilingual } from '../i18n/messages';

// `field` is the path in the body the server reads: "people[1].citizen_number".
export interface Fault {
  field: string;
  message: Bilingual;
}

export class FormState {
  faults = $state.raw<Fault[]>([]);
  failure = $state.raw<unknown>(null); // a Problem without fields, or Unreachable, or a mistake of ours
  busy = $state(false);
  attempts = $state(0); // counts refusals, so that the summary takes the focus each time
  refusedAt = -Infinity; // when the summary came, by performance.now()
  private labels = new Map<string, string>();
  private lastBody = '';
  private lastKey = '';

  faultOf(field: string): string | null {
    const fault = this.faults.find((one) => one.field === field);
    return fault ? say(fault.message) : null;
  }

  // A list's own fault ("people": at least one) and those inside it.
  hasFaultUnder(prefix: string): boolean {
    return this.faults.some((one) => one.field === prefix || one.field.startsWith(`${prefix}.`) || one.field.startsWith(`${prefix}[`));
  }

  name(field: string, label: string): void {
    this.labels.set(field, label);
  }
  labelOf(field: string): string | null {
    return this.labels.get(field) ?? null;
  }

  // The same body sent again carries the same key, so a lost answer or a double click does the work once.
  keyFor(body: unknown): string {
    const text = JSON.stringify(body);
    if (text !== this.lastBody) {
      this.lastBody = text;
      this.lastKey = newId();
    }
    return this.lastKey;
  }

  refuse(faults: Fault[]): void {
    this.faults = faults;
    this.failure = null;
    this.refusedAt = performance.now();
    this.attempts++;
  }

  // Runs `work` once at a time and turns its failure into what the summary shows. True when it succeeded.
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.faults = [];
    this.failure = null;
    try {
      await work();
      return true;
    } catch (failure) {
      if (failure instanceof Problem && failure.fields.length > 0) this.faults = failure.fields;
      this.failure = failure;
      this.refusedAt = performance.now();
      this.attempts++;
      if (!(failure instanceof Problem || failure instanceof Unreachable)) console.error(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

const key = Symbol('form');

export function provideForm(form: FormState): void {
  setContext(key, form);
}

export function useForm(): FormState | undefined {
  return getContext<FormState | undefined>(key);
}

export function fieldId(field: string): string {
  return `f-${field.replace(/[^\w]+/g, '-')}`;
}
