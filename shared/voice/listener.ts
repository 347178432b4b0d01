import { createHesitations } from './measure/hesitations.ts';
import { createHopReader } from './measure/hopReader.ts';
import { HOP_MS, type Hop } from './measure/hops.ts';
import { inDb } from './measure/level.ts';
import { median, semitones } from './measure/pitch.ts';
import { createQuality } from './measure/quality.ts';
import { createRecent } from './measure/recent.ts';
import { createSyllables } from './measure/syllables.ts';
import { createUsual } from './measure/usual.ts';
import type { SoundFrame } from './sound/onClock.ts';
import { FRAME, RATE } from './sound/rate.ts';
import { HEARING, UNHEARD, type VoiceValues } from './voiceSignals.ts';

/** What is told of a voice at one time of the rehearsal. */
export interface VoiceRow {
  readonly timeMs: number;
  readonly values: VoiceValues;
}

/** As often as signals are saved. */
export const ROW_MS = 200;
/** Silence that a listener takes for a pause: the shortest that are counted lie between 200 and 400 ms (Campione and Veronis 2002). */
const PAUSE_MS = 350;
/** Pace: over so long, and of so much speech in it. A few sentences. Ours. */
const PACE_MS = 10_000;
const LEAST_PACED_MS = 4000;
/** Pitch range: over so long, and of so much voice in it. Ours; Hincks (2005) took ten seconds of voice. */
const RANGE_MS = 20_000;
const LEAST_VOICED_MS = 4000;
/** BS.1770's short-term loudness, and how much of it must be speech. */
const LOUD_MS = 3000;
const LEAST_LOUD_MS = 1000;
const FILLERS_MS = 20_000;
const SPEAKING_MS = 1000;
const PITCH_MS = 200;
/** What somebody does usually is known after so much of it, in rows: half a minute of talk, and of voice in hops: five seconds. Ours. */
const LEAST_USUAL = 150;
const LEAST_PITCHES = 300;
/** 10 and 90 % of normally spread values lie so many deviations apart; unlike a deviation they do not hang on a few that were misread. */
const DEVIATIONS_APART = 2.563;
const REFERENCE = 100;

/** Hears one rehearsal's sound, frame by frame. */
export interface Listener {
  /**
   * @param speech How sure it is that somebody speaks in the frame, 0 to 1.
   * @returns The rows that are known now. They lie on whole multiples of `ROW_MS`, in order.
   */
  push(frame: SoundFrame, speech: number): VoiceRow[];
}

/**
 * The signals of a voice, each NaN where it is not known:
 *
 * - `hearing`: see `HEARING`;
 * - `speaking`: share of the last second that is speech;
 * - `pause`: seconds since somebody last spoke, 0 before they first did; `speechRun`: seconds that they have spoken without a pause;
 * - `pitch`: semitones from the speaker's own median; `pitchRange`: its spread over the last seconds, in semitones;
 * - `loudness`: dB from the speaker's own median; `syllableRate`: syllables a second of speech (articulation rate);
 * - `pace`: the same as a ratio of the speaker's own median; `fillers`: held vowels in the last 20 seconds.
 */
