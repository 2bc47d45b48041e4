import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Tables } from '../../src/offline/db';
import { formOf, keepForm, offeredForms, offerForms } from '../../src/offline/forms';

it('a form that was closed is no longer begun, and stays for the records that name it', async () => {
  const store = new Tables('forms-1');
  for (const version of ['1', '2']) await keepForm({ id: 'wells', version, title: 'บ่อน้ำ', xml: '<a/>' }, store);
  expect(await offeredForms(store)).toEqual([]);
  await offerForms([{ id: 'wells', version: '2' }, { id: 'never-kept', version: '1' }], store);
  expect((await offeredForms(store)).map((form) => form.version)).toEqual(['2']);
  await offerForms([], store);
  expect(await offeredForms(store)).toEqual([]);
  expect((await formOf('wells', '2', store))?.title).toBe('บ่อน้ำ');
});
