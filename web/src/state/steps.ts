// Our steps in the browser's history: one entry for each page, and while a dialogue is open above it one entry more, so that "back"
// closes the dialogue and not the page. What must not be lost by "back" is asked about, and the browser is sent forward to where it
// stood. A dialogue that closes by itself takes its entry with it; a page opened from a dialogue stands in the place of its entry.

export interface Layer {
  back(): void; // the person pressed "back": close, or ask first
  holds(): boolean; // something in it would be lost
}

interface Stamp {
  key: number; // of the page: its scroll position is kept under it
  index: number; // how many steps from the first entry
  over: boolean; // the entry of what is open above the page
}

export interface Browser {
  readonly state: unknown;
  go(by: number): void;
  pushState(state: unknown, unused: string, url?: string): void;
  replaceState(state: unknown, unused: string, url?: string): void;
}

interface Around {
  turned(key: number): void; // the person stepped to another page
  address(): string; // of the page that is shown
  later(work: () => void): void; // when what was asked to close has closed
}

const patience = 3000; // ms: a step that the browser does not take is given up

function read(state: unknown): Stamp | null {
  const { key, index, over } = (state ?? {}) as Partial<Stamp>;
  return typeof key === 'number' && typeof index === 'number' ? { key, index, over: over === true } : null;
}

export class Steps {
  private stands: Stamp;
  private layers: { layer: Layer; loose: boolean }[] = []; // loose: its page was left while it was open
  private left: Stamp | null = null; // a dialogue's entry that the person stepped back from
  private goal: number | null = null; // where our own step leads
  private waiting: { to: string; replace: boolean }[] = []; // pages to be written when that step is taken
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private browser: Browser,
    private around: Around,
  ) {
    this.stands = read(browser.state) ?? { key: 0, index: 0, over: false };
  }

  get key(): number {
    return this.stands.key;
  }

  // The page was loaded anew: what was open above it is not.
  start(): void {
    this.browser.replaceState(this.stands, '');
    this.around.later(() => this.settle());
  }

  // Something opened above the page. Answers what to call when it has closed.
  open(layer: Layer): () => void {
    const one = { layer, loose: false };
    this.layers.push(one);
    this.around.later(() => this.settle());
    return () => {
      this.layers.splice(this.layers.indexOf(one), 1);
      this.around.later(() => this.settle());
    };
  }

  // Writes a page that is opened by a link or after a deed.
  page(to: string, replace: boolean, samePath: boolean): void {
    if (!samePath) for (const one of this.layers) one.loose = true;
    this.around.later(() => this.settle());
    if (this.goal === null && this.stands.over && replace) this.step(-1);
    if (this.goal !== null) this.waiting.push({ to, replace });
    else this.write(to, replace);
  }

  // The browser stands at another entry.
  popped(state: unknown): void {
    const now = read(state) ?? { key: this.stands.key, index: this.stands.index + 1, over: false }; // a link within the page: the browser's own entry
    if (!read(state)) this.browser.replaceState(now, '');
    if (this.goal !== null) return this.stepped(now);
    const from = this.stands;
    this.stands = now;
    if (this.left) return; // twice before the first was answered
    const open = this.live();
    const away = now.key !== from.key;
    if (from.over && open.length > 0 && (!away || open.some((layer) => layer.holds()))) {
      this.left = from;
      (away ? open.findLast((layer) => layer.holds()) : open.at(-1))!.back();
    } else if (away) {
      for (const one of this.layers) one.loose = true;
      this.around.turned(now.key);
    }
    this.around.later(() => this.settle());
  }

  private live(): Layer[] {
    return this.layers.filter((one) => !one.loose).map((one) => one.layer);
  }

  // Brings the history to what is open: one entry above the page, or none.
  private settle(): void {
    if (this.goal !== null) return;
    const { left } = this;
    this.left = null;
    const wanted = this.live().length > 0;
    if (wanted && left) this.step(left.index - this.stands.index);
    else if (wanted && !this.stands.over) {
      this.stands = { key: this.stands.key, index: this.stands.index + 1, over: true };
      this.browser.pushState(this.stands, '');
    } else if (!wanted && left && left.key !== this.stands.key) this.around.turned(this.stands.key);
    else if (!wanted && this.stands.over) this.step(-1);
  }

  private step(by: number): void {
    this.goal = this.stands.index + by;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.end(), patience);
    this.browser.go(by);
  }

  // A person may step while our own step is on its way.
  private stepped(now: Stamp): void {
    this.stands = now;
    if (now.index !== this.goal) return this.browser.go(this.goal! - now.index);
    if (this.waiting.length === 0) this.browser.replaceState(now, '', this.around.address()); // filters may have changed in the dialogue's time
    this.end();
    this.settle();
  }

  private end(): void {
    clearTimeout(this.timer);
    this.goal = null;
    for (const { to, replace } of this.waiting.splice(0)) this.write(to, replace);
  }

  private write(to: string, replace: boolean): void {
    const inPlace = replace || this.stands.over;
    const key = replace ? this.stands.key : crypto.getRandomValues(new Uint32Array(1))[0]!;
    this.stands = { key, index: this.stands.index + (inPlace ? 0 : 1), over: false };
    if (inPlace) this.browser.replaceState(this.stands, '', to);
    else this.browser.pushState(this.stands, '', to);
  }
}
