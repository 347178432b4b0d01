import { readFileSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { distance, midpoint, POSE, posePoint } from '../shared/signals/points.ts';

const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json', 'utf8')).films;
for (const film of Object.keys(labels)) {
  const { frames } = decodeTrack(readFileSync(`/tmp/lead/assembled-${film}.track`));
  const groups: Record<string, number[][]> = {};
  for (const frame of frames) {
    const q = [POSE.leftEar, POSE.rightEar, POSE.leftShoulder, POSE.rightShoulder, POSE.nose].map((i) =>
      posePoint(frame, i),
    );
    if (q.some((x) => !x)) continue;
    const [le, re, ls, rs, no] = q as any;
    if (ls.x <= rs.x) continue;
    const sh = distance(ls, rs);
    const up = midpoint(ls, rs).y - midpoint(le, re).y;
    const eye = distance(le, re);
    const lab =
      labels[film].behaviors.find((l: any) => frame.timeMs >= l.startMs + 300 && frame.timeMs <= l.endMs - 300)
        ?.behavior ?? 'calm';
    (groups[lab] ??= []).push([
      up / sh,
      up / eye,
      sh / eye,
      midpoint(ls, rs).y,
      midpoint(le, re).y,
      (midpoint(ls, rs).y - no.y) / sh,
    ]);
  }
  console.log(film);
  const med = (a: number[], p = 0.5) => a.toSorted((x, y) => x - y)[Math.floor((a.length - 1) * p)]!;
  for (const [k, v] of Object.entries(groups))
    console.log(
      '  ',
      k.padEnd(18),
      v.length,
      ['up/sh', 'up/ear', 'sh/ear', 'shY', 'earY', 'noseUp']
        .map(
          (n, i) =>
            `${n} ${med(v.map((r) => r[i]!)).toFixed(2)} [${med(
              v.map((r) => r[i]!),
              0.02,
            ).toFixed(2)} ${med(
              v.map((r) => r[i]!),
              0.98,
            ).toFixed(2)}]`,
        )
        .join('  '),
    );
}
