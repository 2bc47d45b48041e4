// Areas and their children, asked once and kept on the device: they are public facts and the forms need them without a network.
import { get } from '../../api/client';
import type { Area } from '../../api/types';
import { session } from '../../state/session.svelte';

const prefix = 'onehome.areas.';
const known = new Map<string, Area[]>();
const under = new Map<string, Promise<Area[]>>();

function stored(parent: string): Area[] | null {
  try {
    const text = localStorage.getItem(prefix + parent);
    return text ? (JSON.parse(text) as Area[]) : null;
  } catch {
    return null;
  }
}

// Children of an area; of '' the provinces.
export async function childrenOf(parent: string): Promise<Area[]> {
  const here = known.get(parent);
  if (here) return here;
  let asking = under.get(parent);
  if (!asking) {
    asking = get('/api/areas', { query: { parent } })
      .then(({ items }) => {
        known.set(parent, items);
        try {
          localStorage.setItem(prefix + parent, JSON.stringify(items));
        } catch {
          // A full device: the list is asked again next time.
        }
        return items;
      })
      .catch((failure: unknown) => {
        const kept = stored(parent);
        if (kept) return kept;
        throw failure;
      })
      .finally(() => under.delete(parent));
    under.set(parent, asking);
  }
  return asking;
}

// Does one of the person's areas contain this one, or lie within it?
export function withinMine(code: string): boolean {
  return session.areas.some((mine) => code.startsWith(mine.code) || mine.code.startsWith(code));
}

export async function findAreas(q: string, level: string, signal: AbortSignal): Promise<Area[]> {
  const { items } = await get('/api/areas/search', { query: { q, level }, signal });
  return items;
}
