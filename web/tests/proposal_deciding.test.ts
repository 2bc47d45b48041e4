// Typing the committee's decisions: sums, and lists that were pasted.
import { expect, test } from 'vitest';
import type { ProposalDecisionRow, ProposalDecisionTable } from '../src/api/types';
import { matching, readList, sumsOf } from '../src/features/proposals/deciding';

const row = (n: number, tambon = 'ในเวียง', name = `นางคนที่ ${n} น้ำใส`): ProposalDecisionRow => ({
  round_house_id: `017d73b8-5552-7000-8000-00000000000${n}`, proposal_id: '017d73b8-5552-7000-8000-0000000000aa', proposal_number: 'บส. 1', tambon: '540101',
  tambon_name_th: tambon, tambon_name_en: 'Nai Wiang', head_name: name, house_no: `${n}/1`, moo: 2, place: n, share_satang: 1_900_000, estimate_satang: 2_090_000,
  overlap_th: '', overlap_en: '', overlap_reason: null, outcome: 'screened', outcome_reason: null,
});
const rows = [row(1), row(2), row(3)];
const table: ProposalDecisionTable = {
  round_id: '017d73b8-5552-7000-8000-0000000000bb', round_name_th: 'รอบ', round_name_en: 'Round', rows, fingerprint: 'a', envelope_satang: 10_000_000,
  management_bp: 1000, approved_before: 0, approved_before_satang: 2_090_000, may_decide: true, why_not_th: '', why_not_en: '',
};

test('sums are of the approved houses with their management, and what the envelope has left', () => {
  expect(sumsOf(table, {})).toMatchObject({ approved: 3, houses: 5_700_000, management: 570_000, total: 6_270_000, left: 1_640_000 });
  const one = sumsOf(table, { [rows[0]!.round_house_id]: { outcome: 'later', reason: 'รอ' }, [rows[1]!.round_house_id]: { outcome: 'not_approved', reason: 'ย้าย' } });
  expect(one).toMatchObject({ approved: 1, later: 1, not_approved: 1, total: 2_090_000 });
});

test('a pasted list is understood by id, by tambon and house number, and by name', () => {
  const { found, missed } = readList(rows, `${rows[0]!.round_house_id.toUpperCase()}\nตำบลในเวียง\t๒/๑\nนางคนที่ 3  น้ำใส\n\nไม่มีบ้านนี้\n`);
  expect(found).toEqual(rows.map((one) => one.round_house_id));
  expect(missed).toEqual(['ไม่มีบ้านนี้']);
});

test('a line that fits several houses is missed, not guessed', () => {
  const twins = [row(1), { ...row(2), house_no: '1/1', tambon_name_th: 'สวนเขื่อน', tambon_name_en: 'Suan Khuean' }];
  expect(readList(twins, '1/1').missed).toEqual(['1/1']);
  expect(readList(twins, 'สวนเขื่อน 1/1').found).toEqual([twins[1]!.round_house_id]);
});

test('houses are found by every word that was typed, in either digits', () => {
  expect(matching(rows, 'ในเวียง ๒/๑').map((one) => one.place)).toEqual([2]);
  expect(matching(rows, '')).toHaveLength(3);
});
