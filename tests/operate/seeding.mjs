// Seeding the demonstration: equal every time, whole or not at all.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { binary, demoFolder, equal, expect } from '../e2e/harness.mjs';
import { folderOn, fresh, newDatabase, province, refuses, succeeds } from './provinces.mjs';

const exported = (data) => createHash('sha256').update(succeeds(['export', 'all', '--data', data])).digest('hex');

export default {
  async 'two seedings give equal exports, and both engines the same'() {
    const again = fresh('seeded');
    succeeds(['seed-demo', '--quiet', '--data', again]);
    const first = exported(demoFolder());
    equal(exported(again), first, 'the second seeding on SQLite');
    equal(exported(province('postgres')), first, 'the seeding on PostgreSQL');
    const location = newDatabase();
    const folder = folderOn(location);
    succeeds(['seed-demo', '--quiet', '--data', folder]);
    equal(exported(folder), first, 'the second seeding on PostgreSQL');
  },

  async 'seeding touches nothing where something is'() {
    const data = demoFolder();
    const before = exported(data);
    refuses(['seed-demo', '--data', data], 'has data already');
    equal(exported(data), before, 'the province after a refused seeding');
    const elsewhere = fresh('other');
    const location = newDatabase();
    succeeds(['migrate', '--data', elsewhere, '--database', location]);
    const untouched = fresh('untouched');
    refuses(['seed-demo', '--data', untouched, '--database', location], 'has data already');
    expect(!existsSync(untouched), 'a refused seeding leaves no folder');
  },

  async 'a killed seeding leaves no half province, and the next one works'() {
    const data = fresh('killed');
    const child = spawn(binary, ['seed-demo', '--data', data], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    for await (const chunk of child.stdout) {
      output += chunk;
      if (/\b4\/\d+/.test(output)) child.kill('SIGKILL');
    }
    expect(!existsSync(join(data, 'onehome.db')), 'half a database lies in the folder');
    refuses(['serve', '--data', data, '--port', '0'], 'There is no province in the folder');
    succeeds(['seed-demo', '--quiet', '--data', data]);
    equal(readdirSync(data).filter((name) => name.startsWith('.')).join(), '', 'left over');
    equal(exported(data), exported(demoFolder()), 'the seeding after the killed one');
  },
};
