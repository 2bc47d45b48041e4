// What must be kept before the page is left on purpose (a new version, signing out): open forms say here how they are kept.

const keepers = new Set<() => Promise<void>>();

export function keepBeforeLeaving(keep: () => Promise<void>): () => void {
  keepers.add(keep);
  return () => keepers.delete(keep);
}

export async function keepEverything(): Promise<void> {
  await Promise.allSettled([...keepers].map((keep) => keep()));
}
