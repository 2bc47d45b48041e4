// Where we are: the path and query of the address bar. Plain links work; `navigate` is for the moment after a deed.
// Going back restores the scroll position; going on starts at the top with the focus on the page's title.
import { tick } from 'svelte';
import { withQuery, type Query } from '../base/paths';
import { Steps, type Layer } from './steps';

interface Place {
  path: string;
  search: string;
  query: URLSearchParams;
}

function read(at: { pathname: string; search: string } = location): Place {
  return { path: at.pathname, search: at.search, query: new URLSearchParams(at.search) };
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

// The scroll position of each page in the browser's history, kept when it is left.
const scrolls = new Map<number, number>();
const steps = new Steps(history, {
  turned(key) {
    wentBack = true;
    arrive(read());
    restoreScroll(key);
  },
  address: () => here.path + here.search + location.hash,
  later: (work) => void tick().then(work),
});

export function navigate(to: string, options: { replace?: boolean } = {}): void {
  scrolls.set(steps.key, scrollY);
  const place = read(new URL(to, location.href));
  steps.page(to, options.replace ?? false, place.path === here.path);
  wentBack = false;
  arrive(place);
  scrollTo(0, 0);
}

// What stands above the page (a dialogue): "back" closes it. Answers what to call when it has closed.
export function openAbove(layer: Layer): () => void {
  return steps.open(layer);
}

// Filters live in the address: shared, printed and kept by "back". No new page, so no jump to the top.
export function setQuery(query: Query): void {
  history.replaceState(history.state, '', withQuery(here.path, query));
  wentBack = false;
  here = read();
}

function arrive(place: Place): void {
  const before = here.path;
  here = place;
  if (here.path !== before) visits++;
}

// Called by a list when its rows stand again after "back".
export function restoreScroll(key = steps.key): void {
  const top = scrolls.get(key);
  if (top !== undefined) requestAnimationFrame(() => scrollTo(0, top));
}

export function startRouter(): void {
  history.scrollRestoration = 'manual';
  steps.start();
  addEventListener('popstate', (event) => {
    scrolls.set(steps.key, scrollY); // of the entry that is left
    steps.popped(event.state);
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
