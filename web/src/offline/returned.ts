// What a council returned, brought back to this device: from another phone, after the storage was emptied, or sent by ODK Collect.
// It becomes a record as if it had been sent from here, and is mended as such a one.
import type { ReturnedSurvey, ReturnedSurveyRow } from '../api/types';
import { emptyFacts, isReturned, type Records } from './records';
import { instanceId } from './transport';

export interface AskReturned {
  list(): Promise<ReturnedSurveyRow[]>;
  whole(instance: string): Promise<ReturnedSurvey>;
  place(row: ReturnedSurveyRow): string; // as the list shows it
  // The version of the form with which it is opened here; null where the device cannot have one.
  version(form: string, version: string): Promise<string | null>;
}

export async function takeReturned(records: Records, ask: AskReturned, now: () => number): Promise<void> {
  const rows = await ask.list();
  for (const row of rows) {
    const id = row.instance_id.replace(/^uuid:/, '');
    if (instanceId(id) !== row.instance_id) continue; // made by a client that names its records otherwise
    const review = { state: 'returned' as const, reason: row.reason, household: null };
    if (await records.find(id)) {
      await records.mark(id, { review, listed: true });
      continue;
    }
    const version = await ask.version(row.xform_id, row.version);
    if (version === null) continue;
    const whole = await ask.whole(row.instance_id);
    const there = whole.pictures.filter((picture) => picture.sha256);
    const missing = new Set(whole.pictures.filter((picture) => !picture.sha256).map((picture) => picture.name));
    const { xml, facts, household } = readBack(whole.xml, missing, there.map((picture) => picture.name));
    for (const picture of there) await records.keepKnown(id, picture.name, picture.sha256!);
    const body = { title: row.head_name, place: ask.place(row), xml, page: '', household, pictures: facts };
    await records.create(id, { id: row.xform_id, version }, body, now());
    await records.mark(id, { state: 'sent', sent: Date.parse(row.received_at), review, listed: true });
  }
  // Mended on another device and sent from there.
  const listed = new Set(rows.map((row) => row.instance_id));
  for (const entry of await records.list())
    if (isReturned(entry) && entry.listed && !listed.has(instanceId(entry.id))) await records.mark(entry.id, { mended: true });
}

// The answers without the names of pictures that never arrived (they are taken again), and what the answers say of the others.
function readBack(xml: string, missing: Set<string>, names: string[]) {
  const doc = new DOMParser().parseFromString(xml, 'application/xml');
  const leaves = [...doc.getElementsByTagName('*')].filter((one) => one.childElementCount === 0);
  const facts: Record<string, ReturnType<typeof emptyFacts>> = {};
  for (const leaf of leaves) {
    const text = leaf.textContent?.trim() ?? '';
    if (missing.has(text)) leaf.textContent = '';
    if (names.includes(text)) facts[text] = factsBeside(leaf);
  }
  const at = (name: string) => [...doc.documentElement.children].find((one) => one.localName === name)?.textContent?.trim() ?? '';
  const household = at('household_id') ? { id: at('household_id'), version: Number(at('base_version')) || 0 } : null;
  return { xml: new XMLSerializer().serializeToString(doc), facts, household };
}

function factsBeside(picture: Element) {
  const facts = emptyFacts();
  const beside = (suffix: string) => [...(picture.parentElement?.children ?? [])].find((one) => one.localName === `${picture.localName}_${suffix}`)?.textContent?.trim() ?? '';
  facts.taken_at = beside('taken');
  const [latitude, longitude] = beside('point').split(' ').map(Number);
  if (latitude && longitude) Object.assign(facts, { latitude, longitude });
  return facts;
}
