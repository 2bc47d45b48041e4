// Sending pictures one by one: one that cannot be sent does not stop those after it, and is named with the reason.
export interface Failed {
  name: string;
  failure: unknown;
}

export async function sendEach<File extends { name: string }>(files: readonly File[], sendOne: (file: File) => Promise<void>): Promise<Failed[]> {
  const failed: Failed[] = [];
  for (const file of files) {
    try {
      await sendOne(file);
    } catch (failure) {
      failed.push({ name: file.name, failure });
    }
  }
  return failed;
}

// The browser could not read the file as a picture; nothing of it was sent.
export class NoPicture extends Error {}
