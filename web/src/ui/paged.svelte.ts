// A list read page by page with the server's cursor ("show more"). Coming back to a page shows the rows it showed.
import { untrack } from 'svelte';
import { filledPage, type Page } from '../api/pages';
import { cameBack, restoreScroll } from '../state/router.svelte';

const remembered = new Map<string, { rows: unknown[]; next: string | null }>();

export class Paged<Row> {
  rows = $state.raw<Row[]>([]);
  next = $state<string | null>(null);
  loading = $state(true); // the first page
  loadingMore = $state(false);
  failure = $state.raw<unknown>(null);
  private turn = 0;
  private stop: AbortController | null = null;
  private key = '';
  private load: (after: string | null, signal: AbortSignal) => Promise<Page<Row>> = async () => ({ items: [] });

  // `key` names the question (list and filters). Called from an effect, which shall follow the question only.
  open(key: string, load: (after: string | null, signal: AbortSignal) => Promise<Page<Row>>): Promise<void> {
    return untrack(() => this.begin(key, load));
  }

  private async begin(key: string, load: (after: string | null, signal: AbortSignal) => Promise<Page<Row>>): Promise<void> {
    this.key = key;
    this.load = load;
    const kept = cameBack() ? remembered.get(key) : undefined;
    if (kept) {
      this.stop?.abort();
      this.turn++;
      this.rows = kept.rows as Row[];
      this.next = kept.next;
      this.loading = false;
      this.failure = null;
      restoreScroll();
      return;
    }
    await this.reload();
  }

  async reload(): Promise<void> {
    this.loading = true;
    this.failure = null;
    await this.take(null);
    this.loading = false;
  }

  async more(): Promise<void> {
    if (this.loadingMore || this.next === null) return;
    this.loadingMore = true;
    await this.take(this.next);
    this.loadingMore = false;
  }

  private async take(after: string | null): Promise<void> {
    const turn = ++this.turn;
    this.stop?.abort();
    this.stop = new AbortController();
    try {
      const { signal } = this.stop;
      const page = await filledPage((from) => this.load(from, signal), after);
      if (turn !== this.turn) return; // a newer question was asked meanwhile
      this.rows = after === null ? page.items : [...this.rows, ...page.items];
      this.next = page.next ?? null;
      this.failure = null;
      remembered.set(this.key, { rows: this.rows, next: this.next });
    } catch (failure) {
      if (turn !== this.turn || (failure instanceof DOMException && failure.name === 'AbortError')) return;
      this.failure = failure;
    }
  }
}

// One thing read from the server, with its three states. Reload keeps showing what is there.
export class Loaded<T> {
  value = $state.raw<T | null>(null);
  failure = $state.raw<unknown>(null);
  loading = $state(true);
  private turn = 0;

  open(load: () => Promise<T>): Promise<void> {
    return untrack(() => this.begin(load));
  }

  private async begin(load: () => Promise<T>): Promise<void> {
    const turn = ++this.turn;
    this.loading = true;
    this.failure = null;
    try {
      const value = await load();
      if (turn === this.turn) this.value = value;
    } catch (failure) {
      if (turn === this.turn) this.failure = failure;
    }
    if (turn === this.turn) this.loading = false;
  }
}

// After a person changed something, lists must be asked anew.
export function forgetLists(): void {
  remembered.clear();
}
