import { type FileHandle, open } from 'node:fs/promises';

/** Appends the slices of recordings to their files. One file handle a recording, held open until it is closed. */
export interface RecordingWriter {
  /**
   * The slice is on disk when the promise resolves. Once a slice could not be written the recording ends there: later
   * slices are refused with the same error, because a film with a gap in its bytes cannot be played past the gap.
   */
  append(path: string, slice: Uint8Array): Promise<void>;
  close(path: string): Promise<void>;
  closeAll(): Promise<void>;
}

interface OpenRecording {
  readonly file: FileHandle;
  size: number;
  broken?: { readonly error: unknown };
}

export function createRecordingWriter(): RecordingWriter {
  const recordings = new Map<string, OpenRecording>();

  async function openRecording(path: string): Promise<OpenRecording> {
    const known = recordings.get(path);
    if (known) return known;
    const file = await open(path, 'a');
    const recording = { file, size: (await file.stat()).size };
    recordings.set(path, recording);
    return recording;
  }

  async function close(path: string): Promise<void> {
    const recording = recordings.get(path);
    if (!recording) return;
    recordings.delete(path);
    await recording.file.close();
  }

  return {
    async append(path, slice) {
      const recording = await openRecording(path);
      if (recording.broken) throw recording.broken.error;
      try {
        await recording.file.appendFile(slice);
        await recording.file.datasync();
        recording.size += slice.byteLength;
      } catch (error) {
        recording.broken = { error };
        // Half a slice at the end is harmless to a player; taking it back is a courtesy that may fail too.
        await recording.file.truncate(recording.size).catch(() => undefined);
        throw error;
      }
    },
    close,
    async closeAll() {
      await Promise.all([...recordings.keys()].map(close));
    },
  };
}
