// Makes the device ready for days without a signal: the form, other open forms, the areas' names, the carried households.
// Asked when there is a signal, and seldom; a failure costs nothing but the freshness.
import { get, getText } from '../../api/client';
import { myCarried } from '../../offline/engine.svelte';
import { keepForm, offerForms } from '../../offline/forms';
import { connection } from '../../state/connection.svelte';
import { outbox } from '../../state/outbox.svelte';
import { session } from '../../state/session.svelte';
import { childrenOf } from '../places/areas.svelte';
import { householdForm } from './household_form';

const seldom = 10 * 60_000;
let last = { user: '', at: 0 };

export async function prepareDevice(): Promise<void> {
  await keepForm(householdForm);
  if (!connection.online || (last.user === session.userId && Date.now() - last.at < seldom)) return;
  last = { user: session.userId, at: Date.now() };
  await Promise.allSettled([keepAreas(), keepForms(), refreshCarried()]);
}

export async function refreshCarried(onpage: (count: number) => void = () => {}): Promise<void> {
  const ask = (query: { since: string | null; after: string | null }) => get('/api/carry', { query });
  await myCarried().refresh(ask, Date.now, onpage);
  outbox.changes++;
}

async function keepAreas(): Promise<void> {
  await childrenOf('');
  for (const { code } of session.areas) {
    const districts = code.length >= 2 ? await childrenOf(code.slice(0, 2)) : [];
    if (code.length >= 4) await childrenOf(code.slice(0, 4));
    else for (const district of districts) await childrenOf(district.code);
  }
}

async function keepForms(): Promise<void> {
  const { items } = await get('/api/survey-forms');
  const newest = items.filter((form, index) => items.findIndex((one) => one.xform_id === form.xform_id) === index);
  const offered = newest.filter((form) => form.open && form.xform_id !== householdForm.id);
  for (const form of offered) {
    const xml = await getText(`/api/survey-forms/${form.id}/xml`);
    await keepForm({ id: form.xform_id, version: form.version, title: form.title, xml });
  }
  await offerForms(offered.map((form) => ({ id: form.xform_id, version: form.version })));
}
