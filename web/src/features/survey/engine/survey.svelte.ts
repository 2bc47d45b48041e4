// A form being filled: its pages in order, its repeats, its faults, and the instance as it is kept and sent.
import { SvelteMap } from 'svelte/reactivity';
import { language } from '../../../i18n/language.svelte';
import type { PictureFacts } from '../../../offline/db';
import { entryTitle } from '../words';
import { setText, textAt } from './instance';
import { withoutPositions, type Outline } from './outline';
import { Question } from './question.svelte';
import type { EngineNode, Root } from './types';

export interface Section {
  title: string; // '' where the page's own title says it
  questions: Question[];
}

export interface Page {
  id: string; // stays the same while the form is filled, and over a pause
  title: string;
  sections: Section[];
  repeat: Repeat | null; // the page lists the entries of a repeat
}

export interface Repeat {
  entries: Entry[];
  add(): void;
}

export interface Entry {
  id: string; // "/data/person[2]"
  title: string; // what the form calls an entry, its number and the person's name
  sections: Section[];
  faults: number;
  fixed: boolean; // from the register: it may be said that the person left, not taken out
  remove(): void;
}

export class Survey {
  readonly facts = new SvelteMap<string, PictureFacts>(); // by file name
  private questions = new Map<string, Question>(); // by node, so that what is typed outlives a turn of the page

  constructor(
    private root: Root,
    readonly outline: Outline,
  ) {
    this.followLanguage();
  }

  followLanguage(): void {
    const wanted = language() === 'th' ? /\(th\)|^th$|ไทย|thai/i : /\(en\)|^en$|english|อังกฤษ/i;
    const languages = this.root.languages.filter((one) => !one.isSyntheticDefault); // a form in one language names none
    const found = languages.find((one) => wanted.test(one.language)) ?? languages[0];
    if (found) this.root.setLanguage(found);
  }

  get pages(): Page[] {
    const pages: Page[] = [];
    const loose: EngineNode[] = [];
    for (const node of this.children(this.root)) {
      if (isLeaf(node)) {
        if (this.isAsked(node)) loose.push(node);
        continue;
      }
      this.addPages(node, '', pages);
    }
    if (loose.length > 0) pages.unshift({ id: '/', title: this.outline.title, sections: this.sectionsOf(loose), repeat: null });
    return pages;
  }

  private addPages(node: EngineNode, above: string, pages: Page[]): void {
    const state = node.currentState;
    if (!state.relevant || this.isMeta(node)) return;
    const title = state.label?.asString ?? above;
    if (node.nodeType.startsWith('repeat-range')) {
      pages.push({ id: state.reference, title, sections: [], repeat: this.repeatOf(node, title) });
      return;
    }
    const children = this.children(node);
    const own = children.filter((one) => isLeaf(one) && this.isAsked(one));
    if (own.length > 0) pages.push({ id: state.reference, title, sections: this.sectionsOf(own), repeat: null });
    for (const child of children) if (!isLeaf(child)) this.addPages(child, title, pages);
  }

  private repeatOf(range: EngineNode, what: string): Repeat {
    const entries = this.children(range).map((instance, index): Entry => {
      const leaves = this.leavesOf(instance);
      const name = ['title', 'title_other', 'first_name', 'last_name']
        .map((name) => leaves.find((one) => nameOf(one) === name))
        .filter((one) => one?.currentState.relevant)
        .map((one) => (one!.nodeType === 'select' ? ((one!.currentState.value as string[])[0] ?? '').replace(/^other$/, '') : String(one!.currentState.value ?? '')));
      const id = leaves.find((one) => nameOf(one) === 'id');
      return {
        id: instance.currentState.reference,
        title: entryTitle(what, index + 1, `${name[0] ?? ''}${name.slice(1).join(' ')}`.trim()),
        sections: this.sectionsOf(leaves.filter((one) => this.isAsked(one))),
        faults: leaves.filter((one) => this.isAsked(one) && this.questionOf(one).fault).length,
        fixed: !!id?.currentState.value,
        remove: () => void range.removeInstances?.(index, 1),
      };
    });
    return { entries, add: () => void range.addInstances?.() };
  }

