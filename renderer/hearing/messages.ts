import type { Problem } from '../../shared/problem.ts';
import type { VoiceRow } from '../../shared/voice/listener.ts';
import type { SoundChunk } from '../../shared/voice/sound/onClock.ts';

/** To the worker that hears: sound in order, of one rehearsal. Each message is answered once. */
export interface ToHearing {
  readonly chunks: readonly SoundChunk[];
}

export type FromHearing =
  | { readonly type: 'heard'; readonly rows: readonly VoiceRow[] }
  | { readonly type: 'failed'; readonly problem: Problem };
