// Commands about users, settings and totals: what they do, and what they say to bad input.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { equal, expect } from '../e2e/harness.mjs';
import { engines, fresh, onehome, province, psql, refuses, succeeds } from './provinces.mjs';

const checks = {
  async 'a user is added only with a known role, a known area, a free name and a fit password'() {
    const data = province('sqlite');
    const add = (name, ...more) => ['user', 'add', name, '--data', data, '--name', 'นาง ทดสอบ', ...more];
    const file = fresh('password');
    writeFileSync(file, 'short\n');
    refuses(add('somebody', '--grant', 'king:54'), 'The roles are');
    refuses(add('somebody', '--grant', 'network'), 'The roles are');
    refuses(add('somebody', '--grant', 'network:99'), 'There is no area with the code');
    refuses(add('x'), 'A user name has');
    refuses(add('admin'), 'This user name is taken');
    refuses(add('somebody', '--password-file', file), 'at least 10 characters');
    refuses(add('somebody', '--password-file', join(data, 'nothing')), 'Cannot read a secret');
    refuses(['user', 'add', 'somebody', '--data', data, '--name', ' '], 'Give the name that others see');
    expect(!succeeds(['user', 'list', '--data', data]).includes('somebody'), 'a refused user was added');

    const said = succeeds(add('Somebody@Phrae', '--grant', 'network:54', '--grant', 'council:540101'));
    expect(/one-time password: \S{12}\n/.test(said), said);
    expect(succeeds(['user', 'list', '--data', data]).includes('somebody@phrae\tนาง ทดสอบ\tactive\tnetwork:54\tcouncil:540101'), 'the list');
    refuses(['user', 'reset', 'nobody', '--data', data], 'There is no user of this name');
    refuses(['user', 'reset', 'somebody@phrae', '--data', data, '--password-file', file], 'at least 10 characters');
    expect(/one-time password: \S{12}\n/.test(succeeds(['user', 'reset', 'somebody@phrae', '--data', data])), 'a new password');
    succeeds(['audit', 'verify', '--data', data]);
  },

  async 'settings are refused with the place where they stand'() {
    const data = province('sqlite');
    const settings = join(data, 'onehome.toml');
    writeFileSync(settings, 'prot = 8080\n');
    refuses(['config', 'print', '--data', data], 'The nearest name is port');
    writeFileSync(settings, 'port = "many"\n');
    refuses(['serve', '--data', data], 'must be a number');
    writeFileSync(settings, 'port = \n');
    refuses(['serve', '--data', data], 'line 1');
    writeFileSync(settings, 'database = "password=hidden-word"\nport = 8081\n');
    const printed = succeeds(['config', 'print', '--data', data], { env: { ...process.env, ONEHOME_LOG_LEVEL: 'off' } });
    expect(!printed.includes('hidden-word') && printed.includes('port = 8081') && /log_level = "off".*ONEHOME_LOG_LEVEL/.test(printed), printed);
  },

  async 'outlines are imported whole or not at all, and every fault is told'() {
    const data = province('sqlite');
    const square = (west) => [[west, 18], [west + 0.1, 18], [west + 0.1, 18.1], [west, 18.1], [west, 18]];
    const feature = (code, ring) => ({ type: 'Feature', properties: { ADM3_PCODE: code }, geometry: { type: 'Polygon', coordinates: [ring] } });
    const file = fresh('outlines');
    const write = (...features) => writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const command = (...more) => ['areas', 'import-boundaries', file, '--data', data, ...more];
    write(feature('TH540101', square(100)), feature('540199', square(100.1)), feature('540102', [[100.2, 18], [100.3, 18.1], [100.3, 18], [100.2, 18.1], [100.2, 18]]));
    refuses(command('--province', '54', '--allow-missing'), 'nothing was imported');
    const told = onehome(command('--check')).stdout;
    for (const line of ['There is no tambon with this code', 'The border crosses itself', 'The file has no outline of', 'ไม่มีตำบลรหัสนี้', 'cannot be imported'])
      expect(told.includes(line), `${line} is missing in ${told}`);
    refuses(command('--province', 'x'), 'is no code of a province');
    refuses(['areas', 'import-boundaries', join(data, 'nothing'), '--data', data], 'cannot be read');
    write(feature('TH540101', square(100)), feature('540102', square(100.1)));
    expect(succeeds(command('--check', '--allow-missing')).includes('nothing was changed'), 'a look');
    const said = succeeds(command('--allow-missing', '--source', 'กรมทดสอบ'));
    expect(said.includes('code property: ADM3_PCODE') && said.includes('tambons: 2') && said.includes('imported'), said);
    succeeds(['check', '--data', data]);
    succeeds(['audit', 'verify', '--data', data]);
  },

  async 'unknown words end with status 2 and the way to the help'() {
    for (const words of [[], ['frobnicate'], ['serve'], ['export', 'some', '--data', 'x'], ['user', 'add', '--data', 'x']])
      equal(onehome(words).status, 2, `onehome ${words.join(' ')}`);
    equal(onehome(['--help']).status, 0, 'the help');
  },

  async 'migrating again changes nothing'() {
    const data = fresh('new');
    const first = succeeds(['migrate', '--data', data]);
    expect(first.includes('first administrator: admin'), first);
    const second = succeeds(['migrate', '--data', data]);
    expect(!second.includes('applied') && !second.includes('password'), second);
    equal(readdirSync(data).filter((name) => name.includes('before')).join(), '', 'copies of the database');
    succeeds(['check', '--data', data]);
  },

  async 'check names a lost picture and a spoiled one'() {
    const data = province('sqlite');
    const pictures = readdirSync(join(data, 'files')).filter((name) => name !== 'tmp')
      .flatMap((folder) => readdirSync(join(data, 'files', folder)).map((name) => [name, join(data, 'files', folder, name)]));
    const [[lost, lostAt], [spoiled, spoiledAt]] = pictures;
    rmSync(lostAt);
    const bytes = readFileSync(spoiledAt);
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(spoiledAt, bytes);
    const told = refuses(['check', '--data', data], `file missing: ${lost}`);
    expect(told.includes(`file spoiled: ${spoiled}`), told);
    expect(existsSync(spoiledAt), 'check removes nothing');
  },

  async 'check and audit verify end with status 1 and name what was changed by hand'() {
    const data = province('postgres');
    const location = readFileSync(join(data, 'onehome.toml'), 'utf8').match(/"(.*)"/)[1];
    succeeds(['check', '--data', data]);
    psql(location, "UPDATE audit_entries SET note = 'changed' WHERE number = 7");
    refuses(['audit', 'verify', '--data', data], 'broken at entry 7');
    refuses(['check', '--data', data], 'audit broken at entry 7');
  },
};

for (const engine of engines)
  checks[`an export goes to the last byte or fails (${engine})`] = async () => {
    const data = province(engine);
    const result = onehome(['-c', '"$0" "$@" > /dev/full', process.env.ONEHOME_BINARY ?? 'build/release/onehome', 'export', 'all', '--data', data],
                           { program: 'bash' });
    equal(result.status, 1, 'an export onto a full disk');
  };

export default checks;
