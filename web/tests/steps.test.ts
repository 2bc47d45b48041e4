// "Back" with dialogues open: what happens in the browser's history, without a browser.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Steps, type Browser, type Layer } from '../src/state/steps';

// A browser's history that takes its steps only when told to, as a browser does later than it is asked.
class FakeBrowser implements Browser {
  entries: { state: unknown; url: string }[] = [{ state: null, url: '/away' }, { state: null, url: '/' }];
  at = 1;
  asked: number[] = [];
  popped: (state: unknown) => void = () => {};
  get state(): unknown {
    return this.entries[this.at]!.state;
  }
  get url(): string {
    return this.entries[this.at]!.url;
  }
  go(by: number): void {
    this.asked.push(by);
  }
  pushState(state: unknown, _: string, url = this.url): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { state: structuredClone(state), url }];
    this.at++;
  }
  replaceState(state: unknown, _: string, url = this.url): void {
    this.entries[this.at] = { state: structuredClone(state), url };
  }
  move(by: number): void {
    if (!this.entries[this.at + by]) return;
    this.at += by;
    this.popped(this.state);
  }
}

let browser: FakeBrowser;
let steps: Steps;
let shown: string;
let later: (() => void)[];

// Until nothing is left to do: our own steps are taken, what waits for the screen is done.
function rest(): void {
  while (later.length + browser.asked.length > 0) {
    for (const work of later.splice(0)) work();
    const by = browser.asked.shift();
    if (by !== undefined) browser.move(by);
  }
}
function person(by: number): void {
  browser.move(by);
  rest();
}
function go(to: string, replace = false): void {
  steps.page(to, replace, to.split('?')[0] === shown.split('?')[0]);
  shown = to;
  rest();
}
// Loads the page anew where the browser stands.
function load(): void {
  later = [];
  browser.asked = [];
  shown = browser.url;
  steps = new Steps(browser, {
    turned: () => (shown = browser.url),
    address: () => shown,
    later: (work) => void later.push(work),
  });
  browser.popped = (state) => steps.popped(state);
  steps.start();
  rest();
}

// A dialogue as Dialog.svelte is one: untouched it closes, touched it asks first.
function open(touched = false) {
  const close = () => {
    dialog.open = false;
    closed();
  };
  const layer: Layer = {
    back: () => (dialog.touched ? void (dialog.asks = !dialog.asks) : close()),
    holds: () => dialog.touched,
  };
  const dialog = { open: true, asks: false, touched, close };
  const closed = steps.open(layer);
  rest();
  return dialog;
}

beforeEach(() => {
  vi.useFakeTimers();
  browser = new FakeBrowser();
  load();
  go('/hearings');
});

describe('back with an open dialogue', () => {
  it('closes it and leaves the page', () => {
    const dialog = open();
    person(-1);
    expect([dialog.open, shown, browser.url]).toEqual([false, '/hearings', '/hearings']);
    person(-1);
    expect(shown).toBe('/');
  });

  it('asks where something was typed, and takes the question back the second time, as Escape does', () => {
    const dialog = open(true);
    person(-1);
    expect([dialog.open, dialog.asks]).toEqual([true, true]);
    person(-1);
    expect([dialog.open, dialog.asks, shown]).toEqual([true, false, '/hearings']);
    dialog.close();
    rest();
    person(-1);
    expect(shown).toBe('/');
  });

  it('asks and stays when it was pressed twice before the browser had turned', () => {
    const dialog = open(true);
    browser.move(-1);
    browser.move(-1);
    rest();
    expect([dialog.open, dialog.asks, shown, browser.url]).toEqual([true, true, '/hearings', '/hearings']);
  });

  it('asks and stays when the browser jumped over the page', () => {
    const dialog = open(true);
    person(-2);
    expect([dialog.open, dialog.asks, shown, browser.url]).toEqual([true, true, '/hearings', '/hearings']);
  });

  it('lets the browser jump over the page where nothing would be lost', () => {
    open();
    person(-2);
    expect([shown, browser.url]).toEqual(['/', '/']);
  });

  it('closes the upper of two, then the lower, then leaves the page', () => {
    const lower = open();
    const upper = open();
    person(-1);
    expect([lower.open, upper.open]).toEqual([true, false]);
    person(-1);
    expect([lower.open, shown]).toEqual([false, '/hearings']);
    person(-1);
    expect(shown).toBe('/');
  });
});

describe('a dialogue that is closed by its button', () => {
  it('leaves no step behind, back or forward', () => {
    open().close();
    rest();
    expect(browser.url).toBe('/hearings');
    person(1); // its entry is still ahead
    expect([shown, browser.url]).toEqual(['/hearings', '/hearings']);
    person(-1);
    expect(shown).toBe('/');
    person(1);
    expect(shown).toBe('/hearings');
  });

  it('gives its entry to the dialogue that follows it at once', () => {
    const first = open();
    first.close();
    const second = open();
    expect(browser.entries).toHaveLength(4);
    person(-1);
    expect([second.open, shown]).toEqual([false, '/hearings']);
  });

  it('keeps the filters that were chosen in it', () => {
    const dialog = open();
    shown = '/hearings?state=open';
    browser.replaceState(browser.state, '', shown);
    dialog.close();
    rest();
    expect(browser.url).toBe('/hearings?state=open');
  });
});

describe('a page opened from a dialogue', () => {
  for (const order of ['before it closes', 'after it closed'])
    it(`stands in the place of its entry, ${order}`, () => {
      const dialog = open(true);
      if (order === 'after it closed') dialog.close();
      go('/hearings/1');
      if (order === 'before it closes') dialog.close();
      rest();
      expect(browser.entries.slice(1).map((entry) => entry.url)).toEqual(['/', '/hearings', '/hearings/1']);
      person(-1);
      expect([shown, browser.url]).toEqual(['/hearings', '/hearings']);
    });

  it('comes after the page when the entry is just going', () => {
    const dialog = open();
    dialog.close();
    for (const work of later.splice(0)) work(); // the step back is asked for, not taken yet
    go('/hearings/1');
    expect(browser.entries.slice(1).map((entry) => entry.url)).toEqual(['/', '/hearings', '/hearings/1']);
    expect(browser.url).toBe('/hearings/1');
  });

  it('takes the place of the page too where that was asked for', () => {
    const dialog = open(true);
    go('/hearings/1', true);
    dialog.close();
    rest();
    expect(browser.url).toBe('/hearings/1');
    person(-1);
    expect(shown).toBe('/');
  });

  it('is one step from the next although both were opened while the entry was going', () => {
    open(true);
    steps.page('/hearings/1', true, false);
    shown = '/hearings/1';
    go('/hearings/2');
    expect(browser.entries.slice(1).map((entry) => entry.url).slice(0, 3)).toEqual(['/', '/hearings/1', '/hearings/2']);
    expect(browser.url).toBe('/hearings/2');
  });

  it('keeps a dialogue that stays open on the same path', () => {
    const dialog = open();
    go('/hearings?page=2');
    person(-1);
    expect([dialog.open, shown]).toEqual([false, '/hearings?page=2']);
  });
});

describe('a reload with an open dialogue', () => {
  it('leaves no dead step', () => {
    open();
    load();
    expect(browser.url).toBe('/hearings');
    person(-1);
    expect(shown).toBe('/');
  });
});

it('a step that the browser does not take holds up no page', () => {
  open().close();
  for (const work of later.splice(0)) work();
  browser.asked = [];
  steps.page('/hearings/1', false, false);
  vi.advanceTimersByTime(5000);
  expect(browser.url).toBe('/hearings/1');
});
