// The directory's forms as typed, and their way to the server's forms. Pure.
import type { Organization, OrganizationForm, Representative, RepresentativeForm } from '../../api/types';
import { parseTypedDate, shortDate } from '../../base/dates';
import { tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { t } from './messages';

export interface OrganizationDraft {
  id: string;
  version: number | null;
  kind: string;
  name_th: string;
  name_en: string;
  short_name: string;
  registered_on: string;
  phone: string;
  email: string;
  address: string;
  note: string;
  source: string;
  areas: { code: string; name_th: string; name_en: string }[];
  area_unknown: boolean;
  active: boolean;
}

export function emptyOrganization(id: string): OrganizationDraft {
  return {
    id, version: null, kind: '', name_th: '', name_en: '', short_name: '', registered_on: '', phone: '', email: '', address: '', note: '',
    source: '', areas: [], area_unknown: false, active: true,
  };
}

export function organizationDraft(one: Organization): OrganizationDraft {
  return {
    id: one.id,
    version: one.version,
    kind: one.kind,
    name_th: one.name_th,
    name_en: one.name_en ?? '',
    short_name: one.short_name ?? '',
    registered_on: one.registered_on ? shortDate(one.registered_on, 'th') : '',
    phone: one.phone ?? '',
    email: one.email ?? '',
    address: one.address ?? '',
    note: one.note ?? '',
    source: one.source ?? '',
    areas: one.areas.map(({ code, name_th, name_en }) => ({ code, name_th, name_en })),
    area_unknown: one.area_unknown,
    active: one.active,
  };
}

export function organizationForm(draft: OrganizationDraft): { form: OrganizationForm; faults: Fault[] } {
  const faults: Fault[] = [];
  if (!draft.kind) faults.push({ field: 'kind', message: both(t, 'needKind') });
  if (!tidy(draft.name_th)) faults.push({ field: 'name_th', message: both(t, 'needName') });
  const registered_on = day('registered_on', draft.registered_on, 'registered', faults);
  if (draft.email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim())) faults.push({ field: 'email', message: both(t, 'badEmail') });
  if (draft.areas.length === 0 && !draft.area_unknown) faults.push({ field: 'areas', message: both(t, 'needAreas') });
  const form = {
    ...(draft.version === null ? { id: draft.id } : { version: draft.version }),
    kind: draft.kind,
    name_th: tidy(draft.name_th),
    name_en: tidy(draft.name_en) || null,
    short_name: tidy(draft.short_name) || null,
    registered_on,
    phone: tidy(draft.phone) || null,
    email: draft.email.trim() || null,
    address: draft.address.trim() || null,
    note: draft.note.trim() || null,
    areas: draft.areas.map((area) => area.code),
    area_unknown: draft.area_unknown,
    source: tidy(draft.source) || null,
    active: draft.active,
  } as OrganizationForm; // the kind was chosen from the list
  return { form, faults };
}

export interface PersonDraft {
  id: string | null;
  version: number | null;
  title: string;
  first_name: string;
  last_name: string;
  position: string;
  phone: string;
  from_date: string;
  until_date: string;
  source: string;
}

export function personDraft(person: Representative | null): PersonDraft {
  const shown = (iso: string | null | undefined) => (iso ? shortDate(iso, 'th') : '');
  return {
    id: person?.id ?? null,
    version: person?.version ?? null,
    title: person?.title ?? '',
    first_name: person?.first_name ?? '',
    last_name: person?.last_name ?? '',
    position: person?.position ?? '',
    phone: person?.phone ?? '',
    from_date: shown(person?.from_date),
    until_date: shown(person?.until_date),
    source: person?.source ?? '',
  };
}

export function personForm(draft: PersonDraft): { form: RepresentativeForm; faults: Fault[] } {
  const faults: Fault[] = [];
  if (!tidy(draft.title)) faults.push({ field: 'title', message: both(t, 'needTitle') });
  if (!tidy(draft.first_name)) faults.push({ field: 'first_name', message: both(t, 'needFirstName') });
  if (!tidy(draft.position)) faults.push({ field: 'position', message: both(t, 'needPosition') });
  const from_date = day('from_date', draft.from_date, 'from', faults);
  const until_date = day('until_date', draft.until_date, 'untilLabel', faults);
  if (from_date && until_date && until_date < from_date) faults.push({ field: 'until_date', message: both(t, 'wrongOrder') });
  return {
    form: {
      ...(draft.version === null ? {} : { version: draft.version }),
      title: tidy(draft.title),
      first_name: tidy(draft.first_name),
      last_name: tidy(draft.last_name) || null,
      position: tidy(draft.position),
      phone: tidy(draft.phone) || null,
      from_date,
      until_date,
      source: tidy(draft.source) || null,
    },
    faults,
  };
}

function day(field: string, typed: string, label: 'registered' | 'from' | 'untilLabel', faults: Fault[]): string | null {
  if (!typed.trim()) return null;
  const iso = parseTypedDate(typed);
  if (!iso) {
    const word = both(t, label);
    faults.push({ field, message: { th: both(t, 'badDate', word.th).th, en: both(t, 'badDate', word.en).en } });
  }
  return iso;
}
