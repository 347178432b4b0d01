import { open } from 'node:fs/promises';

/** Makes the names in a folder durable: without it a new file's bytes survive a power cut, but its name may not. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder to flush it, and journals names by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
