// Demonstration provinces for an operator's checks, on SQLite and on PostgreSQL; and the commands run on them.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, demoFolder, equal } from '../e2e/harness.mjs';

export const engines = ['sqlite', 'postgres'];
export const work = mkdtempSync(join(tmpdir(), 'onehome-operate-'));
chmodSync(work, 0o755); // so that somebody without rights comes as far as the folder in question
const postgres = process.env.ONEHOME_TEST_POSTGRES;
if (!postgres) throw new Error('ONEHOME_TEST_POSTGRES is not set: run this under tools/with-postgres');

let count = 0;
export const fresh = (name) => join(work, `${name}-${++count}`);

export function psql(location, sql) {
  return execFileSync('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', location, '-c', sql], { encoding: 'utf8' }).trim();
}

// An empty database, or a copy of another; returns its connection string.
export function newDatabase(template = 'template1') {
  const name = `operate_${++count}`;
  psql(postgres, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return postgres.replace(/dbname=\S+/, `dbname=${name}`);
}
const nameOf = (location) => location.match(/dbname=(\S+)/)[1];

// Runs a command to its end.
export function onehome(words, { program = binary, ...options } = {}) {
  return spawnSync(program, words, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, ...options });
}
export function succeeds(words, options) {
  const result = onehome(words, options);
  equal(result.status, 0, `onehome ${words.join(' ')}\n${result.stdout}${result.stderr}\nstatus`);
  return result.stdout;
}
// The command fails as an operator should see it: status, and the same told in Thai and in English.
export function refuses(words, english, { status = 1, ...options } = {}) {
  const result = onehome(words, options);
  const told = result.stdout + result.stderr;
  equal(result.status, status, `onehome ${words.join(' ')}\n${told}\nstatus`);
  if (!told.includes(english)) throw new Error(`onehome ${words.join(' ')} does not say "${english}":\n${told}`);
  if (!/[\u0e01-\u0e5b]{4}/.test(told)) throw new Error(`onehome ${words.join(' ')} says nothing in Thai:\n${told}`);
  if (/Stopped by a fault/.test(told)) throw new Error(`onehome ${words.join(' ')} tells a raw fault:\n${told}`);
  return told;
}
// The same without waiting, for commands beside a server that this process talks to.
export function running(words) {
  const child = spawn(binary, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done) => child.on('exit', (status) => done({ status, output })));
}

// A folder whose settings name the database, as an operator writes them.
export function folderOn(location, from) {
  const folder = fresh('province');
  if (from) cpSync(from, folder, { recursive: true });
  else mkdirSync(folder, { mode: 0o700 });
  writeFileSync(join(folder, 'onehome.toml'), `database = "${location}"\n`, { mode: 0o600 });
  return folder;
}

let template; // of PostgreSQL: { folder, location }
// A demonstration province of one's own.
export function province(engine) {
  if (engine === 'sqlite') return demoFolder();
  if (!template) {
    const location = newDatabase();
    template = { location, folder: folderOn(location) };
    succeeds(['seed-demo', '--quiet', '--data', template.folder]);
  }
  return folderOn(newDatabase(nameOf(template.location)), template.folder);
}

// Where to restore into: the folder does not exist yet, the database is empty.
export function place(engine) {
  const data = fresh('restored');
  return { data, database: engine === 'sqlite' ? [] : ['--database', newDatabase()] };
}

export function cleanUp() {
  rmSync(work, { recursive: true, force: true });
}
