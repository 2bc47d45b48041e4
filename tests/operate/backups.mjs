// Backup and restore with the real binary, while the province is served and written to.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binary, equal, expect, startServer } from '../e2e/harness.mjs';
import { Client, household, newId } from '../e2e/client.mjs';
import { engines, fresh, place, province, refuses, running, succeeds } from './provinces.mjs';

const passphrase = fresh('passphrase');
writeFileSync(passphrase, 'four words on paper\n');
// For bash: no file may grow beyond one megabyte, and the writes after that fail as on a full disk.
const onFullDisk = ['-c', 'trap "" XFSZ; ulimit -f 1024; exec "$0" "$@"', binary];

async function write(client) {
  const id = newId();
  const answer = await client.post('/api/households', household(id), { 'idempotency-key': id });
  equal(answer.status, 200, `a household while the backup runs ${answer.text}`);
  return id;
}

const checks = {};
for (const engine of engines) {
  checks[`a backup taken while it is served and written to restores whole (${engine})`] = async () => {
    const data = province(engine);
    const server = await startServer({ data, keep: true });
    const clients = await Promise.all([1, 2, 3, 4].map(() => new Client(server.url).signIn()));
    const before = await Promise.all(clients.map(write));
    const file = fresh('backup');
    let ended = false;
    const backup = running(['backup', file, '--data', data, '--passphrase-file', passphrase]).then((result) => ((ended = true), result));
    let during = 0;
    await Promise.all(clients.map(async (client) => {
      do {
        await write(client);
        during++;
      } while (!ended);
    }));
    const result = await backup;
    equal(result.status, 0, `the backup\n${result.output}`);
    expect(during >= 4, 'nothing was written while the backup ran');
    await server.stop();
    equal(statSync(file).mode & 0o077, 0, 'rights of others on the backup');

    const to = place(engine);
    succeeds(['restore', file, '--data', to.data, ...to.database, '--passphrase-file', passphrase]);
    succeeds(['check', '--data', to.data, ...to.database]);
    succeeds(['audit', 'verify', '--data', to.data, ...to.database]);
    const restored = await startServer({ data: to.data, args: to.database });
    const client = await new Client(restored.url).signIn();
    for (const id of before) equal((await client.get(`/api/households/${id}`)).status, 200, 'a household from before the backup');
    const home = (await client.get('/api/households?q=54')).json.items[0].id;
    equal((await client.get(`/api/households/${home}`)).status, 200, 'a household of the demonstration');
    await restored.stop();
  };

  checks[`a restore that cannot be done leaves nothing (${engine})`] = async () => {
    const data = province(engine);
    const file = fresh('backup');
    succeeds(['backup', file, '--data', data, '--passphrase-file', passphrase]);
    const wrong = fresh('wrong');
    writeFileSync(wrong, 'another four words\n');
    const to = place(engine);
    refuses(['restore', file, '--data', to.data, ...to.database, '--passphrase-file', wrong], 'The passphrase of the keys is wrong');
    const cut = fresh('cut');
    writeFileSync(cut, readFileSync(file).subarray(0, statSync(file).size >> 1));
    refuses(['restore', cut, '--data', to.data, ...to.database, '--passphrase-file', passphrase], 'The backup file is damaged');
    expect(!existsSync(to.data), 'a folder was left');
    equal(readdirSync(join(to.data, '..')).filter((name) => name.endsWith('.restoring')).join(), '', 'left over');
    succeeds(['restore', file, '--data', to.data, ...to.database, '--passphrase-file', passphrase]);
    refuses(['restore', file, '--data', to.data, ...to.database, '--passphrase-file', passphrase], 'is not empty');
    if (engine === 'postgres')
      refuses(['restore', file, '--data', fresh('second'), ...to.database], 'The database to restore into is not empty');
    refuses(['restore', file, '--data', fresh('other'), ...(engine === 'sqlite' ? place('postgres').database : [])],
            engine === 'sqlite' ? 'This backup comes from SQLite' : 'This backup comes from PostgreSQL');
  };

  checks[`a province restored without its keys asks for them and makes no others (${engine})`] = async () => {
    const data = province(engine);
    const file = fresh('backup');
    const said = succeeds(['backup', file, '--data', data]);
    expect(said.includes('The keys are not inside'), said);
    const to = place(engine);
    succeeds(['restore', file, '--data', to.data, ...to.database]);
    refuses(['serve', '--data', to.data, ...to.database, '--port', '0'], 'The keys of this province are missing');
    expect(!existsSync(join(to.data, 'keys')), 'new keys were made over an old province');
  };
}

checks['a password in the address of PostgreSQL goes into no backup'] = async () => {
  const data = province('postgres');
  const settings = join(data, 'onehome.toml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('dbname=', 'password=hidden-word dbname=') + 'port = 8099\n');
  const file = fresh('backup');
  succeeds(['backup', file, '--data', data]);
  const to = place('postgres');
  succeeds(['restore', file, '--data', to.data, ...to.database]);
  const restored = readFileSync(join(to.data, 'onehome.toml'), 'utf8');
  expect(!restored.includes('hidden-word'), restored);
  expect(/port = 8099/.test(restored), restored);
};

checks['a backup onto a full disk says so and leaves nothing'] = async () => {
  const data = province('sqlite');
  const folder = fresh('backups');
  mkdirSync(folder);
  refuses([...onFullDisk, 'backup', join(folder, 'b.oh'), '--data', data], 'The backup failed', { program: 'bash' });
  equal(readdirSync(folder).join(), '', 'left over');
};

checks['a restore onto a full disk says so and leaves nothing'] = async () => {
  const file = fresh('backup');
  succeeds(['backup', file, '--data', province('sqlite')]);
  const folder = fresh('places');
  mkdirSync(folder);
  refuses([...onFullDisk, 'restore', file, '--data', join(folder, 'new')], 'The restoring failed', { program: 'bash' });
  equal(readdirSync(folder).join(), '', 'left over');
};

export default checks;
