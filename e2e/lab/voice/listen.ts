import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../../main/build/launch/project.ts';
import { openSilero } from '../../../renderer/hearing/silero.ts';
import { HEARD } from '../../../shared/behaviors/catalogue.ts';
import { createDetector } from '../../../shared/detector/detector.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { unknownSignals } from '../../../shared/signals/signals.ts';
import { createListener, type VoiceRow } from '../../../shared/voice/listener.ts';
import { createHopReader } from '../../../shared/voice/measure/hopReader.ts';
import type { Hop } from '../../../shared/voice/measure/hops.ts';
import { createSyllables } from '../../../shared/voice/measure/syllables.ts';
import { createOnClock } from '../../../shared/voice/sound/onClock.ts';

/** Silero's network as the app ships it. */
export const SILERO = join(PROJECT, 'node_modules/@ricky0123/vad-web/dist/silero_vad_v6.onnx');

/** A sound as it lies in a file: one channel. */
export interface Sound {
  /** Samples a second. */
  readonly rate: number;
  readonly samples: Float32Array;
}

/** What the app hears in a sound: the same network, signals and detector, nothing of the laboratory's own. */
export interface Listened {
  readonly lengthMs: number;
  readonly hops: readonly Hop[];
  readonly nucleiMs: readonly number[];
  readonly rows: readonly VoiceRow[];
  readonly events: readonly BehaviorEvent[];
}

export async function listen({ rate, samples }: Sound): Promise<Listened> {
  const network = await openSilero(await readFile(SILERO));
  const listener = createListener();
  const reader = createHopReader();
  const syllables = createSyllables();
  const detector = createDetector(HEARD);
  const hops: Hop[] = [];
  const rows: VoiceRow[] = [];
  const events: BehaviorEvent[] = [];
  const lengthMs = (samples.length * 1000) / rate;
  for (const frame of createOnClock().push({ timeMs: 0, rate, channels: [samples] })) {
    const speech = await network.speech(frame.samples);
    hops.push(...reader(frame, speech));
    rows.push(...listener.push(frame, speech));
  }
  for (const { timeMs, values } of rows) {
    const found = detector.push({ timeMs, values: { ...unknownSignals(timeMs).values, ...values } });
    for (const detection of found) if (detection.type === 'event') events.push(detection.event);
  }
  for (const detection of detector.finish(lengthMs)) if (detection.type === 'event') events.push(detection.event);
  const nucleiMs = hops.flatMap((hop) => syllables.push(hop) ?? []);
  return { lengthMs, hops, nucleiMs, rows, events };
}
