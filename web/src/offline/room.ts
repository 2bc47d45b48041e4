// Room on the device: how much is left, and whether the browser promised not to clear it.

export interface Room {
  free: number | null; // bytes; null when the browser does not say
  kept: boolean; // promised to stay
}

export async function askRoom(): Promise<Room> {
  const storage = globalThis.navigator?.storage;
  if (!storage?.estimate) return { free: null, kept: false };
  const [{ quota, usage }, kept] = await Promise.all([storage.estimate(), storage.persisted?.() ?? false]);
  return { free: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)), kept };
}

// Asks the browser to keep what lies here. Some ask the person, some decide by themselves; a no is no fault.
export async function askToKeep(): Promise<boolean> {
  const storage = globalThis.navigator?.storage;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || (await storage.persist());
}

export const littleRoom = 50 * 1024 * 1024; // about twenty surveys with their pictures
