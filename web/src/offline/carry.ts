// The person's own households, carried on the device for work without a signal: whole at first, then only what changed. When the
// areas or rights changed, the server answers the whole again, and what it no longer names leaves the device.
import { Problem } from '../api/problems';
import type { CarryPage, Household } from '../api/types';
import { tables, type Tables } from './db';
import { sealJson, unsealJson } from './seal';

export interface Summary {
  id: string;
  head_name: string;
  house_no: string;
  moo: number | null;
  tambon: string;
  tambon_name_th: string;
  tambon_name_en: string;
  house_code: string | null;
  members: number;
  key: string; // what the search looks at
}

// `next` of a page asks for the one after it; `since` of the last one is what to ask with the next time.
export type AskPage = (query: { since: string | null; after: string | null }) => Promise<CarryPage>;

export class Carried {
  private memory: Map<string, Summary> | null = null; // opened once; ten thousand take a second
  private sorted: Summary[] | null = null;

  constructor(
    readonly owner: string,
    readonly store: Tables = tables,
  ) {}

  private get note(): string {
    return `carry.${this.owner}`;
  }

  // When the last whole reading ended, in milliseconds; null when nothing was carried yet.
  async carriedAt(): Promise<number | null> {
    const note = (await this.store.notes.get(this.note))?.value as { at: number } | undefined;
    return note?.at ?? null;
  }

  // Reads all pages. What arrived stays even when a later page does not; the mark moves on only at the end.
  async refresh(ask: AskPage, now: () => number, onpage: (count: number) => void = () => {}): Promise<number> {
    const note = (await this.store.notes.get(this.note))?.value as { since: string | null } | undefined;
    try {
      return await this.read(note?.since ?? null, ask, now, onpage);
    } catch (failure) {
      // A mark that the server does not know any more, or other areas than when the first page came: once more, from the start.
      if (!(failure instanceof Problem) || failure.status !== 422) throw failure;
      await this.store.notes.delete(this.note);
      return this.read(null, ask, now, onpage);
    }
  }

  private async read(since: string | null, ask: AskPage, now: () => number, onpage: (count: number) => void): Promise<number> {
    const seen = new Set<string>();
    let after: string | null = null;
    for (;;) {
      const page: CarryPage = await ask({ since, after });
      await this.take(page);
      for (const home of page.items) seen.add(home.id);
      onpage(seen.size);
      if (!page.next) {
        if (page.whole) await this.dropOthers(seen);
        await this.store.notes.put({ key: this.note, value: { since: page.since ?? since, at: now() } });
        return seen.size;
      }
      after = page.next;
    }
  }

  private async dropOthers(seen: Set<string>): Promise<void> {
    const keys = await this.store.carried.where('owner').equals(this.owner).primaryKeys();
    await this.drop(keys.map(([, id]) => id).filter((id) => !seen.has(id)));
  }

  private async drop(ids: string[]): Promise<void> {
    await this.store.carried.bulkDelete(ids.map((id): [string, string] => [this.owner, id]));
    for (const id of ids) this.memory?.delete(id);
    this.sorted = null;
  }

  private async take(page: CarryPage): Promise<void> {
    const summaries = page.items.map(summaryOf);
    const rows = await Promise.all(
      page.items.map(async (home, index) => ({
        owner: this.owner, id: home.id, version: home.version,
        summary: await sealJson(this.owner, summaries[index], this.store), whole: await sealJson(this.owner, home, this.store),
      })),
    );
    await this.store.carried.bulkPut(rows);
    for (const one of summaries) this.memory?.set(one.id, one);
    await this.drop(page.gone);
  }

  async all(): Promise<Summary[]> {
    if (!this.memory) {
      const rows = await this.store.carried.where('owner').equals(this.owner).toArray();
      const summaries = await Promise.all(rows.map((row) => unsealJson<Summary>(this.owner, row.summary, this.store)));
      this.memory = new Map(summaries.map((one) => [one.id, one]));
      this.sorted = null;
    }
    this.sorted ??= [...this.memory.values()].sort((a, b) => collator.compare(a.head_name, b.head_name));
    return this.sorted;
  }

  // Every word must be found in the name, the house number, the house code or the tambon.
  async search(typed: string): Promise<Summary[]> {
    const words = keyOf(typed).split(' ').filter(Boolean);
    return (await this.all()).filter((one) => words.every((word) => one.key.includes(word)));
  }

  async whole(id: string): Promise<Household | null> {
    const row = await this.store.carried.get([this.owner, id]);
    return row ? unsealJson<Household>(this.owner, row.whole, this.store) : null;
  }
}

const collator = new Intl.Collator('th');

// Thai digits as Arabic, the forms of ำ as one, no case.
export function keyOf(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function summaryOf(home: Household): Summary {
  const { id, head_name, house_no, tambon, tambon_name_th, tambon_name_en, members } = home;
  const moo = home.moo || null;
  const house_code = home.house_code ?? null;
  const names = home.people.filter((one) => one.present).map((one) => `${one.full_name} ${one.nickname ?? ''}`);
  const key = keyOf([head_name, house_no, moo ? `หมู่${moo} หมู่ ${moo}` : '', house_code ?? '', tambon_name_th, tambon_name_en, home.village_name ?? '', ...names].join(' '));
  return { id, head_name, house_no, moo, tambon, tambon_name_th, tambon_name_en, house_code, members, key };
}
