import { open } from 'node:fs/promises';

/** Waits until a file or folder is on the disk; else a power cut may leave its name and lose its contents. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
