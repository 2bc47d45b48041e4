// Faults of the world against the real binary: killed processes, failing flushes, a full disk. Nothing acknowledged may be lost, nothing half-written may stay.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, closeAll, demoFolder, equal, expect, root, startServer } from '../e2e/harness.mjs';
import { Client, household, newId } from '../e2e/client.mjs';
import { runChecks } from '../support/checks.mjs';

const work = mkdtempSync(join(tmpdir(), 'onehome-fault-'));
const shim = join(work, 'disk_shim.so');
execFileSync('cc', ['-shared', '-fPIC', '-O2', '-o', shim, join(root, 'tools/disk_shim.c')]);

function soundness(data) {
  const result = spawnSync(binary, ['check', '--data', data], { encoding: 'utf8' });
  equal(result.status, 0, `onehome check says\n${result.stdout}${result.stderr}`);
}

// Creates households until told to stop; returns the ids that were acknowledged.
async function keepWriting(client, stop) {
  const acknowledged = [];
  while (!stop.now) {
    const id = newId();
    try {
      const answer = await client.post('/api/households', household(id), { 'idempotency-key': id });
      if (answer.status === 200) acknowledged.push(id);
      else if (answer.status < 500) throw new Error(`refused: ${answer.status} ${answer.text}`);
      else if (stop.on5xx) stop.on5xx(answer);
    } catch (error) {
      if (String(error.message).startsWith('refused')) throw error;
      if (!stop.now) await new Promise((later) => setTimeout(later, 5));
    }
  }
  return acknowledged;
}

// The books of the demonstration's round, and its bank account for finance to enter interest on.
async function openBooks(client) {
  const round = (await client.get('/api/rounds')).json.items[0].id;
  const books = (await client.get(`/api/rounds/${round}/books`)).json;
  const bank = books.accounts.find((one) => one.kind === 'bank');
  return { round, account: bank.id, before: books.entries, balance: bank.balance_satang };
}

// Enters a satang of interest until told to stop; returns the ids of the entries that were acknowledged.
async function keepBooking(client, { round, account }, stop) {
  const acknowledged = [];
  while (!stop.now) {
    const body = {
      kind: 'interest', day: '2022-05-01', amount_satang: 1, to_account_id: account, paper_kind: 'bank_slip', paper_number: '1', paper_date: '2022-05-01',
    };
    try {
      const answer = await client.post(`/api/rounds/${round}/ledger-entries`, body, { 'idempotency-key': newId() });
      if (answer.status === 200) acknowledged.push(answer.json.id);
      else if (answer.status < 500) throw new Error(`refused: ${answer.status} ${answer.text}`);
    } catch (error) {
      if (String(error.message).startsWith('refused')) throw error;
      if (!stop.now) await new Promise((later) => setTimeout(later, 5));
    }
  }
  return acknowledged;
}

async function allThere(client, ids) {
  for (const id of ids) {
    const answer = await client.get(`/api/households/${id}`);
    equal(answer.status, 200, `household ${id} was acknowledged and must be there`);
  }
}

