// Operating a province with the real binary, on SQLite and on PostgreSQL: seeding, serving, backup and restore, check, first starts that go wrong.
// Run under tools/with-postgres. The checks stand in the files beside; an argument picks those whose name holds it.
import { closeAll } from '../e2e/harness.mjs';
import { runChecks } from '../support/checks.mjs';
import { cleanUp } from './provinces.mjs';
import backups from './backups.mjs';
import commands from './commands.mjs';
import seeding from './seeding.mjs';
import serving from './serving.mjs';
import starts from './starts.mjs';

const all = { ...seeding, ...serving, ...backups, ...commands, ...starts };
const { run, failed } = await runChecks(all, { wanted: process.argv[2] });
cleanUp();
await closeAll();
process.exit(failed || run === 0 ? 1 : 0);
