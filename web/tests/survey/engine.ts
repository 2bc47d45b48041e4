// The form engine in Node: it takes itself to be in a browser.
export async function withEngine(): Promise<typeof import('../../src/features/survey/engine/open.svelte')> {
  await fetch('data:text/plain,x'); // Node's fetch looks at the versions when it is first used
  const { versions } = process;
  Object.defineProperty(process, 'versions', { value: { ...versions, node: undefined }, configurable: true });
  try {
    return await import('../../src/features/survey/engine/open.svelte');
  } finally {
    Object.defineProperty(process, 'versions', { value: versions, configurable: true });
  }
}