const checks = {
  async 'a killed process loses nothing that it acknowledged'() {
    const data = demoFolder();
    const acknowledged = [];
    for (let turn = 0; turn < 5; turn++) {
      const server = await startServer({ data, keep: true });
      const clients = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(() => new Client(server.url).signIn()));
      const stop = { now: false };
      const writers = clients.map((client) => keepWriting(client, stop));
      await new Promise((later) => setTimeout(later, 150 + Math.random() * 400));
      server.child.kill('SIGKILL');
      stop.now = true;
      acknowledged.push(...(await Promise.all(writers)).flat());
      await server.ended;
    }
    expect(acknowledged.length > 50, `too few writes to mean something: ${acknowledged.length}`);
    soundness(data);
    const server = await startServer({ data });
    await allThere(await new Client(server.url).signIn(), acknowledged);
    await server.stop();
  },

  async 'a killed process loses no entry of the books that it acknowledged'() {
    const data = demoFolder();
    const acknowledged = [];
    let books;
    for (let turn = 0; turn < 5; turn++) {
      const server = await startServer({ data, keep: true });
      const clients = await Promise.all([1, 2, 3, 4].map(() => new Client(server.url).signIn('finance@phrae')));
      books ??= await openBooks(clients[0]);
      const stop = { now: false };
      const writers = clients.map((client) => keepBooking(client, books, stop));
      await new Promise((later) => setTimeout(later, 150 + Math.random() * 400));
      server.child.kill('SIGKILL');
      stop.now = true;
      acknowledged.push(...(await Promise.all(writers)).flat());
      await server.ended;
    }
    expect(acknowledged.length > 25, `too few entries to mean something: ${acknowledged.length}`);
    soundness(data);
    const server = await startServer({ data });
    const client = await new Client(server.url).signIn('finance@phrae');
    for (const id of acknowledged) equal((await client.get(`/api/ledger-entries/${id}`)).status, 200, `entry ${id} was acknowledged and must be there`);
    const now = (await client.get(`/api/rounds/${books.round}/books`)).json;
    equal(now.debit_satang, now.credit_satang, 'both sides of the trial balance');
    const bank = now.accounts.find((one) => one.id === books.account).balance_satang - books.balance;
    equal(bank, now.entries - books.before, 'one satang of interest for each entry that is there');
    expect(bank >= acknowledged.length, 'as many as were acknowledged, or more');
    await server.stop();
  },

  async 'a failing flush is answered as a fault and acknowledges nothing'() {
    await withShim('sync');
  },

  async 'a full disk is answered as a fault, and writing goes on once there is room'() {
    await withShim('full');
  },

  async 'stopping while it is written lets running requests end'() {
    const data = demoFolder();
    const server = await startServer({ data, keep: true });
    const client = await new Client(server.url).signIn();
    const stop = { now: false };
    const writer = keepWriting(client, stop);
    await new Promise((later) => setTimeout(later, 300));
    server.child.kill('SIGTERM');
    await server.ended;
    stop.now = true;
    const acknowledged = await writer;
    equal(server.child.exitCode, 0, 'the exit status after SIGTERM');
    soundness(data);
    const again = await startServer({ data });
    await allThere(await new Client(again.url).signIn(), acknowledged);
    await again.stop();
  },
};

async function withShim(word) {
  const data = demoFolder();
  const switchFile = join(work, `fail-${word}`);
  process.env.LD_PRELOAD = shim;
  process.env.DISK_SHIM_FAIL = switchFile;
  let server;
  try {
    server = await startServer({ data, keep: true });
  } finally {
    delete process.env.LD_PRELOAD;
    delete process.env.DISK_SHIM_FAIL;
  }
  const client = await new Client(server.url).signIn();
  const before = newId();
  equal((await client.post('/api/households', household(before))).status, 200, 'a write on a sound disk');
  writeFileSync(switchFile, word);
  const during = newId();
  const refused = await client.post('/api/households', household(during));
  expect(refused.status >= 500, `a write on a broken disk was answered ${refused.status}`);
  expect(refused.json?.message?.th, 'the fault is told in words');
  rmSync(switchFile);
  const after = newId();
  let answer = await client.post('/api/households', household(after));
  for (let i = 0; i < 20 && answer.status >= 500; i++) answer = await client.post('/api/households', household(after));
  equal(answer.status, 200, 'a write once the disk is sound again');
  await server.stop('SIGTERM');
  soundness(data);
  const again = await startServer({ data });
  await allThere(await new Client(again.url).signIn(), [before, after]);
  await again.stop();
}

const { run, failed } = await runChecks(checks, { wanted: process.argv[2] });
rmSync(work, { recursive: true, force: true });
await closeAll();
process.exit(failed || run === 0 ? 1 : 0);
