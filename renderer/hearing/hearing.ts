import { GreenroomError } from '../../shared/problem.ts';
import type { VoiceRow } from '../../shared/voice/listener.ts';
import type { SoundChunk } from '../../shared/voice/sound/onClock.ts';
import type { FromHearing, ToHearing } from './messages.ts';

/** Hears the sound of one rehearsal. */
export interface Hearing {
  /** What is told of the voice up to here. In order, and one at a time. Throws what went wrong, then and ever after. */
  hear(chunks: readonly SoundChunk[]): Promise<readonly VoiceRow[]>;
  close(): void;
}

interface Waiting {
  resolve(rows: readonly VoiceRow[]): void;
  reject(error: unknown): void;
}

/** Starts a worker that hears. Whoever opens it closes it. */
export function openHearing(): Hearing {
  const worker = new Worker(new URL('./hearing.worker.ts', import.meta.url), { type: 'module' });
  const waiting: Waiting[] = [];
  let broken: unknown;
  const fail = (error: unknown) => {
    broken ??= error;
    for (const each of waiting.splice(0)) each.reject(error);
  };
  worker.onerror = (event) => fail(new Error(event.message || 'The worker that hears could not be started.'));
  worker.onmessageerror = () => fail(new Error('A message of the worker that hears could not be read.'));
  worker.onmessage = ({ data }: MessageEvent<FromHearing>) => {
    if (data.type === 'heard') waiting.shift()?.resolve(data.rows);
    else fail(new GreenroomError(data.problem.kind, data.problem.details));
  };
  return {
    hear(chunks) {
      if (broken !== undefined) return Promise.reject(broken);
      const buffers = new Set(chunks.flatMap(({ channels }) => channels.map(({ buffer }) => buffer)));
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage({ chunks } satisfies ToHearing, [...buffers] as ArrayBuffer[]);
      });
    },
    close() {
      worker.terminate();
      fail(new GreenroomError('canceled'));
    },
  };
}
