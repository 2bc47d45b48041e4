// Start: styles, session, router, the application.
import { mount } from 'svelte';
import App from './app/App.svelte';
import { watchForUpdates } from './app/updates.svelte';
import { language, setLanguage } from './i18n/language.svelte';
import { watchConnection } from './state/connection.svelte';
import { startRouter } from './state/router.svelte';
import { connectSession, loadSession } from './state/session.svelte';
import './state/theme.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/print.css';

setLanguage(language());
startRouter();
connectSession();
watchConnection(loadSession);
mount(App, { target: document.getElementById('app')! });
watchForUpdates().catch(() => {}); // without it the application works, only not offline
// What the device keeps is opened after the first screen: counts in the frame, sending of what waits.
setTimeout(() => {
  import('./offline/engine.svelte').then(({ startOffline }) => startOffline()).catch(() => {});
}, 0);
