// First starts that go wrong, told in Thai and English, with nothing made or changed on the way.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binary, equal, expect, startServer } from '../e2e/harness.mjs';
import { fresh, newDatabase, folderOn, province, psql, refuses, succeeds } from './provinces.mjs';

// As somebody without rights, where these checks run as root.
const asNobody = process.getuid() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : [];
function refusesWithoutRights(words, english) {
  const [program, ...before] = [...asNobody, binary];
  return refuses([...before, ...words], english, { program });
}

export default {
  async 'a mistyped folder is refused by every command and is not made'() {
    const data = fresh('mistyped');
    for (const words of [['serve', '--port', '0'], ['check'], ['audit', 'verify'], ['export', 'all'], ['user', 'list'], ['backup', fresh('b')], ['recovery-sheet']])
      refuses([...words, '--data', data], 'There is no province in the folder');
    expect(!existsSync(data), 'the folder was made');
    refuses(['serve', '--port', '0', '--data', folderOn(newDatabase())], 'There is no province in the folder');
  },

  async 'a folder that cannot be written to is refused with what to do'() {
    const closed = fresh('closed');
    mkdirSync(closed, { mode: 0o555 });
    for (const words of [['migrate'], ['seed-demo']]) refusesWithoutRights([...words, '--data', join(closed, 'new')], 'cannot be used');
    const file = fresh('file');
    writeFileSync(file, '');
    refuses(['migrate', '--data', join(file, 'below')], 'cannot be used');
    const data = province('sqlite'); // another account's
    chmodSync(data, 0o755);
    const told = refusesWithoutRights(['serve', '--data', data, '--port', '0'], 'cannot be');
    expect(told.includes('account that runs onehome'), told);
  },

  async 'a port in use, a forbidden one and a foreign address are told apart'() {
    const server = await startServer();
    const port = new URL(server.url).port;
    const other = province('sqlite');
    refuses(['serve', '--data', other, '--port', port], 'another program uses this port');
    refuses(['serve', '--data', other, '--address', 'nonsense'], 'not an IP address');
    refuses(['serve', '--data', other, '--address', '192.0.2.1', '--port', '0'], 'Give an IP address of this machine');
    refuses(['serve', '--data', other, '--port', '99999'], 'must be a number');
    equal((await fetch(`${server.url}/healthz`)).status, 200, 'the first server goes on');
    await server.stop();
    rmSync(other, { recursive: true });
  },

  async 'a database of a newer program and a server that is not there are refused'() {
    const location = newDatabase();
    const data = folderOn(location);
    succeeds(['migrate', '--data', data]);
    psql(location, "INSERT INTO schema_migrations (number, name, hash, at) VALUES (9999, '9999_from_the_future', '', '')");
    for (const words of [['serve', '--port', '0'], ['migrate'], ['check']])
      refuses([...words, '--data', data], 'already used by a newer version');
    refuses(['serve', '--port', '0', '--data', folderOn('host=/nowhere dbname=onehome')], 'Check that PostgreSQL runs');
    refuses(['migrate', '--data', folderOn(location.replace(/dbname=\S+/, 'dbname=not_there'))], 'The database cannot be opened');
  },

  async 'a folder with half of a province is refused and stays as it is'() {
    const data = province('sqlite');
    rmSync(join(data, 'keys', 'seal.key'));
    refuses(['serve', '--data', data, '--port', '0'], 'the file is missing');
    rmSync(join(data, 'keys'), { recursive: true });
    for (const words of [['serve', '--port', '0'], ['check'], ['migrate']])
      refuses([...words, '--data', data], 'The keys of this province are missing');
    expect(!existsSync(join(data, 'keys')), 'new keys were made over an old province');
    writeFileSync(join(data, 'onehome.db'), 'this is no database'.repeat(1000));
    refuses(['serve', '--data', data, '--port', '0'], 'The database cannot be opened');
  },
};
