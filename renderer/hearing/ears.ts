import { ROW_MS, type VoiceRow } from '../../shared/voice/listener.ts';
import type { SoundChunk } from '../../shared/voice/sound/onClock.ts';
import { UNHEARD, type VoiceValues } from '../../shared/voice/voiceSignals.ts';
import type { Hearing } from './hearing.ts';

/** Sound is heard in pieces of so long: a message for each packet would cost more than hearing it. */
const PIECE_MS = 1000;
/** So far ahead of the picture sound is heard, and no further. */
const AHEAD_MS = 20_000;
/** A picture that waits for its neighbors is told of no later than this. */
const KEPT_MS = 60_000;
/** A row stands until the next one is due, and no longer. */
const STANDS_MS = 2 * ROW_MS;

/** What is heard beside what is seen. */
export interface Ears {
  /** Resolves when all is heard that there is up to `timeMs`. */
  until(timeMs: number): Promise<void>;
  /** What was heard at a time that `until` has reached. */
  at(timeMs: number): VoiceValues;
  close(): void;
}

/** Nobody hears: there is no sound. */
export const DEAF: Ears = { until: async () => undefined, at: () => UNHEARD, close: () => undefined };

/**
 * Hears `sound` ahead of the picture. What is heard at a time depends on the sound alone, so a film gives the same on every run. Where sound
 * cannot be heard any more, nothing is: the picture goes on.
 */
export function createEars(sound: AsyncIterator<SoundChunk>, hearing: Hearing): Ears {
  let rows: VoiceRow[] = [];
  let heardMs = Number.NEGATIVE_INFINITY;
  let wantedMs = 0;
  /** No more sound comes; what came may not be heard yet. */
  let ended = false;
  /** All is heard that ever will be. */
  let over = false;
  let closed = false;
  let wake = () => {};
  let told = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });

  async function piece(): Promise<SoundChunk[]> {
    const chunks: SoundChunk[] = [];
    let lengthMs = 0;
    while (lengthMs < PIECE_MS && !over) {
      const { done, value } = await sound.next();
      if (done === true) {
        ended = true;
        break;
      }
      chunks.push(value);
      lengthMs += ((value.channels[0]?.length ?? 0) * 1000) / value.rate;
    }
    return chunks;
  }

  async function listen(): Promise<void> {
    try {
      while (!ended && !over) {
        while (heardMs > wantedMs + AHEAD_MS && !over) await pause();
        const heard = await hearing.hear(await piece());
        rows.push(...heard);
        heardMs = heard.at(-1)?.timeMs ?? heardMs;
        told();
      }
      await sound.return?.();
    } catch (error) {
      // Whoever closes the ears takes sound and worker away while they listen.
      if (!closed) console.error('The sound cannot be heard from here on.', error);
    }
    over = true;
    hearing.close();
    told();
  }

  void listen();
  return {
    async until(timeMs) {
      wantedMs = timeMs;
      wake();
      while (heardMs < timeMs && !over) {
        await new Promise<void>((resolve) => {
          told = resolve;
        });
      }
      const from = rows.findIndex((row) => row.timeMs >= timeMs - KEPT_MS);
      if (from > 10) rows = rows.slice(from);
    },
    at(timeMs) {
      const row = rows.findLast((each) => each.timeMs <= timeMs);
      return row === undefined || timeMs - row.timeMs > STANDS_MS ? UNHEARD : row.values;
    },
    close() {
      closed = true;
      over = true;
      hearing.close();
      wake();
      told();
    },
  };
}
