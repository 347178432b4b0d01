import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { assertRoom } from './freeRoom.ts';
import { syncFolder } from './syncFolder.ts';
import { UNFINISHED } from './unfinished.ts';

export interface CopyOptions {
  /** Aborting rejects with an AbortError and leaves nothing behind. */
  readonly signal: AbortSignal;
  /** How much is written, 0..1. */
  readonly onShare: (share: number) => void;
}

/**
 * Copies a file of any size piece by piece. It is on disk as a whole when the promise resolves, and not there at all
 * when it rejects; what a crash leaves behind ends in `.new`.
 */
export async function copyDurably(from: string, to: string, { signal, onShare }: CopyOptions): Promise<void> {
  const unfinished = `${to}${UNFINISHED}`;
  const { size } = await stat(from);
  await assertRoom(to, size);
  try {
    const file = await open(unfinished, 'w');
    try {
      let written = 0;
      await pipeline(
        createReadStream(from, { highWaterMark: 1 << 20 }),
        async (pieces: AsyncIterable<Uint8Array>) => {
          for await (const piece of pieces) {
            await file.writeFile(piece);
            written += piece.byteLength;
            onShare(Math.min(1, written / Math.max(1, size)));
          }
        },
        { signal },
      );
      await file.datasync();
    } finally {
      await file.close();
    }
    signal.throwIfAborted();
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(dirname(to));
}
