// What a form changes against the form it started from, field by field, as the server merges it. Pure.
//
// A field is named as the time line names it: "house_no", "people[0190…].phone", "parts[roof].state". Values are text: true, false,
// digits, or as typed; null is none. Fields that belong together (a point) are sent together.
import type { HouseholdForm, PersonForm } from '../../api/types';
import type { components } from '../../api/schema';
import { newId } from '../../base/ids';
import type { Fault } from '../../ui/form.svelte';

export type FieldChange = components['schemas']['FieldChange'];
export type HouseholdEdit = components['schemas']['HouseholdEdit'];

type Values = Map<string, string | null>;

const notFields = new Set(['id', 'version', 'people', 'parts', 'made_up']);
const place = ['latitude', 'longitude', 'place_accuracy_m'];

function text(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

function addPerson(values: Values, person: PersonForm, masked: string | undefined): void {
  const at = (field: string) => `people[${person.id}].${field}`;
  for (const [field, value] of Object.entries(person)) {
    if (field === 'id') continue;
    if (field === 'health') for (const [name, one] of Object.entries(value ?? {})) values.set(at(name), text(one));
    else values.set(at(field), text(value));
  }
  if (!values.get(at('citizen_number')) && masked) values.set(at('citizen_number'), masked); // as it is
}

// `masked`: the numbers on record, by person.
function valuesOf(form: HouseholdForm, masked: Map<string, string>): Values {
  const values: Values = new Map();
  for (const [field, value] of Object.entries(form)) if (!notFields.has(field)) values.set(field, text(value));
  for (const person of form.people) addPerson(values, person, masked.get(person.id ?? ''));
  for (const part of form.parts) {
    for (const field of ['state', 'action', 'remark'] as const) values.set(`parts[${part.part}].${field}`, text(part[field]));
  }
  return values;
}

export function changesBetween(start: HouseholdForm, mine: HouseholdForm, masked: Map<string, string>): FieldChange[] {
  const before = valuesOf(start, masked);
  const after = valuesOf(mine, masked);
  const changes: FieldChange[] = [];
  for (const field of new Set([...after.keys(), ...before.keys()])) {
    const from = before.get(field) ?? null;
    if (field.startsWith('people[') && !after.has(field)) continue; // not shown to this person, so not changed by them
    const to = after.get(field) ?? null;
    if (from !== to) changes.push({ field, from, to });
  }
  if (changes.some((change) => place.includes(change.field))) {
    for (const field of place) {
      const value = before.get(field) ?? null;
      if (!changes.some((change) => change.field === field)) changes.push({ field, from: value, to: value });
    }
  }
  return changes;
}

export function editOf(changes: FieldChange[], baseVersion: number, device: string | null): HouseholdEdit {
  return { id: newId(), base_version: baseVersion, made_at: new Date().toISOString(), device, changes };
}

// The server names people by id; the form shows them by place.
export function inPlaces(faults: Fault[], people: { id: string }[]): Fault[] {
  return faults.map((fault) => {
    const match = /^people\[([^\]]+)\](.*)$/.exec(fault.field);
    const index = match ? people.findIndex((person) => person.id === match[1]) : -1;
    return index < 0 ? fault : { ...fault, field: `people[${index}]${match![2]}` };
  });
}
