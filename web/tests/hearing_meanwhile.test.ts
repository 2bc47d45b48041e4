// Two people at one hearing: whose words are saved, and when somebody has to choose.
import { describe, expect, it } from 'vitest';
import { Problem } from '../src/api/client';
import type { Hearing, HearingCandidate } from '../src/api/types';
import { carriedOver, joined, placed, saveOver, savePart } from '../src/features/hearings/meanwhile';
import type { Draft } from '../src/features/hearings/plan';
import { SharedDraft } from '../src/features/hearings/shared_draft.svelte';

const at = (version: number, minutes: string) => ({ id: 'h', version, minutes }) as Hearing;
const minutes = (of: Hearing) => of.minutes ?? '';
const changed = () => new Problem(409, 'hearings.changed_meanwhile', { th: '', en: '' });

// A server that takes the version it has; what others do comes between.
function server(start: Hearing, others: Hearing[] = []) {
  let now = start;
  const sent: number[] = [];
  return {
    sent,
    put: async (text: string, version: number) => {
      sent.push(version);
      now = others.shift() ?? now;
      if (version !== now.version) throw changed();
      return (now = at(version + 1, text));
    },
    read: async () => now,
    now: () => now,
  };
}

describe('saving over what I began with', () => {
  it('sends the version of a hearing that still has it', async () => {
    const house = server(at(7, 'old'));
    const outcome = await saveOver(at(7, 'old'), minutes, 'old', (version) => house.put('mine', version), house.read);
    expect(outcome).toEqual({ saved: at(8, 'mine') });
  });
  it('never sends over words that came while I typed, though the screen knows the newest version', async () => {
    const house = server(at(8, 'theirs'));
    const outcome = await saveOver(at(8, 'theirs'), minutes, 'old', (version) => house.put('mine', version), house.read);
    expect(outcome).toEqual({ theirs: at(8, 'theirs') });
    expect(house.sent).toEqual([]);
    expect(house.now().minutes).toBe('theirs');
  });
  it('is refused by the server and then sees what the other wrote', async () => {
    const house = server(at(8, 'theirs'));
    const outcome = await saveOver(at(7, 'old'), minutes, 'old', (version) => house.put('mine', version), house.read);
    expect(outcome).toEqual({ theirs: at(8, 'theirs') });
    expect(house.sent).toEqual([7]);
  });
  it('asks nobody when others changed other parts only', async () => {
    const house = server(at(7, 'old'), [at(8, 'old'), at(9, 'old')]);
    const outcome = await saveOver(at(7, 'old'), minutes, 'old', (version) => house.put('mine', version), house.read);
    expect(outcome).toEqual({ saved: at(10, 'mine') });
    expect(house.sent).toEqual([7, 8, 9]);
  });
  it('tells other refusals as they are', async () => {
    const sealed = new Problem(409, 'hearings.sealed', { th: '', en: '' });
    await expect(saveOver(at(7, ''), minutes, '', () => Promise.reject(sealed), async () => at(7, ''))).rejects.toBe(sealed);
  });
});

describe('the plan that two people changed', () => {
  const plan = (over: Partial<Draft>) => ({ title: 'เวที', place: 'วัด', time: '9.30', ...over }) as Draft;
  it('takes what only the other changed and keeps what only I changed', () => {
    expect(joined(plan({}), plan({ time: '10.00' }), plan({ place: 'ศาลา' }))).toEqual({ draft: plan({ time: '10.00', place: 'ศาลา' }), clashes: [] });
  });
  it('keeps mine in sight where both changed, and says which', () => {
    expect(joined(plan({}), plan({ place: 'โรงเรียน' }), plan({ place: 'ศาลา' }))).toEqual({ draft: plan({ place: 'โรงเรียน' }), clashes: ['place'] });
  });
  it('has nothing to choose where both wrote the same', () => {
    expect(joined(plan({}), plan({ place: 'ศาลา' }), plan({ place: 'ศาลา' })).clashes).toEqual([]);
  });
});

describe('saving what has a version of its own', () => {
  const answered = { id: 's', version: 2, answer: 'ตรวจแล้ว' };
  const read = async () => ({ id: 'h', statements: [answered] }) as unknown as Hearing;
  const find = (id: string) => (now: Hearing) => now.statements.find((one) => one.id === id);
  const gone = new Problem(404, 'hearings.part_not_found', { th: '', en: '' });
  it('tells what somebody else saved first', async () => {
    expect(await savePart({ id: 'h' }, () => Promise.reject(changed()), find('s'), read)).toEqual({ now: await read(), theirs: answered });
  });
  it('tells that somebody took it out', async () => {
    expect(await savePart({ id: 'h' }, () => Promise.reject(gone), find('t'), read)).toEqual({ now: await read(), theirs: undefined });
  });
  it('tells other refusals as they are', async () => {
    const sealed = new Problem(409, 'hearings.sealed', { th: '', en: '' });
    await expect(savePart({ id: 'h' }, () => Promise.reject(sealed), find('s'), read)).rejects.toBe(sealed);
  });
});

describe('words that two people wrote', () => {
  const began = { speaker: 'นายบุญ', words: 'มีที่ดิน', answer: '' };
  function met() {
    const shared = new SharedDraft(began);
    shared.draft = { ...began, answer: 'ของฉัน' };
    shared.meet({ ...began, words: 'มีที่นา', answer: 'ของเขา' });
    return shared;
  }
  it('take what only the other changed, and keep both answers in sight', () => {
    const shared = met();
    expect({ ...shared.draft }).toEqual({ speaker: 'นายบุญ', words: 'มีที่นา', answer: 'ของฉัน' });
    expect(shared.clashes).toEqual([{ field: 'answer', theirs: 'ของเขา' }]);
    expect(shared.faults({ answer: 'the.answer' }).map((one) => one.field)).toEqual(['the.answer']);
  });
  it.each([
    [null, 'ของฉัน'],
    ['ของเขา', 'ของเขา'],
  ])('are decided with %s', (chosen, stands) => {
    const shared = met();
    shared.decide('answer', chosen);
    expect(shared.draft.answer).toBe(stands);
    expect(shared.faults()).toEqual([]);
  });
});

describe('an order that is not saved yet', () => {
  const house = (id: string, place: number | null, reason: string | null = null) => ({ round_house_id: id, place, reason }) as HearingCandidate;
  it('stays when the list changes: who went is dropped, who came follows', () => {
    const mine = [house('c', 3), house('a', 1), house('b', 2)];
    expect(carriedOver(mine, [house('a', 1), house('c', 2), house('d', null)]).map((one) => one.round_house_id)).toEqual(['c', 'a', 'd']);
  });
  it('is compared by the places and reasons that are stored', () => {
    expect(placed([house('a', 1, 'x'), house('b', null)])).toEqual([['a', 'x']]);
  });
});
