// What every end-to-end flow needs: the real binary on a copy of the demonstration province, and headless Chromium.
import { spawn, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(join(root, 'web/package.json'));
const { chromium } = require('playwright-core');
export const axeSource = () => require.resolve('axe-core/axe.min.js');
export const binary = process.env.ONEHOME_BINARY ?? join(root, 'build/release/onehome');
export const pictures = join(root, 'build/pictures');
export const password = 'onehome2565';

process.setMaxListeners(0); // one for each server
let template;
// The demonstration province is made once; every server gets a copy of its own.
export function demoFolder() {
  if (!template) {
    template = join(mkdtempSync(join(tmpdir(), 'onehome-e2e-')), 'demo');
    mkdirSync(template);
    execFileSync(binary, ['seed-demo', '--data', template], { stdio: 'pipe' });
  }
  const folder = mkdtempSync(join(tmpdir(), 'onehome-e2e-data-'));
  cpSync(template, folder, { recursive: true });
  return folder;
}

// Starts `onehome serve`; resolves when it says that it is ready. `stop()` ends it and removes its folder.
export async function startServer({ data = demoFolder(), port = 0, args = [], keep = false } = {}) {
  const child = spawn(binary, ['serve', '--data', data, '--port', String(port), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const url = await new Promise((ready, failed) => {
    const look = (chunk) => {
      output += chunk;
      const found = output.match(/One Home is ready at (http:\/\/\S+)/);
      if (found) ready(found[1].replace(/\/$/, ''));
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${output}`)));
  });
  const ended = new Promise((done) => child.on('exit', done));
  process.once('exit', () => child.kill('SIGKILL')); // a check that failed in between does not stop it
  return {
    url, data, child, ended,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
      if (!keep && existsSync(data)) rmSync(data, { recursive: true, force: true });
    },
  };
}

let browser;
export async function openBrowser() {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
           '--disable-component-update', '--disable-sync'],
  });
  return browser;
}
export async function closeAll() {
  await browser?.close();
  if (template) rmSync(dirname(template), { recursive: true, force: true });
}

export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

// A fresh browser context (its own cookies and storage). Collects console errors and requests to foreign hosts.
export async function openContext(server, { size = 'desktop', language = 'th' } = {}) {
  const context = await (await openBrowser()).newContext({
    viewport: sizes[size], locale: language === 'th' ? 'th-TH' : 'en-GB', timezoneId: 'Asia/Bangkok', baseURL: server.url,
    isMobile: size === 'phone', hasTouch: size === 'phone',
  });
  context.setDefaultTimeout(15_000);
  context.faults = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== server.url) context.faults.push(`foreign host: ${url.origin}`);
  });
  context.on('weberror', (error) => context.faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !/status of (401|403|404|409|422)/.test(message.text())) context.faults.push(`console: ${message.text()}`);
  });
  return context;
}

// `visit(options, work)`: one person at one browser; fails when the browser complained.
export function visitor(server) {
  return async (options, work) => {
    const context = await openContext(server, options);
    const page = await context.newPage();
    try {
      await work(page, context);
      equal(context.faults.join('\n'), '', 'faults in the browser');
    } finally {
      await context.close();
    }
  };
}

// The id of the first row that an API list answers.
export const first = (page, path) => page.evaluate(async (at) => (await (await fetch(at)).json()).items[0].id, path);
// The agreement over the houses of the demonstration's first round; another is of its second.
export const theAgreement = (items) => items.find((one) => one.houses > 60);
export const firstAgreement = async (page) => theAgreement(await page.evaluate(async () => (await (await fetch('/api/agreements')).json()).items)).id;

// Signs in by the screen, as a person does.
export async function signIn(page, user = 'network@phrae') {
  await page.goto('/sign-in');
  await page.fill('#f-user_name', user);
  await page.fill('#f-password', password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

// "th" or "en" from the next page on, for this account in every browser: what the session says wins over the browser's language.
export async function speak(page, language) {
  await page.evaluate(async (wanted) => {
    const session = await (await fetch('/api/session')).json();
    await fetch('/api/session/language', { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrf }, body: JSON.stringify({ language: wanted }) });
  }, language);
}

export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

// Faults of WCAG A and AA on the present screen, as short lines.
export async function axe(page) {
  await page.evaluate(readFileSync(axeSource(), 'utf8')); // not a script tag: the page's policy would refuse it
  const result = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return result.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
}
export function expect(truth, message) {
  if (!truth) throw new Error(message);
}
export function equal(actual, wanted, message) {
  if (actual !== wanted) throw new Error(`${message}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(actual)}`);
}
