// What a surveyor waits for: the households of an area carried onto a device, whole at first, then only what changed. The real
// browser application in headless Chromium, records sealed and kept as in the field. Prints
//   HOUSEHOLDS FIRST_MS DELTA_MS MOST_DELTA_MS
// Usage: carry.mjs ADDRESS USER PASSWORD
import { closeAll, openContext } from '../tests/e2e/harness.mjs';

const [url, user, password] = process.argv.slice(2);
const deltas = 9;

const context = await openContext({ url }, { size: 'phone' });
context.setDefaultTimeout(120_000);
const page = await context.newPage();
await page.goto('/sign-in');
await page.fill('#f-user_name', user);
await page.fill('#f-password', password);
await page.click('button[type=submit]');
await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));

const status = page.getByRole('status').filter({ hasText: 'ครัวเรือนในเครื่อง' });
const began = performance.now();
await page.goto('/surveys'); // the device makes itself ready
await status.filter({ hasText: /^\s*มี [0-9,]+/ }).waitFor();
const first = performance.now() - began;
const households = Number(/มี ([0-9,]+)/.exec(await status.innerText())[1].replaceAll(',', ''));

// Somebody corrects a household; the device asks again.
const took = [];
for (let i = 0; i < deltas; i++) {
  const answer = await page.evaluate(async (nickname) => {
    const newId = () => crypto.randomUUID().replace(/^(.{14})./, '$17'); // marked as version 7
    const csrf = (await (await fetch('/api/session')).json()).csrf;
    const { items } = await (await fetch('/api/households?limit=1')).json();
    const home = await (await fetch(`/api/households/${items[0].id}`)).json();
    const changed = await fetch(`/api/households/${home.id}/edits`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({
        id: newId(), base_version: home.version, made_at: new Date().toISOString(),
        changes: [{ field: 'village_name', from: home.village_name ?? null, to: nickname }],
      }),
    });
    return `${changed.status} ${await changed.text()}`;
  }, `บ้านทดสอบ ${i}`);
  if (!answer.startsWith('200')) throw new Error(`the household did not change: ${answer}`);
  took.push(await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes('ปรับปรุงรายการ'));
    const start = performance.now();
    button.click();
    const line = () => [...document.querySelectorAll('[role=status]')].some((one) => /^\s*มี [0-9,]+/.test(one.textContent));
    do await new Promise((next) => setTimeout(next, 2));
    while (!line());
    return performance.now() - start;
  }));
}
took.sort((a, b) => a - b);
console.log(households, first.toFixed(0), took[Math.floor(deltas / 2)].toFixed(0), took.at(-1).toFixed(0));
await context.close();
await closeAll();
