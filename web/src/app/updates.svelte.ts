// The service worker: keeps the application's shell so that it opens without a network. A new version waits until the person
// takes it, so that nothing changes under a half-filled form.
import { keepEverything } from '../state/keeping';
import { toast } from '../state/toasts.svelte';
import { t } from './messages';

export async function watchForUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const registration = await navigator.serviceWorker.register('/sw.js');
  let reloading = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloading) location.reload();
  });
  const offer = () => {
    const waiting = registration.waiting;
    if (!waiting || !navigator.serviceWorker.controller) return;
    toast(t.newVersion, {
      label: t.reload,
      run: async () => {
        await keepEverything(); // what is half typed is there again in the new version
        reloading = true;
        waiting.postMessage({ type: 'SKIP_WAITING' });
      },
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  setInterval(() => void registration.update().catch(() => {}), 60 * 60_000);
}