export function createListener(): Listener {
  let read = createHopReader();
  const quality = createQuality();
  const syllables = createSyllables();
  const hesitations = createHesitations();
  const spoken = createRecent<number>(PACE_MS);
  const nuclei = createRecent<number>(PACE_MS);
  const held = createRecent<number>(FILLERS_MS);
  const voiced = createRecent<number>(RANGE_MS);
  const loud = createRecent<number>(LOUD_MS);
  const just = createRecent<number>(SPEAKING_MS);
  const sung = createRecent<number>(PITCH_MS);
  const usualPitch = createUsual({ min: -12, max: 30, step: 0.1 });
  const usualLoudness = createUsual({ min: -140, max: 0, step: 0.25 });
  const usualRate = createUsual({ min: 0, max: 15, step: 0.05 });
  let spokeMs: number | undefined;
  let runFromMs: number | undefined;
  let nextRowMs: number | undefined;
  let endMs: number | undefined;

  function take(hop: Hop): void {
    const { timeMs, speech, pitch, level, power } = hop;
    quality.level(level, speech);
    const nucleusMs = syllables.push(hop);
    if (nucleusMs !== undefined) nuclei.push(nucleusMs, nucleusMs);
    const heldMs = hesitations.push(hop);
    if (heldMs !== undefined) held.push(heldMs, heldMs);
    if (!speech) {
      if (spokeMs !== undefined && timeMs - spokeMs >= PAUSE_MS) runFromMs = undefined;
      return;
    }
    runFromMs ??= timeMs;
    spokeMs = timeMs;
    spoken.push(timeMs, timeMs);
    just.push(timeMs, timeMs);
    loud.push(timeMs, power);
    if (Number.isNaN(pitch)) return;
    const height = semitones(pitch, REFERENCE);
    usualPitch.add(height);
    voiced.push(timeMs, height);
    sung.push(timeMs, height);
  }

  function row(timeMs: number): VoiceRow {
    const hearing = quality.hearing(timeMs);
    if (hearing === HEARING.silent || hearing === HEARING.noisy) return { timeMs, values: { ...UNHEARD, hearing } };
    const pause = spokeMs === undefined || runFromMs !== undefined ? 0 : (timeMs - spokeMs) / 1000;
    const speechRun = runFromMs === undefined ? 0 : (timeMs - runFromMs) / 1000;
    const heights = sung.at(timeMs);
    const height = usualPitch.count() >= LEAST_PITCHES && heights.length > 0 ? median(heights) : Number.NaN;
    const syllableRate = rateAt(timeMs);
    const loudness = hearing === HEARING.clipped ? Number.NaN : loudnessAt(timeMs);
    return {
      timeMs,
      values: {
        hearing,
        speaking: Math.min(1, (just.at(timeMs).length * HOP_MS) / SPEAKING_MS),
        pause,
        speechRun,
        pitch: height - usualPitch.at(0.5),
        pitchRange: rangeAt(timeMs),
        loudness: fromUsual(loudness, usualLoudness, (value, usual) => value - usual),
        syllableRate,
        pace: fromUsual(syllableRate, usualRate, (value, usual) => value / usual),
        fillers: held.at(timeMs).length,
      },
    };
  }

  function rateAt(timeMs: number): number {
    const speechMs = spoken.at(timeMs).length * HOP_MS;
    return speechMs < LEAST_PACED_MS ? Number.NaN : (nuclei.at(timeMs).length * 1000) / speechMs;
  }

  function rangeAt(timeMs: number): number {
    const heights = voiced.at(timeMs);
    if (heights.length * HOP_MS < LEAST_VOICED_MS) return Number.NaN;
    const sorted = Float64Array.from(heights).sort();
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
    return (at(0.9) - at(0.1)) / DEVIATIONS_APART;
  }

  function loudnessAt(timeMs: number): number {
    const powers = loud.at(timeMs);
    if (powers.length * HOP_MS < LEAST_LOUD_MS) return Number.NaN;
    return inDb(powers.reduce((sum, power) => sum + power, 0) / powers.length);
  }

  return {
    push(frame, speech) {
      const { startMs, samples } = frame;
      // After a hole nobody knows since when nobody has spoken.
      if (endMs !== undefined && startMs - endMs > ROW_MS) {
        spokeMs = undefined;
        runFromMs = undefined;
        nextRowMs = undefined;
        read = createHopReader();
      }
      endMs = startMs + (FRAME * 1000) / RATE;
      quality.samples(samples, startMs);
      const rows: VoiceRow[] = [];
      for (const hop of read(frame, speech)) {
        take(hop);
        nextRowMs ??= Math.ceil(hop.timeMs / ROW_MS) * ROW_MS;
        if (hop.timeMs < nextRowMs) continue;
        rows.push(row(nextRowMs));
        nextRowMs += ROW_MS;
      }
      return rows;
    },
  };
}

/** What is measured against what the speaker does usually, once that is known; what is measured tells of it, too. */
function fromUsual(
  value: number,
  usual: ReturnType<typeof createUsual>,
  compare: (value: number, usual: number) => number,
): number {
  if (Number.isNaN(value)) return value;
  usual.add(value);
  return usual.count() < LEAST_USUAL ? Number.NaN : compare(value, usual.at(0.5));
}
