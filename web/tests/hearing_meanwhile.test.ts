// Two people at one hearing: whose words are saved, and when somebody has to choose.
import { describe, expect, it } from 'vitest';
import { Problem } from '../src/api/client';
import type { Hearing, HearingCandidate } from '../src/api/types';
import { carriedOver, placed, saveOver } from '../src/features/hearings/meanwhile';
import { joined, type Draft } from '../src/features/hearings/plan';

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
