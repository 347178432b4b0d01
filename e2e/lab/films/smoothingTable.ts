import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { createRawSignalReader, type SignalName, type Signals } from '../../../shared/signals/signals.ts';
import { createSmoothing, SMOOTHED } from '../../../shared/signals/smoothing.ts';
import type { EvalOptions } from '../options.ts';
import { textTable } from '../report/textTable.ts';
import { median, percentile } from '../scoring/statistics.ts';
import { bundleSets } from '../tracks/bundles.ts';
import { recordTracks } from '../tracks/recordTracks.ts';
import { findFilms } from './findFilms.ts';
import type { WrittenLabels } from './writtenLabels.ts';

interface LabelledFrames {
  readonly frames: readonly LandmarkFrame[];
  readonly labels: WrittenLabels;
}

/** Which labelled movement shows in which signal, and by how much it must have moved to count as begun: half of what is labelled. */
const MOVES: Readonly<Partial<Record<SignalName, { readonly behavior: string; readonly by: number }>>> = {
  headYaw: { behavior: 'looking-away', by: 12 },
  headPitch: { behavior: 'looking-down', by: 9 },
  headRoll: { behavior: 'head-tilt', by: 8 },
  offCenter: { behavior: 'off-center', by: 0.15 },
  faceHeight: { behavior: 'too-close', by: 0.2 },
  shoulderTilt: { behavior: 'uneven-shoulders', by: 5 },
};

/** Calm is this far from any label; a movement is looked for this long around its label. */
const APART_MS = 1000;

/** Prints what smoothing does to the films' signals, with each set of bundles. */
export async function printSmoothing(options: EvalOptions): Promise<void> {
  const films = options.films === undefined ? [] : await findFilms(options.films);
  for (const set of await bundleSets(options.models)) {
    const tracks = await recordTracks(
      films.map(({ path }) => path),
      set,
      options.rate,
    );
    const labelled = films.flatMap(({ labels }, i) => {
      const frames = tracks[i]?.track.frames;
      return frames === undefined ? [] : [{ frames, labels }];
    });
    process.stdout.write(`Face bundle: ${set.name}\n${smoothingTable(labelled)}\n\n`);
  }
}

/**
 * What smoothing takes away and what it costs, signal by signal: jitter in calm parts (half the second difference of three
 * observations in a row), and how late a labelled movement is half-way in, before and after.
 */
function smoothingTable(films: readonly LabelledFrames[]): string {
  const rows = SMOOTHED.map((name) => {
    const [raw, smooth] = [false, true].map((smoothed) => {
      const series = films.map(({ frames, labels }) => ({ values: seriesOf(frames, name, smoothed), labels }));
      return {
        jitter: series.flatMap(({ values, labels }) => jitterOf(values, labels)),
        delays: series.flatMap(({ values, labels }) => delaysOf(values, labels, name)),
      };
    });
    if (raw === undefined || smooth === undefined) return [name];
    const text = (value: number, digits: number) => (Number.isFinite(value) ? value.toFixed(digits) : '-');
    return [
      name,
      text(median(raw.jitter), 4),
      text(median(smooth.jitter), 4),
      text(percentile(raw.jitter, 0.95), 4),
      text(percentile(smooth.jitter, 0.95), 4),
      text(median(raw.delays), 0),
      text(median(smooth.delays), 0),
    ];
  });
  const head = ['signal', 'jitter', 'smoothed', 'p95 jitter', 'smoothed', 'onset ms', 'smoothed'];
  return textTable([head, ...rows.map((row) => [...row, ...head.slice(row.length).map(() => '-')])]);
}

interface Sample {
  readonly timeMs: number;
  readonly value: number;
}

function seriesOf(frames: readonly LandmarkFrame[], name: SignalName, smoothed: boolean): Sample[] {
  const read = createRawSignalReader();
  const smooth: (signals: Signals) => Signals = smoothed ? createSmoothing() : (signals) => signals;
  return frames.map((frame) => {
    const { timeMs, values } = smooth(read(frame));
    return { timeMs, value: values[name] };
  });
}

function jitterOf(series: readonly Sample[], { behaviors }: WrittenLabels): number[] {
  const calm = ({ timeMs }: Sample) =>
    behaviors.every(({ startMs, endMs }) => timeMs < startMs - APART_MS || timeMs > endMs + APART_MS);
  return series.flatMap((sample, i) => {
    const [before, after] = [series[i - 1], series[i + 1]];
    if (before === undefined || after === undefined || !calm(sample)) return [];
    const jitter = Math.abs(before.value - 2 * sample.value + after.value) / 2;
    return Number.isNaN(jitter) ? [] : [jitter];
  });
}

/** For each labelled movement that shows in the signal: when it was half-way in, against its label, in ms. */
function delaysOf(series: readonly Sample[], { behaviors }: WrittenLabels, name: SignalName): number[] {
  const move = MOVES[name];
  return behaviors.flatMap(({ behavior, startMs }) => {
    if (behavior !== move?.behavior) return [];
    const near = series.filter(({ value }) => !Number.isNaN(value));
    const before = near.filter(({ timeMs }) => timeMs > startMs - 3 * APART_MS && timeMs < startMs - APART_MS);
    const rest = median(before.map(({ value }) => value));
    const begun = near.find(({ timeMs, value }) => timeMs >= startMs - APART_MS && Math.abs(value - rest) > move.by);
    return begun === undefined || begun.timeMs > startMs + 3 * APART_MS ? [] : [begun.timeMs - startMs];
  });
}
