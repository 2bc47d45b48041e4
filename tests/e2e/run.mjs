// Runs every flow of tests/e2e/flows (or those whose file name holds the first argument): real binary, real browser.
// A flow module exports an object of named async functions; each is one check, named by its key.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../support/checks.mjs';
import { closeAll } from './harness.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'flows');
const wanted = process.argv[2] ?? '';
const tooLate = () => new Promise((_, late) => setTimeout(() => late(new Error('took longer than 3 minutes')), 180_000).unref());
let failed = 0, run = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(wanted)).sort()) {
  const { default: checks } = await import(join(folder, file));
  const timed = Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, () => Promise.race([check(), tooLate()])]));
  const done = await runChecks(timed, { label: (name) => `${file.replace('.mjs', '')}: ${name}` });
  run += done.run;
  failed += done.failed;
}
await closeAll();
if (run === 0) console.log('not ok no flow was found');
process.exit(failed || run === 0 ? 1 : 0);
