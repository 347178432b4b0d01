import { existsSync, readFileSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { createOneEuro } from '../shared/signals/oneEuro.ts';
import { createSignalReader } from '../shared/signals/signals.ts';

const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json', 'utf8')).films;
const sig = {
  headYaw: ['looking-away', 12],
  headPitch: ['looking-down', 7],
  headRoll: ['head-tilt', 7],
  offCenter: ['off-center', 0.2],
  faceHeight: ['too-close', 0.5],
  shoulderTilt: ['uneven-shoulders', 6],
} as any;
const med = (a: number[], p = 0.5) => a.toSorted((x, y) => x - y)[Math.floor((a.length - 1) * p)] ?? NaN;
for (const name of Object.keys(sig))
  for (const [mc, beta] of [
    [0, 0],
    [0.5, 0.05],
    [1, 0.02],
    [1, 0.1],
    [1.5, 0.1],
    [2, 0.2],
  ] as any) {
    const jit: number[] = [],
      delay: number[] = [];
    for (const film of [...Object.keys(labels), 'seated-speaker.mp4']) {
      const f = `/tmp/lead/assembled-${film}.track`;
      const { frames } = decodeTrack(readFileSync(f));
      const read = createSignalReader();
      const unitScale = ['offCenter', 'faceHeight'].includes(name) ? 100 : 1;
      const eu = mc ? createOneEuro({ minCutoff: mc, beta: beta * unitScale }) : (_: number, v: number) => v;
      let prev = NaN,
        prev2 = NaN;
      const series: any[] = [];
      for (const fr of frames) {
        const v = eu(fr.timeMs, (read(fr).values as any)[name]);
        series.push([fr.timeMs, v]);
        const busy = (labels[film]?.behaviors ?? []).some(
          (l: any) => fr.timeMs > l.startMs - 1000 && fr.timeMs < l.endMs + 1000,
        );
        if (!busy && !Number.isNaN(v + prev + prev2)) jit.push(Math.abs(v - 2 * prev + prev2) / 2);
        prev2 = prev;
        prev = v;
      }
      for (const l of (labels[film]?.behaviors ?? []).filter((l: any) => l.behavior === sig[name][0])) {
        const base = med(
          series.filter(([t, v]) => t > l.startMs - 2500 && t < l.startMs - 700 && !Number.isNaN(v)).map((s) => s[1]),
        );
        const at = series.find(([t, v]) => t > l.startMs - 700 && Math.abs(v - base) > sig[name][1]);
        if (at) delay.push(at[0] - l.startMs);
      }
    }
    console.log(
      name.padEnd(13),
      `mc ${mc} beta ${beta}`.padEnd(18),
      'jitter p50',
      med(jit).toFixed(4),
      'p95',
      med(jit, 0.95).toFixed(4),
      'onset median',
      med(delay).toFixed(0),
      'p90',
      med(delay, 0.9).toFixed(0),
    );
  }
