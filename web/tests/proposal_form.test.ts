// A proposal as typed: what is sent, what is said to be wrong.
import { expect, test } from 'vitest';
import { emptyOf, proposalForm, type ProposalDraft } from '../src/features/proposals/form';

const draft = (): ProposalDraft => ({
  version: 3, number: ' บส. 1/2564 ', problem: 'บ้านทรุด\nมาก', plan: '', contributions: ' ', bank: 'ธนาคาร', bank_branch: '', account_number: '๐๒๐-๑-๒๓๔๕๖-๗', account_name: 'กลุ่ม',
  contacts: [{ name: 'นางเลขา', duty: '', phone: '' }, { name: '', duty: '', phone: '' }], left: {},
});

test('empty fields are sent as nothing, lines stay, an untouched person is left out', () => {
  const { form, faults } = proposalForm(draft());
  expect(faults).toEqual([]);
  expect(form).toMatchObject({ number: 'บส. 1/2564', problem: 'บ้านทรุด\nมาก', plan: null, contributions: null, contacts: [{ name: 'นางเลขา', duty: null, phone: null }], version: 3 });
});

test('a person without a name and a house left out without a reason are said together', () => {
  const typed = draft();
  typed.contacts[1]!.phone = '054';
  typed.left = { '017d73b8-5552-7000-8000-000000000001': ' ' };
  expect(proposalForm(typed).faults.map((fault) => fault.field)).toEqual(['contacts[1].name', 'left.017d73b8-5552-7000-8000-000000000001']);
});

test('empty fields are counted', () => {
  expect(emptyOf('a', '', '  ')).toBe(2);
});
