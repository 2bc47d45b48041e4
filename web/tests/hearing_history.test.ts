// Whatever the program notes about a hearing has words on its time line; and what is typed at a laptop has the names of its files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hearing } from '../src/api/types';
import { actionName } from '../src/features/hearings/history';
import { laptopCommands } from '../src/features/hearings/words';

const room = join(import.meta.dirname, '../../src/hearings');
const written = new Set(
  readdirSync(room)
    .filter((name) => name.endsWith('.cpp'))
    .flatMap((name) => readFileSync(join(room, name), 'utf8').match(/"hearing\.[a-z_]+"/g) ?? [])
    .map((quoted) => quoted.slice(1, -1)),
);

describe('the time line of a hearing', () => {
  it('knows the actions that the program writes', () => expect(written.size).toBeGreaterThan(20));
  it.each([...written].sort())('%s has words', (action) => expect(actionName(action)).not.toContain('hearing.'));
});

it('a laptop is told the two lines with the name that the file has', () => {
  const { file, lines } = laptopCommands({ tambon: '540101', held_at: '2022-05-15T02:00:00.000Z' } as Hearing);
  expect(file).toBe('onehome-hearing-540101-2022-05-15.onehome-hearing');
  expect(lines).toEqual([`onehome hearing receive ${file} --data hearing-540101-2022-05-15`, 'onehome serve --data hearing-540101-2022-05-15']);
});
