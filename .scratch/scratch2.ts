import { readFileSync } from 'node:fs';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { createBodyReader } from '../shared/signals/bodyScale.ts';
import { createRecent } from '../shared/signals/recent.ts';

const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json', 'utf8')).films;
const film = process.argv[2]!;
const W = Number(process.argv[3] ?? 1500);
const stepMs = Number(process.argv[4] ?? 1000);
const { frames } = decodeTrack(readFileSync(`/tmp/lead/assembled-${film}.track`));
const body = createBodyReader();
const f = (v: number | undefined, n = 2) => (v === undefined || Number.isNaN(v) ? '  -  ' : v.toFixed(n).padStart(6));
const R: any = {};
for (const k of ['lx', 'ly', 'rx', 'ry', 'hx', 'hy', 'mx']) R[k] = createRecent(W);
let next = 0;
for (const frame of frames) {
  const b = body(frame);
  const A = frame.width / frame.height;
  if (b) {
    const P = (i: number) => ({
      x: (frame.pose!.points[i * 4]! * A - b.middle.x) / b.shoulders,
      y: (frame.pose!.points[i * 4 + 1]! - b.middle.y) / b.shoulders,
    });
    const L = P(15),
      Rr = P(16),
      H = P(0);
    R.lx.push(frame.timeMs, L.x);
    R.ly.push(frame.timeMs, L.y);
    R.rx.push(frame.timeMs, Rr.x);
    R.ry.push(frame.timeMs, Rr.y);
    R.hx.push(frame.timeMs, (frame.pose!.points[0]! * A) / b.shoulders);
    R.hy.push(frame.timeMs, frame.pose!.points[1]! / b.shoulders);
    R.mx.push(frame.timeMs, b.middle.x / b.shoulders);
  }
  if (frame.timeMs < next) continue;
  next = frame.timeMs + stepMs - 1;
  const sp = (k: string) => f(R[k].path() / (W / 1000));
  const ra = (k: string) => f(R[k].range());
  const lab = (labels[film]?.behaviors ?? [])
    .filter((l: any) => frame.timeMs >= l.startMs && frame.timeMs <= l.endMs)
    .map((l: any) => l.behavior)
    .join(',');
  console.log(
    `${(frame.timeMs / 1000).toFixed(1).padStart(6)} speed L ${sp('lx')} ${sp('ly')} R ${sp('rx')} ${sp('ry')} H ${sp('hx')} ${sp('hy')} | range L ${ra('lx')} ${ra('ly')} R ${ra('rx')} ${ra('ry')} H ${ra('hx')} ${ra('hy')} mid ${ra('mx')} ${lab}`,
  );
}
