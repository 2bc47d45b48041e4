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

// What moves money in the demonstration's round while the process is killed: each act writes to several tables and to the books.
// `act` sends one and returns the answer; `there` is where what it made is read.
async function movers(url) {
  const finance = await new Client(url).signIn('finance@phrae');
  const council = await new Client(url).signIn('council@phrae');
  const round = (await finance.get('/api/rounds')).json.items[0].id;
  const bank = (await finance.get(`/api/rounds/${round}/books`)).json.accounts.find((one) => one.kind === 'bank').id;
  const houses = (await council.get(`/api/rounds/${round}/houses?state=repairing&limit=50`)).json.items;
  const house = houses[0].id;
  const supplier = (await council.get(`/api/rounds/${round}/suppliers`)).json.items[0].id;
  const day = '2022-05-12';
  const send = (client, path, body) => client.post(`/api/rounds/${round}/${path}`, body, { 'idempotency-key': newId() });
  return {
    round,
    bank,
    finance,
    all: [
      {
        name: 'interest',
        client: finance,
        act: () => send(finance, 'ledger-entries', {
          kind: 'interest', day, amount_satang: 1, to_account_id: bank, paper_kind: 'bank_slip', paper_number: '1', paper_date: day,
        }),
        there: (id) => `/api/ledger-entries/${id}`,
        bank: 1,
      },
      {
        name: 'gift',
        client: council,
        act: () => send(council, 'contributions', {
          kind: 'cash', giver: 'neighbours', day, houses: [{ round_house_id: house }], amount_satang: 100, account_id: bank, evidence: [],
        }),
        there: (id) => `/api/contributions/${id}`,
        bank: 100,
      },
      {
        name: 'purchase',
        client: council,
        act: () => send(council, 'purchases', {
          day, supplier_id: supplier, buyers: ['นายซื้อ ทดสอบ (สมมุติ)'], total_satang: 1, account_id: bank,
          lines: [{ round_house_id: house, expense: 'materials', source: 'contributed_cash', text: 'ตะปู', quantity_milli: 1000, unit: 'ตัว', price_satang: 1 }],
          papers: [{ kind: 'receipt', number: newId(), date: day }],
        }),
        there: (id) => `/api/purchases/${id}`,
        bank: -1,
      },
    ],
  };
}

// Acts until told to stop; returns the ids that were acknowledged.
async function keepMoving(mover, stop) {
  const acknowledged = [];
  while (!stop.now) {
    try {
      const answer = await mover.act();
      if (answer.status === 200) acknowledged.push(answer.json.id);
      else if (answer.status < 500) throw new Error(`refused: ${mover.name} ${answer.status} ${answer.text}`);
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

  async 'a killed process loses no interest, gift or purchase that it acknowledged, nor half of one'() {
    const data = demoFolder();
    const acknowledged = {};
    let before;
    for (let turn = 0; turn < 5; turn++) {
      const server = await startServer({ data, keep: true });
      const money = await movers(server.url);
      // Something is there to be bought from before the first purchase.
      if (turn === 0) equal((await money.all[1].act()).status, 200, 'the first gift');
      before ??= (await money.finance.get(`/api/rounds/${money.round}/books`)).json;
      const stop = { now: false };
      const writers = money.all.map((mover) => keepMoving(mover, stop));
      await new Promise((later) => setTimeout(later, 150 + Math.random() * 400));
      server.child.kill('SIGKILL');
      stop.now = true;
      for (const [i, ids] of (await Promise.all(writers)).entries()) (acknowledged[money.all[i].name] ??= []).push(...ids);
      await server.ended;
    }
    for (const [name, ids] of Object.entries(acknowledged)) expect(ids.length > 8, `too few of ${name} to mean something: ${ids.length}`);
    soundness(data);
    const server = await startServer({ data });
    const money = await movers(server.url);
    let least = 0;
    for (const mover of money.all)
      for (const id of acknowledged[mover.name]) {
        equal((await mover.client.get(mover.there(id))).status, 200, `${mover.name} ${id} was acknowledged and must be there`);
        if (mover.bank > 0) least += mover.bank;
      }
    const now = (await money.finance.get(`/api/rounds/${money.round}/books`)).json;
    equal(now.debit_satang, now.credit_satang, 'both sides of the trial balance');
    const balance = (books) => books.accounts.find((one) => one.id === money.bank).balance_satang;
    const spent = now.entries - before.entries; // no more than one satang each
    expect(balance(now) - balance(before) >= least - spent, 'the bank holds all that was acknowledged');
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
