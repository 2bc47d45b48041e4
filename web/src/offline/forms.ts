// Forms on the device. A record names the version it was begun with, and that version stays as long as the record does.
import { tables, type FormRow, type Tables } from './db';

export async function keepForm(form: FormRow, store: Tables = tables): Promise<void> {
  await store.forms.put(form);
}

export async function formOf(id: string, version: string, store: Tables = tables): Promise<FormRow | null> {
  return (await store.forms.get([id, version])) ?? null;
}

type Version = Pick<FormRow, 'id' | 'version'>;
const offeredNote = 'forms.offered';

// Which forms may be begun from now on; others stay for the records that name them.
export async function offerForms(offered: Version[], store: Tables = tables): Promise<void> {
  await store.notes.put({ key: offeredNote, value: offered.map(({ id, version }) => ({ id, version })) });
}

export async function offeredForms(store: Tables = tables): Promise<FormRow[]> {
  const offered = ((await store.notes.get(offeredNote))?.value ?? []) as Version[];
  return (await store.forms.bulkGet(offered.map(({ id, version }): [string, string] => [id, version]))).filter((form) => form !== undefined);
}
