// A survey on the screen: opened from what the device keeps, kept again as it is answered, finished once.
import { both } from '../../i18n/messages';
import type { RecordBody } from '../../offline/db';
import { myRecords, sendNow } from '../../offline/engine.svelte';
import { formOf } from '../../offline/forms';
import { draftLock, hold } from '../../offline/lock';
import { emptyFacts, type Entry, type Records } from '../../offline/records';
import { prepare } from '../../offline/shrink';
import type { Fault } from '../../ui/form.svelte';
import { deviceId } from './device';
import { inPlaceOf } from './engine/instance';
import { openSurvey } from './engine/open.svelte';
import type { Question } from './engine/question.svelte';
import type { Page, Section, Survey } from './engine/survey.svelte';
import { t } from './messages';
import { placeOf, titleOf } from './words';

const longestSide = 1600;
const quality = 0.8;

export type Opened = { filling: Filling } | { closed: 'missing' | 'finished' | 'other-tab' };

export async function openFilling(id: string): Promise<Opened> {
  const records = myRecords();
  const entry = await records.find(id);
  if (!entry) return { closed: 'missing' };
  if (entry.state !== 'draft') return { closed: 'finished' };
  const release = await hold(draftLock(id));
  if (!release) return { closed: 'other-tab' };
  try {
    const form = await formOf(entry.form, entry.version);
    if (!form) return { closed: 'missing' };
    const files = await records.files(id);
    const survey = await openSurvey(form.xml, { xml: inPlaceOf(entry.body.xml, ''), files, pictures: entry.body.pictures }, deviceId());
    return { filling: new Filling(records, entry, survey, release) };
  } catch (failure) {
    release();
    throw failure;
  }
}

export class Filling {
  keptAt = $state(0);
  failed = $state(false); // the device refused to keep it
  tried = $state.raw(new Set<string>()); // pages and entries that were left with faults, or finished with
  page = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting = false;
  private since = 0; // of the first answer that is not kept yet
  private last: string;
  private blank: string | null = null; // of a record that nobody has answered in yet
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private records: Records, // of the person who opened it, whoever signs in meanwhile
    readonly entry: Entry,
    readonly survey: Survey,
    private release: () => void,
  ) {
    this.last = entry.body.xml;
    this.page = entry.body.page;
    if (entry.blank) this.blank = survey.xml;
  }

  // ---- keeping

  // Called whenever an answer may have changed: kept a moment after the last one, and two seconds after the first.
  touched(): void {
    if (!this.waiting) this.since = Date.now();
    this.waiting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), Math.min(400, Math.max(0, this.since + 2000 - Date.now())));
  }

  // One after the other, so that an older state never lands on a newer one.
  keep(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.waiting) return this.writing;
    this.waiting = false;
    const body = this.body(this.survey.xml);
    this.writing = this.writing.then(async () => {
      if (body.xml === this.last && body.page === this.entry.body.page) return;
      try {
        if (await this.records.save(this.entry.id, body, Date.now(), body.xml === this.blank)) {
          this.last = body.xml;
          this.entry.body = body;
          this.keptAt = Date.now();
          this.failed = false;
        }
      } catch {
        this.failed = true;
        this.waiting = true;
      }
    });
    return this.writing;
  }

  goneTo(page: string): void {
    this.page = page;
    this.touched();
  }

  private body(xml: string): RecordBody {
    return {
      ...this.entry.body, xml, page: this.page, title: titleOf(this.survey), place: placeOf(this.survey),
      pictures: Object.fromEntries(this.survey.facts),
    };
  }

  async close(): Promise<void> {
    await this.keep();
    // Opened and left again without an answer: there is nothing to go on with.
    if (this.blank !== null && this.survey.xml === this.blank && (await this.records.find(this.entry.id))?.state === 'draft')
      await this.records.remove(this.entry.id);
    this.release();
  }

  // ---- pictures

  async addPicture(question: Question, file: File, taken: boolean): Promise<void> {
    const ready = await prepare(file, longestSide, quality);
    const before = question.pictureName;
    const name = `${question.name}-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}.jpg`;
    const bytes = new Uint8Array(await ready.blob.arrayBuffer());
    await this.records.keepFile(this.entry.id, name, ready.type, bytes);
    const facts = emptyFacts();
    facts.taken_at = ready.taken_at || (taken ? new Date().toISOString() : '');
    facts.latitude = ready.latitude;
    facts.longitude = ready.longitude;
    this.survey.facts.set(name, facts);
    question.setPicture(new File([bytes], name, { type: ready.type }));
    await this.pictureChanged(before);
  }

  async removePicture(question: Question): Promise<void> {
    const before = question.pictureName;
    question.setPicture(null);
    await this.pictureChanged(before);
  }

  // The answers are kept before the old picture goes, so that no moment has a name without its picture.
  private async pictureChanged(before: string): Promise<void> {
    this.waiting = true;
    await this.keep();
    if (!before || this.failed) return;
    this.survey.facts.delete(before);
    await this.records.dropFile(this.entry.id, before);
  }

  // ---- faults and the end

  faultsOf(sections: Section[]): Fault[] {
    return sections.flatMap((section) => section.questions).flatMap((one) => (one.fault ? [{ field: one.ref, message: one.fault }] : []));
  }

  faultCount(page: Page): number {
    if (!page.repeat) return this.faultsOf(page.sections).length;
    return page.repeat.entries.reduce((sum, entry) => sum + entry.faults, 0);
  }

  try(id: string): void {
    this.tried = new Set([...this.tried, id]);
  }

  // Final: it waits to be sent from now on, and is sent at once where there is a signal. "full": the device refused to keep it, and
  // it stays a draft; "gone": it is no draft any more.
  async finish(): Promise<'finished' | 'full' | 'gone'> {
    clearTimeout(this.timer);
    this.waiting = false;
    await this.writing;
    try {
      const xml = this.survey.finished(new Date().toISOString());
      const { mends } = this.entry.body;
      const body = this.body(mends ? inPlaceOf(xml, mends) : xml);
      if (!(await this.records.finish(this.entry.id, body, Date.now()))) return 'gone';
    } catch {
      this.failed = true;
      this.waiting = true;
      return 'full';
    }
    await this.dropUnused().catch(() => {}); // they only take room
    this.release();
    void sendNow();
    return 'finished';
  }

  private async dropUnused(): Promise<void> {
    const names = new Set(this.survey.pictureNames);
    for (const row of await this.records.fileRows(this.entry.id)) if (!names.has(row.name)) await this.records.dropFile(this.entry.id, row.name);
  }
}

export const closedText = {
  missing: () => both(t, 'missingText'),
  finished: () => both(t, 'finishedText'),
  'other-tab': () => both(t, 'otherTabText'),
};
