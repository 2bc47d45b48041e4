// Beginning a record: a new household, a registered one again, or one that came back from the council.
import type { Household } from '../../api/types';
import { session } from '../../state/session.svelte';
import type { RecordBody } from '../../offline/db';
import { myCarried, myRecords } from '../../offline/engine.svelte';
import { keepForm } from '../../offline/forms';
import { draftLock, hold } from '../../offline/lock';
import { instanceId } from '../../offline/transport';
import { deviceId } from './device';
import { renewed, serialise, setAt } from './engine/instance';
import { householdForm } from './household_form';
import { emptyInstance, fillFrom } from './prefill';
import { houseLine } from './words';

// Answers the id of the new draft.
export async function startHousehold(home: Household | null): Promise<string> {
  await keepForm(householdForm);
  const { id, doc } = emptyInstance(householdForm.xml, new Date().toISOString());
  setAt(doc, 'deviceid', deviceId());
  setAt(doc, 'visit/interviewer', session.name);
  if (home) fillFrom(doc, home);
  const body: RecordBody = {
    title: home?.head_name ?? '', place: home ? houseLine(home.house_no, home.moo ?? null) : '', xml: serialise(doc), page: '',
    household: home ? { id: home.id, version: home.version } : null, pictures: {},
  };
  await myRecords().create(id, householdForm, body, Date.now(), true);
  return id;
}

// What was begun more than a day ago, never answered, and stands open in no tab.
export async function dropUnanswered(): Promise<void> {
  const records = myRecords();
  for (const id of await records.blanksBefore(Date.now() - 24 * 3600_000)) {
    const release = await hold(draftLock(id));
    if (!release) continue;
    await records.remove(id);
    release();
  }
}

export async function startCarried(householdId: string): Promise<string> {
  return startHousehold(await myCarried().whole(householdId));
}

// The same answers and pictures under a new id; the old record stays as it is.
export async function startFrom(recordId: string, finished: boolean): Promise<string> {
  const records = myRecords();
  const old = (await records.find(recordId))!;
  const { id, xml } = renewed(old.body.xml);
  await records.copyFiles(recordId, id);
  const body = { ...old.body, xml, page: '', ...(finished ? {} : { mends: instanceId(recordId) }) };
  await records.create(id, { id: old.form, version: old.version }, body, Date.now());
  if (finished) await records.finish(id, body, Date.now());
  await records.mark(recordId, { mended: true });
  return id;
}
