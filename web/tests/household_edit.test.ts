// What a form changes, field by field.
import { describe, expect, it } from 'vitest';
import type { HouseholdForm } from '../src/api/types';
import { changesBetween, inPlaces } from '../src/features/households/edit';

function home(): HouseholdForm {
  return {
    tambon: '540101', moo: 4, house_no: '12/3', house_code: null, latitude: 18.1, longitude: 100.1, place_accuracy_m: null, secure: false, note: null,
    people: [{ id: 'p1', first_name: 'สมชาย', phone: null, is_head: true, present: true, health: { disabled: true, chronic_illness: null } }],
    parts: [{ part: 'roof', state: 'severe', action: 'replace', remark: null }],
  } as unknown as HouseholdForm;
}
const masked = new Map([['p1', 'x-xxxx-xxxxx-45-0']]);

describe('an edit', () => {
  it('of an untouched form has no changes', () => {
    expect(changesBetween(home(), home(), masked)).toEqual([]);
  });

  it('names only what differs, as text, people by id and parts by kind', () => {
    const mine = home() as HouseholdForm & { people: { phone: string; health: { disabled: boolean } }[]; parts: unknown[] };
    mine.moo = 5;
    mine.secure = null;
    mine.people[0]!.phone = '0812345678';
    mine.people[0]!.health.disabled = false;
    mine.parts = [];
    expect(changesBetween(home(), mine, masked)).toEqual([
      { field: 'moo', from: '4', to: '5' },
      { field: 'secure', from: 'false', to: null },
      { field: 'people[p1].phone', from: null, to: '0812345678' },
      { field: 'people[p1].disabled', from: 'true', to: 'false' },
      { field: 'parts[roof].state', from: 'severe', to: null },
      { field: 'parts[roof].action', from: 'replace', to: null },
    ]);
  });

  it('sends a point whole', () => {
    const mine = { ...home(), longitude: 100.2 };
    expect(changesBetween(home(), mine, masked)).toEqual([
      { field: 'longitude', from: '100.1', to: '100.2' },
      { field: 'latitude', from: '18.1', to: '18.1' },
      { field: 'place_accuracy_m', from: null, to: null },
    ]);
  });

  it('tells a number typed anew against the mask of the one on record', () => {
    const mine = home();
    Object.assign(mine.people[0]!, { citizen_number: '1101700203450' });
    expect(changesBetween(home(), mine, masked)).toEqual([{ field: 'people[p1].citizen_number', from: 'x-xxxx-xxxxx-45-0', to: '1101700203450' }]);
  });

  it('does not touch health that this person may not see', () => {
    const seen = home();
    delete (seen.people[0] as { health?: unknown }).health;
    expect(changesBetween(home(), seen, masked)).toEqual([]);
  });

  it('adds a person by their fields', () => {
    const mine = home();
    mine.people.push({ id: 'p2', first_name: 'มาลี', is_head: false } as HouseholdForm['people'][number]);
    expect(changesBetween(home(), mine, masked)).toEqual([
      { field: 'people[p2].first_name', from: null, to: 'มาลี' },
      { field: 'people[p2].is_head', from: null, to: 'false' },
    ]);
  });

  it('faults named by id are shown at the person’s place', () => {
    const fault = (field: string) => ({ field, message: { th: '', en: '' } });
    expect(inPlaces([fault('people[p2].phone'), fault('people[gone].phone'), fault('moo')], [{ id: 'p1' }, { id: 'p2' }]).map((one) => one.field)).toEqual([
      'people[1].phone', 'people[gone].phone', 'moo',
    ]);
  });
});
