import { existsSync, readFileSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { createRecent } from '../shared/signals/recent.ts';

const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json', 'utf8')).films;
const W = Number(process.argv[2] ?? 3000);
const set = process.argv[3] ?? 'assembled';
const med = (a: number[], p = 0.5) => a.toSorted((x, y) => x - y)[Math.floor((a.length - 1) * p)]!;
for (const film of [...Object.keys(labels), 'seated-speaker.mp4']) {
  if (!existsSync(`/tmp/lead/${set}-${film}.track`)) continue;
  const { frames } = decodeTrack(readFileSync(`/tmp/lead/${set}-${film}.track`));
  const r = [0, 1, 2, 3].map(() => createRecent(W));
  const groups: Record<string, number[][]> = {};
  for (const frame of frames) {
    const p = frame.face?.points;
    if (!p) continue;
    const A = frame.width / frame.height;
    const d = (i: number, j: number) =>
      Math.hypot((p[i * 3]! - p[j * 3]!) * A, p[i * 3 + 1]! - p[j * 3 + 1]!, (p[i * 3 + 2]! - p[j * 3 + 2]!) * A);
    const iod = d(33, 263);
    const v = [
      d(61, 291) / iod,
      d(13, 14) / iod,
      (d(105, 33) + d(334, 263) + d(107, 133) + d(336, 362)) / 4 / iod,
      d(10, 152) / iod,
    ];
    v.forEach((x, i) => r[i]!.push(frame.timeMs, x));
    const lab =
      labels[film]?.behaviors.find((l: any) => frame.timeMs >= l.startMs + W && frame.timeMs <= l.endMs)?.behavior ??
      (labels[film]?.behaviors.some((l: any) => frame.timeMs >= l.startMs - 500 && frame.timeMs <= l.endMs + W)
        ? 'edge'
        : 'calm');
    (groups[lab] ??= []).push([...r.map((x) => x.deviation() * 100), ...v.slice(0, 3).map((x) => x * 100)]);
  }
  console.log(film);
  for (const [k, v] of Object.entries(groups))
    if (k !== 'edge')
      console.log(
        '  ',
        k.padEnd(18),
        v.length,
        ['mouthW', 'open', 'brow', 'faceH']
          .map(
            (n, i) =>
              `${n} ${med(v.map((q) => q[i]!)).toFixed(2)} [${med(
                v.map((q) => q[i]!),
                0.05,
              ).toFixed(2)} ${med(
                v.map((q) => q[i]!),
                0.95,
              ).toFixed(2)}]`,
          )
          .join('  '),
        v[0]!
          .slice(4)
          .map((_, i) => med(v.map((q) => q[i + 4]!)).toFixed(1))
          .join(' '),
      );
}
