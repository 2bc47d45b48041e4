// Where we are: the path and query of the address bar. Plain links work; `navigate` is for the moment after a deed.
// Going back restores the scroll position; going on starts at the top with the focus on the page's title.
import { withQuery, type Query } from '../base/paths';

interface Place {
  path: string;
  query: URLSearchParams;
}

function read(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

let here = $state.raw<Place>(read());
let visits = $state(0); // counts page changes (not mere query changes), so that focus can follow
let wentBack = false;

export const route = {
  get path(): string {
    return here.path;
  },
  get query(): URLSearchParams {
    return here.query;
  },
  get visits(): number {
    return visits;
  },
};

// True while a page is shown that the person came back to: lists then show what they showed.
export function cameBack(): boolean {
  return wentBack;
}

// Each entry of the browser's history has a key, under which its scroll position is kept when it is left.
const scrolls = new Map<number, number>();
let key = keyOf(history.state);

function keyOf(state: unknown): number {
  return (state as { key?: number } | null)?.key ?? 0;
}

export function navigate(to: string, options: { replace?: boolean } = {}): void {
  scrolls.set(key, scrollY);
  if (!options.replace) key = crypto.getRandomValues(new Uint32Array(1))[0]!;
  if (options.replace) history.replaceState({ key }, '', to);
  else history.pushState({ key }, '', to);
  wentBack = false;
  arrive();
  scrollTo(0, 0);
}

// Filters live in the address: shared, printed and kept by "back". No new page, so no jump to the top.
export function setQuery(query: Query): void {
  history.replaceState(history.state, '', withQuery(here.path, query));
  wentBack = false;
  here = read();
}

function arrive(): void {
  const before = here.path;
  here = read();
  if (here.path !== before) visits++;
}

// Called by a list when its rows stand again after "back".
export function restoreScroll(): void {
  const top = scrolls.get(key);
  if (top !== undefined) requestAnimationFrame(() => scrollTo(0, top));
}

export function startRouter(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', (event) => {
    scrolls.set(key, scrollY); // of the entry that is left
    key = keyOf(event.state);
    wentBack = true;
    arrive();
    restoreScroll();
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    const path = link.pathname;
    if (path.startsWith('/api/')) return;
    if (link.hash && path === location.pathname && link.search === location.search) return; // within the page
    event.preventDefault();
    navigate(path + link.search + link.hash);
  });
}
