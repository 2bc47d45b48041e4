// What a failure says where no form could show it: the server's own words, or that it cannot be reached.
import { Problem, Unreachable } from '../api/problems';
import { say } from '../i18n/messages';
import { toastFailure } from '../state/toasts.svelte';
import { t } from './messages';

export function failureWords(failure: unknown): string {
  if (failure instanceof Unreachable) return t.offlineDeed;
  if (!(failure instanceof Problem)) return `${t.unknownFault} ${t.unknownFaultAdvice}`;
  const faults = failure.fields.map((one) => say(one.message));
  const reference = failure.requestId && failure.status >= 500 ? t.reference(failure.requestId) : '';
  return [say(failure.text), say(failure.advice), ...faults, reference].filter(Boolean).join(' · ');
}

export function tellFailure(failure: unknown): void {
  if (failure instanceof DOMException && failure.name === 'AbortError') return; // the page was left
  if (!(failure instanceof Problem || failure instanceof Unreachable)) console.error(failure);
  toastFailure(failureWords(failure));
}
