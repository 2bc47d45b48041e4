// The name of this device in submissions: made once, tells nothing about the person.
import { newId } from '../../base/ids';

const key = 'onehome.device';

export function deviceId(): string {
  try {
    const there = localStorage.getItem(key);
    if (there) return there;
    const fresh = `onehome:${newId()}`;
    localStorage.setItem(key, fresh);
    return fresh;
  } catch {
    return 'onehome:unknown';
  }
}
