import { median, semitones } from '../../../shared/voice/measure/pitch.ts';
import type { Listened } from './listen.ts';
import type { Praat } from './programs.ts';

/** How far what the app hears is from what Praat does. */
export interface Agreement {
  /** Where both hear a voice: the middle difference of pitch, as a share, and how often they are a fifth apart or more. */
  readonly pitch: number;
  readonly gross: number;
  /** Share of Praat's voiced instants at which the app hears a voice, too. */
  readonly voiced: number;
  /** Middle difference of intensity in dB, without what the scale makes. */
  readonly level: number;
  /** Nuclei that the app hears, and Praat. */
  readonly nuclei: readonly [heard: number, judged: number];
}

/** A pitch that is off by more than so many semitones is another one: 20 %, as pitch trackers are compared (Rabiner et al. 1976). */
const GROSS = 3.2;
/** Between two of the app's measurements lie 16 ms. */
const NEAR_MS = 8;

export function agreementOf({ hops, nucleiMs }: Listened, { at, nuclei }: Praat): Agreement {
  const pairs = at.flatMap((judged) => {
    const index = Math.round((judged.timeMs - (hops[0]?.timeMs ?? 0)) / 16);
    const hop = hops[index];
    return hop !== undefined && Math.abs(hop.timeMs - judged.timeMs) <= NEAR_MS ? [{ judged, hop }] : [];
  });
  const isVoiced = ({ judged }: (typeof pairs)[number]) => !Number.isNaN(judged.pitch);
  const both = pairs.filter(({ judged, hop }) => !Number.isNaN(judged.pitch) && !Number.isNaN(hop.pitch));
  const apart = both.map(({ judged, hop }) => Math.abs(semitones(hop.pitch, judged.pitch)));
  const levels = pairs.filter(isVoiced).map(({ judged, hop }) => hop.level - judged.level);
  const scale = median(levels);
  return {
    pitch: 2 ** (median(apart) / 12) - 1,
    gross: apart.filter((each) => each > GROSS).length / apart.length,
    voiced: both.length / pairs.filter(isVoiced).length,
    level: median(levels.map((each) => Math.abs(each - scale))),
    nuclei: [nucleiMs.length, nuclei],
  };
}

/** Pearson's r. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (product: (pair: readonly [number, number]) => number) =>
    pairs.reduce((all, pair) => all + product(pair), 0);
  const both = sum(([a, b]) => (a - x) * (b - y));
  return both / Math.sqrt(sum(([a]) => (a - x) ** 2) * sum(([, b]) => (b - y) ** 2));
}
