// Brings what came back from a council onto this device, with the form that it needs.
import { get, getText } from '../../api/client';
import { myRecords } from '../../offline/engine.svelte';
import { formOf, keepForm } from '../../offline/forms';
import { takeReturned } from '../../offline/returned';
import { connection } from '../../state/connection.svelte';
import { may } from '../../state/session.svelte';
import { householdForm } from './household_form';
import { houseLine } from './words';

export async function fetchReturned(): Promise<void> {
  if (!connection.online || !may('survey_write')) return;
  await takeReturned(
    myRecords(),
    {
      list: async () => (await get('/api/returned-surveys')).items,
      whole: (instance) => get('/api/returned-surveys/{id}', { path: { id: instance } }),
      place: (row) => houseLine(row.house_no, row.moo),
      version: versionFor,
    },
    Date.now,
  );
}

// The version that was filled where it can be had; of the household survey today's, which reads older answers.
async function versionFor(id: string, version: string): Promise<string | null> {
  if (await formOf(id, version)) return version;
  if (id === householdForm.id) return householdForm.version;
  const { items } = await get('/api/survey-forms');
  const form = items.find((one) => one.xform_id === id && one.version === version);
  if (!form) return null;
  await keepForm({ id, version, title: form.title, xml: await getText(`/api/survey-forms/${form.id}/xml`) });
  return version;
}
