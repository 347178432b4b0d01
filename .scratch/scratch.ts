import { readFileSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { createBodyReader } from '../shared/signals/bodyScale.ts';
import { POSE } from '../shared/signals/points.ts';
import { createSignalReader } from '../shared/signals/signals.ts';

const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json', 'utf8')).films;
const film = process.argv[2]!;
const set = process.argv[3] ?? 'assembled';
const stepMs = Number(process.argv[4] ?? 1000);
const { frames } = decodeTrack(readFileSync(`/tmp/lead/${set}-${film}.track`));
const read = createSignalReader();
const body = createBodyReader();
const f = (v: number | undefined, n = 2) => (v === undefined || Number.isNaN(v) ? '  -  ' : v.toFixed(n).padStart(6));
let next = 0;
for (const frame of frames) {
  const s = read(frame).values;
  const b = body(frame);
  if (frame.timeMs < next) continue;
  next = frame.timeMs + stepMs - 1;
  const P = (i: number, k: number) => frame.pose?.points[i * 4 + k] ?? NaN;
  const rel = (i: number) =>
    b
      ? `${f(((P(i, 0) * frame.width) / frame.height - b.middle.x) / b.shoulders)},${f((P(i, 1) - b.middle.y) / b.shoulders)} v${f(P(i, 3))}`
      : '-';
  const lab = (labels[film]?.behaviors ?? [])
    .filter((l: any) => frame.timeMs >= l.startMs && frame.timeMs <= l.endMs)
    .map((l: any) => l.behavior)
    .join(',');
  console.log(
    `${(frame.timeMs / 1000).toFixed(1).padStart(6)} y${f(s.headYaw, 0)} p${f(s.headPitch, 0)} r${f(s.headRoll, 0)} fh${f(s.faceHeight)} oc${f(s.offCenter)} st${f(s.shoulderTilt, 1)} hf${f(s.handToFace)} ac${f(s.armsCrossed)} | mid ${f(b ? b.middle.x / b.shoulders : NaN)} ${f(b ? b.middle.y / b.shoulders : NaN)} | L ${rel(15)} R ${rel(16)} | ear ${rel(7)} hip ${rel(23)} h${frame.hands ? frame.hands.length : '.'} ${lab}`,
  );
}
