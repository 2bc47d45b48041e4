// Looks at the screens as people see them: phone and desktop, Thai and English, light and dark; writes pictures and runs axe.
//   node dev/look.mjs --server http://127.0.0.1:8191 --out /tmp/look [--only households] [--all]
// Every screen of the frame's menu and its pages is visited with a demonstration account. Ends with a failure when axe finds one.
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values: options } = parseArgs({
  options: {
    server: { type: 'string', default: 'http://127.0.0.1:8080' }, out: { type: 'string', default: 'node_modules/.cache/look' },
    only: { type: 'string' }, user: { type: 'string', default: 'network@phrae' }, all: { type: 'boolean', default: false },
  },
});
mkdirSync(options.out, { recursive: true });

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
const looks = options.all ? ['th-light', 'en-light', 'th-dark'] : ['th-light'];
const screens = [
  { name: 'sign-in', path: '/sign-in', signedIn: false },
  { name: 'my-work', path: '/' },
  { name: 'households', path: '/households' },
  { name: 'household', path: '/households', async act(page) { await page.locator('tbody a').first().click(); await page.waitForURL(/households\/0/); await page.locator('h1').waitFor(); await page.waitForLoadState('networkidle'); } },
  { name: 'household-new', path: '/households/new' },
  { name: 'household-faults', path: '/households/new', async act(page) { await page.locator('form button[type=submit]').last().click(); await page.locator('.summary').waitFor(); } },
  { name: 'surveys', path: '/surveys', async act(page) { await page.getByText(/ครัวเรือนในเครื่อง|on this device, as of/).waitFor(); } },
  { name: 'survey-new', path: '/surveys/new', async act(page) { await page.locator('form h2').waitFor(); } },
  { name: 'submissions', path: '/submissions' },
  { name: 'survey-devices', path: '/survey-devices' },
  { name: 'survey-device-new', path: '/survey-devices', async act(page) { await page.locator('h1 ~ * button.main, .actions button.main').first().click(); await page.locator('dialog form').waitFor(); } },
  { name: 'survey-forms', path: '/survey-forms' },
  { name: 'survey-form', path: '/survey-forms', async act(page) { await page.locator('tbody a').first().click(); await page.waitForURL(/survey-forms\/0/); await page.waitForLoadState('networkidle'); } },
  { name: 'directory', path: '/directory' },
  { name: 'organization', path: '/directory', async act(page) { await page.locator('tbody a').first().click(); await page.waitForURL(/directory\/0/); await page.locator('h1').waitFor(); await page.waitForLoadState('networkidle'); } },
  { name: 'organization-new', path: '/directory/new' },
  { name: 'search', path: '/', async act(page) { await page.keyboard.press('Control+k'); await page.locator('#search-all').fill('แก้ว'); await page.locator('.hit .detail').first().waitFor(); } },
  { name: 'not-found', path: '/nowhere' },
].filter((screen) => !options.only || options.only.split(',').includes(screen.name));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
let bad = 0;
for (const look of looks) {
  const [language, theme] = look.split('-');
  for (const [size, viewport] of Object.entries(sizes)) {
    const context = await browser.newContext({ viewport, colorScheme: theme, hasTouch: size === 'phone', isMobile: size === 'phone', deviceScaleFactor: size === 'phone' ? 2 : 1 });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') { bad++; console.log(`not ok ${look} ${size}: console: ${message.text()}`); }
    });
    page.on('pageerror', (failure) => { bad++; console.log(`not ok ${look} ${size}: page: ${failure.message}`); });
    let signedIn = false;
    for (const screen of screens) {
      if (screen.signedIn !== false && !signedIn) {
        await page.goto(`${options.server}/sign-in`);
        await page.locator(`button[lang=${language}]`).click();
        await page.locator('input[autocomplete=username]').fill(options.user);
        await page.locator('input[autocomplete=current-password]').fill('onehome2565');
        await page.locator('form button[type=submit]').click();
        await page.locator('main h1').waitFor();
        await page.waitForURL(`${options.server}/`);
        signedIn = true;
      }
      await page.goto(options.server + screen.path);
      if (screen.signedIn === false) await page.locator(`button[lang=${language}]`).click();
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      await screen.act?.(page);
      await page.waitForTimeout(250);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) { bad++; console.log(`not ok ${look} ${size} ${screen.name}: ${overflow} px wider than the screen`); }
      await page.screenshot({ path: `${options.out}/${screen.name}-${size}-${look}.png`, fullPage: screen.name !== 'search' });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      for (const one of violations) {
        bad++;
        console.log(`not ok ${look} ${size} ${screen.name}: ${one.id} (${one.impact}) ${one.nodes.length}×: ${one.nodes[0].target} ${one.nodes[0].failureSummary?.split('\n')[1] ?? ''}`);
      }
      if (violations.length === 0) console.log(`ok ${look} ${size} ${screen.name}`);
    }
    await context.close();
  }
}
await browser.close();
process.exit(bad > 0 ? 1 : 0);
