// The language on screen: Thai first. Kept on this device; the session's choice wins after sign-in.
import type { Language } from '../base/dates';

const key = 'onehome.language';

function remembered(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'th';
  } catch {
    return 'th';
  }
}

let current = $state<Language>(remembered());

export function language(): Language {
  return current;
}

export function setLanguage(wanted: Language): void {
  current = wanted;
  document.documentElement.lang = wanted;
  try {
    localStorage.setItem(key, wanted);
  } catch {
    // Without storage the choice lasts for this visit.
  }
}
