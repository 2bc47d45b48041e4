// A draft agreement as typed, and its way to the server's form. Pure.
import type { Agreement, AgreementForm, AgreementHouse, AgreementPartyForm } from '../../api/types';
import { bangkok, parseTypedDate, shortDate } from '../../base/dates';
import { bahtText, parseBaht } from '../../base/money';
import { arabicDigits, lengthOf, tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { t } from './messages';

export interface PartyDraft {
  key: string; // of the row on screen
  id: string | null;
  role: string;
  organization_id: string | null;
  organization_name: string;
  representative_name: string;
  representative_position: string;
  tambon: string;
}

export interface AgreementDraft {
  version: number;
  number: string;
  title: string;
  place: string;
  day: string;
  time: string;
  chair_name: string;
  chair_position: string;
  purpose_text: string;
  terms_text: string;
  stated: string;
  reason: string;
  parties: PartyDraft[];
  house_ids: string[];
  whys: Record<string, string>; // of an amendment: why a house of the version before is taken off
  drop_signatures: boolean;
}

export function agreementDraft(one: Agreement): AgreementDraft {
  const held = one.held_at ? bangkok(one.held_at) : null;
  return {
    version: one.version,
    number: one.number ?? '',
    title: one.title,
    place: one.place ?? '',
    day: held ? shortDate(held.date, 'th') : '',
    time: held ? held.time.replace(':', '.') : '',
    chair_name: one.chair_name ?? '',
    chair_position: one.chair_position ?? '',
    purpose_text: one.purpose_text,
    terms_text: one.terms_text,
    stated: one.proof.stated_satang === null || one.proof.stated_satang === undefined ? '' : bahtText(one.proof.stated_satang),
    reason: one.reason ?? '',
    parties: one.parties.map((party) => ({
      key: party.id,
      id: party.id,
      role: party.role,
      organization_id: party.organization_id ?? null,
      organization_name: party.organization_name,
      representative_name: party.representative_name ?? '',
      representative_position: party.representative_position ?? '',
      tambon: party.tambon ?? '',
    })),
    house_ids: one.houses.map((house) => house.round_house_id),
    whys: Object.fromEntries(one.removed.map((gone) => [gone.house.round_house_id, gone.reason])),
    drop_signatures: false,
  };
}

// What the parts of a draft still lack before it can be sealed, as far as this form can fill it in.
export interface Gaps {
  paper: number; // empty fields
  text: number;
  parties: number; // without organisation, representative or position
}
export function gapsOf(draft: AgreementDraft, kind: Agreement['kind']): Gaps {
  const empty = (...fields: string[]) => fields.filter((text) => !text.trim()).length;
  return {
    paper: empty(draft.number, draft.title, draft.place, draft.day, draft.time, draft.chair_name, draft.chair_position) + (kind === 'amendment' ? empty(draft.reason) : 0),
    text: empty(draft.purpose_text, draft.terms_text),
    parties: draft.parties.filter((party) => empty(party.role, party.organization_name, party.representative_name, party.representative_position) > 0).length,
  };
}

export function clausesOf(terms: string): number {
  return terms.split('\n').filter((line) => line.trim()).length;
}

// Houses whose head, number or tambon holds every word that was typed, in the tambon chosen ('' is any).
export function matching<House extends { head_name: string; house_no: string; place: string; tambon: string }>(houses: readonly House[], typed: string, tambon: string): House[] {
  const words = arabicDigits(typed).trim().toLowerCase().split(/\s+/).filter(Boolean);
  return houses.filter((house) => {
    const text = `${house.head_name} ${house.house_no} ${house.place}`.toLowerCase();
    return (!tambon || house.tambon === tambon) && words.every((word) => text.includes(word));
  });
}

// Houses of the version before: those still listed that were not added, and those taken off.
export function housesBefore(one: Agreement): AgreementHouse[] {
  if (one.kind !== 'amendment') return [];
  const added = new Set(one.added.map((house) => house.round_house_id));
  return [...one.houses.filter((house) => !added.has(house.round_house_id)), ...one.removed.map((gone) => gone.house)];
}

// "09.30", "9:30", "๐๙.๓๐ น." → "09:30"
export function parseTime(typed: string): string | null {
  const match = /^(\d{1,2})[.:](\d{2})\s*(?:น\.?)?$/.exec(arabicDigits(typed).trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]!.padStart(2, '0')}:${match[2]}`;
}

export function agreementForm(draft: AgreementDraft, one: Agreement): { form: AgreementForm; faults: Fault[] } {
  const faults: Fault[] = [];
  if (lengthOf(tidy(draft.title)) < 3) faults.push({ field: 'title', message: both(t, 'needTitle') });
  const held_at = heldAt(draft, faults);
  const stated = draft.stated.trim() ? parseBaht(draft.stated) : null;
  if (draft.stated.trim() && stated === null) faults.push({ field: 'stated_total_satang', message: both(t, 'badMoney') });
  const listed = new Set(draft.house_ids);
  const removed = housesBefore(one).filter((house) => !listed.has(house.round_house_id)).map((house) => {
    const reason = (draft.whys[house.round_house_id] ?? '').trim();
    if (lengthOf(reason) < 3) faults.push({ field: `why.${house.round_house_id}`, message: both(t, 'needReason') });
    return { round_house_id: house.round_house_id, reason };
  });
  const form: AgreementForm = {
    number: tidy(draft.number) || null,
    title: tidy(draft.title),
    place: tidy(draft.place) || null,
    held_at,
    chair_name: tidy(draft.chair_name) || null,
    chair_position: tidy(draft.chair_position) || null,
    purpose_text: draft.purpose_text.trim(),
    terms_text: draft.terms_text.split('\n').map(tidy).filter(Boolean).join('\n'),
    stated_total_satang: stated,
    parties: draft.parties.map((party, index) => partyForm(party, index, faults)),
    house_ids: draft.house_ids,
    ...(one.kind === 'amendment' ? { removed, reason: draft.reason.trim() || null } : {}),
    drop_signatures: draft.drop_signatures,
    version: draft.version,
  };
  return { form, faults };
}

function heldAt(draft: AgreementDraft, faults: Fault[]): string | null {
  if (!draft.day.trim() && !draft.time.trim()) return null;
  const day = parseTypedDate(draft.day);
  const time = parseTime(draft.time);
  if (!draft.day.trim()) faults.push({ field: 'held_at', message: both(t, 'timeNeedsDay') });
  else if (!day) faults.push({ field: 'held_at', message: both(t, 'badDay') });
  if (!time) faults.push({ field: 'held_time', message: both(t, 'badTime') });
  return day && time ? new Date(`${day}T${time}:00+07:00`).toISOString() : null;
}

function partyForm(party: PartyDraft, index: number, faults: Fault[]): AgreementPartyForm {
  const at = `parties[${index}]`;
  if (!party.role) faults.push({ field: `${at}.role`, message: both(t, 'needRole') });
  if (!tidy(party.organization_name)) faults.push({ field: `${at}.organization_name`, message: both(t, 'needOrganization') });
  if (party.role === 'tambon' && !party.tambon) faults.push({ field: `${at}.tambon`, message: both(t, 'needTambon') });
  return {
    ...(party.id ? { id: party.id } : {}),
    role: (party.role || 'other') as AgreementPartyForm['role'],
    organization_id: party.organization_id,
    organization_name: tidy(party.organization_name),
    representative_name: tidy(party.representative_name) || null,
    representative_position: tidy(party.representative_position) || null,
    tambon: party.role === 'tambon' ? party.tambon || null : null,
  };
}
