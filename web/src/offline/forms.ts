// Forms on the device. A record names the version it was begun with, and that version stays as long as the record does.
import { tables, type FormRow, type Tables } from './db';

export async function keepForm(form: FormRow, store: Tables = tables): Promise<void> {
  await store.forms.put(form);
}

export async function formOf(id: string, version: string, store: Tables = tables): Promise<FormRow | null> {
  return (await store.forms.get([id, version])) ?? null;
}

export async function keptForms(store: Tables = tables): Promise<FormRow[]> {
  return store.forms.toArray();
}
