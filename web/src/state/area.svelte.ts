// The area somebody looks at: all that is theirs, or one of their areas. Lists start from it.
import { session } from './session.svelte';

let chosen = $state('');

export const area = {
  // '' is all of the person's areas.
  get code(): string {
    return session.areas.some((one) => one.code === chosen) ? chosen : '';
  },
};

export function chooseArea(code: string): void {
  chosen = code;
}
