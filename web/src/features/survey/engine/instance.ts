// Small work on an instance as XML: reading and setting values by path, its id, a copy under a new id.
import { newId } from '../../../base/ids';

export function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

export function serialise(doc: Document): string {
  return new XMLSerializer().serializeToString(doc);
}

// "place/house_no" below the root; '' where there is nothing.
export function textAt(doc: Document, path: string): string {
  return find(doc.documentElement, path)?.textContent?.trim() ?? '';
}

export function setAt(doc: Document, path: string, text: string): void {
  let at: Element = doc.documentElement;
  for (const name of path.split('/')) at = childOf(at, name) ?? at.appendChild(doc.createElementNS(at.namespaceURI, name));
  at.textContent = text;
}

export function find(from: Element, path: string): Element | null {
  return path.split('/').reduce<Element | null>((at, name) => at && childOf(at, name), from);
}

export function childOf(parent: Element, name: string): Element | null {
  return [...parent.children].find((one) => one.localName === name) ?? null;
}

// Sets a sibling of `beside`, made after it where it is missing. Forms that have no such place are left as they are.
export function setText(beside: Element, name: string, text: string): void {
  const there = beside.parentElement && childOf(beside.parentElement, name);
  if (there) there.textContent = text;
}

export function idOf(xml: string): string {
  return textAt(parse(xml), 'meta/instanceID').replace(/^uuid:/, '');
}

// In whose place it is sent, as ODK says it; '' for none. The engine knows no such place, so it is written last and taken out first.
export function inPlaceOf(xml: string, instance: string): string {
  const doc = parse(xml);
  const meta = childOf(doc.documentElement, 'meta');
  if (!meta) return xml;
  childOf(meta, 'deprecatedID')?.remove();
  if (instance) setAt(doc, 'meta/deprecatedID', instance);
  return serialise(doc);
}

// The same answers as a new record: what was returned by the council is mended and sent anew.
export function renewed(xml: string): { id: string; xml: string } {
  const doc = parse(xml);
  const id = newId();
  setAt(doc, 'meta/instanceID', `uuid:${id}`);
  setAt(doc, 'end', '');
  return { id, xml: serialise(doc) };
}
