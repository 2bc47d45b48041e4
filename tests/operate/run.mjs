// Operating a province with the real binary, on SQLite and on PostgreSQL: seeding, serving, backup and restore, check, first starts that go wrong.
// Run under tools/with-postgres. The checks stand in the files beside; an argument picks those whose name holds it.
import { closeAll } from '../e2e/harness.mjs';
import { cleanUp } from './provinces.mjs';
import backups from './backups.mjs';
import commands from './commands.mjs';
import seeding from './seeding.mjs';
import serving from './serving.mjs';
import starts from './starts.mjs';

let failed = 0;
let run = 0;
for (const [name, check] of Object.entries({ ...seeding, ...serving, ...backups, ...commands, ...starts })) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  run++;
  try {
    await check();
    console.log(`ok ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok ${name}`);
    console.log(String(error.stack ?? error).replace(/^/gm, '    '));
  }
}
cleanUp();
await closeAll();
process.exit(failed || run === 0 ? 1 : 0);
