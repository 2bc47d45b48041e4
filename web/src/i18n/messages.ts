// Texts of a feature: one table in its messages.ts, each entry with Thai and English side by side.
//
//     export const t = messages({
//       title: { th: 'ครัวเรือน', en: 'Households' },
//       people: { th: (n: number) => `${n} คน`, en: (n: number) => (n === 1 ? '1 person' : `${n} people`) },
//     });
//     {t.title} {t.people(3)}      follows the language by itself
//     both(t, 'title')             both languages, for faults that outlive a change of language
import { language } from './language.svelte';

type Entry = { th: string; en: string } | { th: (...args: never[]) => string; en: (...args: never[]) => string };
type Said<E extends Entry> = E['th'] extends string ? string : E['th'];
type Words<T extends Record<string, Entry>> = { readonly [K in keyof T]: Said<T[K]> };

const tableOf = Symbol('table');

export function messages<T extends Record<string, Entry>>(table: T): Words<T> {
  return new Proxy(table, {
    get: (target, key) => (key === tableOf ? target : target[key as string]?.[language()]),
  }) as unknown as Words<T>;
}

export interface Bilingual {
  th: string;
  en: string;
}

export function both<W extends object, K extends keyof W>(words: W, key: K, ...args: W[K] extends (...args: infer A) => string ? A : []): Bilingual {
  const entry = (words as unknown as Record<symbol, Record<K, Record<'th' | 'en', unknown>>>)[tableOf]![key];
  const one = (text: unknown): string => (typeof text === 'function' ? (text as (...args: unknown[]) => string)(...args) : (text as string));
  return { th: one(entry.th), en: one(entry.en) };
}

// A text that came in both languages.
export function say(text: Bilingual): string {
  return language() === 'en' && text.en ? text.en : text.th;
}

// `name_th` or `name_en` of a record, whichever fits and is there.
export function named(row: { name_th: string; name_en?: string | null }): string {
  return language() === 'en' && row.name_en ? row.name_en : row.name_th;
}

// The same for any pair of a record: `inBoth(round, 'round_name')` is its `round_name_th` or `round_name_en`.
export function inBoth<K extends string>(row: { [key in `${K}_th` | `${K}_en`]?: string | null }, name: K): string {
  const en = row[`${name}_en`];
  return (language() === 'en' && en ? en : row[`${name}_th`]) ?? '';
}
