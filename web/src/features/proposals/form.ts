// A proposal as typed, and its way to the server's form. Pure.
import type { Proposal, ProposalForm } from '../../api/types';
import { tidy } from '../../base/thai';
import { both } from '../../i18n/messages';
import type { Fault } from '../../ui/form.svelte';
import { t } from './messages';

export interface ProposalDraft {
  version: number;
  number: string;
  problem: string;
  plan: string;
  contributions: string;
  bank: string;
  bank_branch: string;
  account_number: string;
  account_name: string;
  contacts: { name: string; duty: string; phone: string }[];
  left: Record<string, string>; // reasons by house
}

export function proposalDraft(one: Proposal): ProposalDraft {
  return {
    version: one.version,
    number: one.number ?? '', problem: one.problem ?? '', plan: one.plan ?? '', contributions: one.contributions ?? '',
    bank: one.bank ?? '', bank_branch: one.bank_branch ?? '', account_number: one.account_number ?? '', account_name: one.account_name ?? '',
    contacts: one.contacts.length > 0
      ? one.contacts.map((contact) => ({ name: contact.name, duty: contact.duty ?? '', phone: contact.phone ?? '' }))
      : [{ name: '', duty: '', phone: '' }],
    left: Object.fromEntries(one.left_out.map((house) => [house.round_house_id, house.reason])),
  };
}

export function emptyOf(...fields: string[]): number {
  return fields.filter((text) => !text.trim()).length;
}

export function proposalForm(draft: ProposalDraft): { form: ProposalForm; faults: Fault[] } {
  const faults: Fault[] = [];
  const text = (typed: string) => typed.trim() || null;
  const contacts = draft.contacts.filter((contact) => contact.name.trim() || contact.duty.trim() || contact.phone.trim());
  contacts.forEach((contact, index) => {
    if (!contact.name.trim()) faults.push({ field: `contacts[${index}].name`, message: both(t, 'needWords') });
  });
  const left_out = Object.entries(draft.left).map(([round_house_id, reason]) => {
    if (!reason.trim()) faults.push({ field: `left.${round_house_id}`, message: both(t, 'needWords') });
    return { round_house_id, reason: reason.trim() };
  });
  return {
    faults,
    form: {
      number: tidy(draft.number) || null, problem: text(draft.problem), plan: text(draft.plan), contributions: text(draft.contributions),
      bank: tidy(draft.bank) || null, bank_branch: tidy(draft.bank_branch) || null, account_number: tidy(draft.account_number) || null,
      account_name: tidy(draft.account_name) || null,
      contacts: contacts.map((contact) => ({ name: tidy(contact.name), duty: tidy(contact.duty) || null, phone: tidy(contact.phone) || null })),
      left_out, version: draft.version,
    },
  };
}