  private leavesOf(node: EngineNode): EngineNode[] {
    return this.children(node).flatMap((one) => (isLeaf(one) ? [one] : one.currentState.relevant ? this.leavesOf(one) : []));
  }

  private sectionsOf(nodes: EngineNode[]): Section[] {
    const sections: Section[] = [];
    let last: unknown = sections; // nothing is equal to it
    for (const node of nodes) {
      const heading = this.outline.headingOf.get(withoutPositions(node.currentState.reference));
      if (heading !== last) {
        const texts = heading?.texts ?? {};
        const wanted = Object.keys(texts).find((one) => one.includes(`(${language()})`)) ?? Object.keys(texts)[0];
        sections.push({ title: wanted === undefined ? '' : (texts[wanted] ?? ''), questions: [] });
        last = heading;
      }
      sections.at(-1)!.questions.push(this.questionOf(node));
    }
    return sections;
  }

  private questionOf(node: EngineNode): Question {
    let question = this.questions.get(node.nodeId);
    if (!question) this.questions.set(node.nodeId, (question = new Question(node)));
    return question;
  }

  private isAsked(node: EngineNode): boolean {
    return node.currentState.relevant && node.nodeType !== 'model-value';
  }
  private isMeta(node: EngineNode): boolean {
    return /\/meta$/.test(node.currentState.reference);
  }
  private children(node: EngineNode): readonly EngineNode[] {
    return node.currentState.children ?? [];
  }

  // Reads every answer, so that who follows this follows all of them.
  touchAll(): void {
    const touch = (node: EngineNode): void => {
      void node.currentState.value;
      void node.currentState.relevant;
      this.children(node).forEach(touch);
    };
    touch(this.root);
    void this.facts.size;
  }

  // ---- values by path, for titles and lists
  valueAt(reference: string): string {
    const find = (node: EngineNode): EngineNode | null => {
      if (withoutPositions(node.currentState.reference) === reference) return node;
      for (const child of this.children(node)) {
        const found = reference.startsWith(withoutPositions(child.currentState.reference)) ? find(child) : null;
        if (found) return found;
      }
      return null;
    };
    const value = find(this.root)?.currentState.value;
    return Array.isArray(value) ? String(value[0] ?? '') : value === null || value === undefined ? '' : String(value);
  }

  // ---- what is kept and sent
  // The instance, with what the camera knew of each picture beside it where the form has a place for it.
  get xml(): string {
    const doc = new DOMParser().parseFromString(this.root.instanceState.instanceXML, 'application/xml');
    for (const [name, facts] of this.facts) {
      const picture = [...doc.getElementsByTagName('*')].find((one) => one.childElementCount === 0 && one.textContent === name);
      if (!picture) continue;
      setText(picture, `${picture.localName}_taken`, facts.taken_at);
      if (facts.latitude !== null && facts.longitude !== null) setText(picture, `${picture.localName}_point`, `${facts.latitude} ${facts.longitude} 0 0`);
    }
    return new XMLSerializer().serializeToString(doc);
  }

  // The last form of it, with the moment it was finished.
  finished(now: string): string {
    const doc = new DOMParser().parseFromString(this.xml, 'application/xml');
    const first = doc.documentElement.firstElementChild;
    if (first && textAt(doc, 'end') === '') setText(first, 'end', now);
    return new XMLSerializer().serializeToString(doc);
  }

  // Names of pictures that the answers speak of now.
  get pictureNames(): string[] {
    const of = (node: EngineNode): string[] =>
      node.nodeType === 'upload' ? [node.currentState.relevant ? (node.currentState.instanceValue ?? '') : ''] : this.children(node).flatMap(of);
    return of(this.root).filter(Boolean);
  }
}

function isLeaf(node: EngineNode): boolean {
  return node.currentState.children === null;
}

function nameOf(node: EngineNode): string {
  return node.currentState.reference.replace(/^.*\//, '');
}
