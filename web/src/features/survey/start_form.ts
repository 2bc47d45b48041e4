// Beginning a form that an officer added: its own first values are the engine's work, so the engine comes with this file.
import { myRecords } from '../../offline/engine.svelte';
import { formOf } from '../../offline/forms';
import { deviceId } from './device';
import { idOf } from './engine/instance';
import { openSurvey } from './engine/open.svelte';

export async function startForm(formId: string, version: string): Promise<string> {
  const form = await formOf(formId, version);
  if (!form) throw new Error('the form is not on this device');
  const { xml } = await openSurvey(form.xml, null, deviceId());
  const id = idOf(xml);
  await myRecords().create(id, form, { title: '', place: '', xml, page: '', household: null, pictures: {} }, Date.now(), true);
  return id;
}
