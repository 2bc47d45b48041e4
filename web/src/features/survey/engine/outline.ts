// Headings that the engine passes over: groups of the form's body without a place in the answers. Read from the form itself.

export interface Heading {
  texts: Record<string, string>; // by the form's language
}

export interface Outline {
  headingOf: Map<string, Heading>; // by the question's path without positions
  title: string;
  id: string;
  version: string;
}

export function outlineOf(xml: string): Outline {
  const doc = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (name: string, from: Document | Element = doc) => [...from.getElementsByTagNameNS('*', name)];
  const headingOf = new Map<string, Heading>();
  for (const group of all('group')) {
    if (group.hasAttribute('ref')) continue;
    const label = [...group.children].find((one) => one.localName === 'label');
    const text = /jr:itext\('(.+)'\)/.exec(label?.getAttribute('ref') ?? '')?.[1];
    const texts = text ? textsOf(all('translation'), text) : { '': label?.textContent ?? '' };
    const heading = { texts }; // one for all of the group: the screens put together what has the same
    for (const control of group.children) {
      const ref = control.getAttribute('ref');
      if (ref) headingOf.set(ref, heading);
    }
  }
  const primary = all('instance')[0]?.firstElementChild ?? null;
  return {
    headingOf,
    title: all('title')[0]?.textContent?.trim() ?? '',
    id: primary?.getAttribute('id') ?? '',
    version: primary?.getAttribute('version') ?? '',
  };
}

function textsOf(translations: Element[], id: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const translation of translations) {
    const text = [...translation.children].find((one) => one.getAttribute('id') === id);
    found[translation.getAttribute('lang') ?? ''] = text?.textContent?.trim() ?? '';
  }
  return found;
}

export function withoutPositions(reference: string): string {
  return reference.replace(/\[\d+\]/g, '');
}
