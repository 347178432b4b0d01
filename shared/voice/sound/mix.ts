/** Energies of the channels are taken over about so many seconds: a sentence, so that a breath changes no side. Ours. */
const OVER_S = 3;

/**
 * Mixes channels to one. Each counts as much as it holds: where speech is on one side only, the other side's noise stays out. A channel that is
 * the mirror of the loudest one is turned round, so that they do not cancel each other.
 *
 * @param rate Samples a second.
 */
export function createMixer(rate: number): (channels: readonly Float32Array[]) => Float32Array {
  let energies: number[] = [];
  let likeness: number[] = [];
  return (channels) => {
    const [first] = channels;
    if (first === undefined) return new Float32Array(0);
    if (channels.length === 1) return first;
    if (energies.length !== channels.length) {
      energies = channels.map(() => 0);
      likeness = channels.map(() => 0);
    }
    const { length } = first;
    const keeps = Math.exp(-length / (OVER_S * rate));
    energies = energies.map(
      (energy, index) => energy * keeps + dot(channels[index] ?? first, channels[index] ?? first),
    );
    const loudest = energies.indexOf(Math.max(...energies));
    const reference = channels[loudest] ?? first;
    likeness = likeness.map((like, index) => like * keeps + dot(channels[index] ?? first, reference));
    const total = energies.reduce((sum, energy) => sum + energy, 0);
    const mixed = new Float32Array(length);
    for (const [index, channel] of channels.entries()) {
      const share = total === 0 ? 1 / channels.length : (energies[index] ?? 0) / total;
      const weight = (likeness[index] ?? 0) < 0 ? -share : share;
      for (let at = 0; at < length; at++) mixed[at] = (mixed[at] ?? 0) + weight * (channel[at] ?? 0);
    }
    return mixed;
  };
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
