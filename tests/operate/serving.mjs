// Serving on PostgreSQL: the same answers as on SQLite, and the main job's writes.
import { join } from 'node:path';
import { equal, expect, root, startServer } from '../e2e/harness.mjs';
import { Client, household, newId } from '../e2e/client.mjs';
import { newDatabase, onehome, province, succeeds } from './provinces.mjs';

// What changes from one signing-in to the next.
const steady = (text) => text.replace(/"(csrf|request_id|last_sign_in)":"[^"]*"/g, '"$1":""');

const forEveryone = ['/api/public/overview?area=54', '/api/areas?parent=54', '/api/areas/540101', '/api/openapi.json'];
const forOfficers = [
  '/api/my-work', '/api/overview?area=54', '/api/households?limit=200', '/api/households?q=%E0%B8%AA%E0%B8%A1', '/api/households?q=54',
  '/api/households/choices', '/api/households.csv', '/api/rounds', '/api/rounds/states', '/api/programmes', '/api/stage-limits',
  '/api/agreements', '/api/agreement-templates/default', '/api/organizations?limit=200', '/api/organizations?q=%E0%B8%99%E0%B8%B2&area=5401',
  '/api/organizations/kinds?area=54', '/api/organizations.csv', '/api/figures?area=54', '/api/figures/keys',
];

async function bothServers(task) {
  const servers = [await startServer({ data: province('sqlite') }), await startServer({ data: province('postgres') })];
  try {
    await task(servers);
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function same(clients, path) {
  const [sqlite, postgres] = await Promise.all(clients.map((client) => client.get(path)));
  equal(postgres.status, sqlite.status, `status of ${path}`);
  expect(sqlite.status < 500, `${path} answers ${sqlite.status}`);
  equal(steady(postgres.text), steady(sqlite.text), `the answer of ${path} on PostgreSQL`);
  return sqlite;
}

export default {
  async 'PostgreSQL answers every reading as SQLite does'() {
    await bothServers(async (servers) => {
      for (const path of forEveryone) await same(servers.map((server) => new Client(server.url)), path);
      const officers = await Promise.all(servers.map((server) => new Client(server.url).signIn()));
      for (const path of forOfficers) equal((await same(officers, path)).status, 200, `status of ${path}`);
      const one = async (path) => (await same(officers, path)).json.items[0].id;
      const round = await one('/api/rounds');
      const agreement = await one('/api/agreements');
      const home = await one('/api/households');
      const council = await one('/api/organizations?kind=council');
      for (const path of [`/api/rounds/${round}`, `/api/rounds/${round}/houses?limit=200`, `/api/rounds/${round}/moves`,
                          `/api/rounds/${round}/houses.csv`, `/api/agreements/${agreement}`, `/api/agreements/${agreement}/houses.csv`,
                          `/api/households/${home}`, `/api/households/${home}/history`, `/api/households/${home}/rounds`,
                          `/api/organizations/${council}`, `/api/organizations/${council}/history`])
        await same(officers, path);
      for (const user of ['council@phrae', 'surveyor@phrae', 'governor@phrae']) {
        const clients = await Promise.all(servers.map((server) => new Client(server.url).signIn(user)));
        for (const path of ['/api/my-work', '/api/households?limit=200', '/api/overview?area=54']) await same(clients, path);
      }
    });
  },

  async 'the main job is written and read on PostgreSQL'() {
    const data = province('postgres');
    const server = await startServer({ data, keep: true });
    const client = await new Client(server.url).signIn();
    const id = newId();
    const made = await client.post('/api/households', household(id), { 'idempotency-key': id });
    equal(made.status, 200, `a new household ${made.text}`);
    const again = household(id, { house_no: made.json.house_no });
    equal((await client.post('/api/households', again, { 'idempotency-key': newId() })).status, 200, 'the same household sent again');
    const wrong = await client.post('/api/households', household(newId(), { tambon: '549999', moo: 9999 }));
    equal(wrong.status, 422, `a faulty household ${wrong.text}`);
    const agreement = (await client.get('/api/agreements')).json.items[0].id;
    const paper = await client.get(`/api/agreements/${agreement}/paper.pdf`);
    equal(paper.text.slice(0, 5), '%PDF-', 'the paper');
    const form = { kind: 'agency', name_th: 'หน่วยงานทดสอบ', areas: ['54'], area_unknown: false, active: true, made_up: true };
    const organisation = await client.post('/api/organizations', form);
    equal(organisation.status, 200, `a new organisation ${organisation.text}`);
    const stale = await client.put(`/api/organizations/${organisation.json.id}`, { ...form, name_th: 'ชื่อใหม่', version: 99 });
    equal(stale.json.code, 'organizations.changed_meanwhile', `an edit of another version ${stale.text}`);
    await server.stop();
    equal(server.child.exitCode, 0, 'the exit status after SIGTERM');
    succeeds(['check', '--data', data]);
    const restarted = await startServer({ data, keep: true });
    const reader = await new Client(restarted.url).signIn();
    equal((await reader.get(`/api/households/${id}`)).status, 200, 'the household after a restart');
    await restarted.stop();
  },

  async 'the main job goes through in a browser on PostgreSQL'() {
    const env = { ...process.env, ONEHOME_DATABASE: newDatabase() };
    const flow = onehome([join(root, 'tests/e2e/run.mjs'), 'main_job'], { program: process.execPath, env });
    equal(flow.status, 0, `the flow on PostgreSQL\n${flow.stdout}${flow.stderr}\nstatus`);
    expect(/^ok main_job/m.test(flow.stdout), flow.stdout);
  },
};
