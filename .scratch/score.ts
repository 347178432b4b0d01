import { existsSync, readFileSync } from 'node:fs';
import { overlap } from '../main/lab/scoring/match.ts';
import { decodeTrack } from '../main/lab/tracks/trackFormat.ts';
import { BEHAVIORS } from '../shared/behaviors/catalogue.ts';
import { createDetector } from '../shared/detector.ts';
import { createSignalReader } from '../shared/signals/signals.ts';

const labels = JSON.parse(readFileSync('/work/shared/media/avatar-labels.json', 'utf8')).films;
const set = process.argv[2] ?? 'assembled';
const only = process.argv[3];
let found = 0,
  missed = 0,
  fa = 0;
for (const film of [...Object.keys(labels), 'seated-speaker.mp4']) {
  if (only && !film.includes(only)) continue;
  const f = `/tmp/lead/${set}-${film}.track`;
  if (!existsSync(f)) continue;
  const { frames } = decodeTrack(readFileSync(f));
  const read = createSignalReader();
  const det = createDetector(BEHAVIORS);
  const ev: any[] = [];
  for (const fr of frames) for (const d of det.push(read(fr))) if (d.type === 'event') ev.push(d.event);
  for (const d of det.finish(labels[film]?.durationMs ?? frames.at(-1)!.timeMs))
    if (d.type === 'event') ev.push(d.event);
  console.log(film);
  const used = new Set();
  const s = (ms: number) => (ms / 1000).toFixed(1);
  for (const l of labels[film]?.behaviors ?? []) {
    const best = ev
      .filter((e) => e.behavior === l.behavior)
      .map((e) => ({ e, iou: overlap(e, l) }))
      .sort((a, b) => b.iou - a.iou)[0];
    if (best && best.iou >= 0.6) {
      found++;
      used.add(best.e);
    } else missed++;
    console.log(
      `   ${best && best.iou >= 0.6 ? 'ok  ' : 'MISS'} ${l.behavior.padEnd(17)} ${s(l.startMs)}-${s(l.endMs)} ${best ? `iou ${best.iou.toFixed(2)} ${s(best.e.startMs)}-${s(best.e.endMs)} v ${best.e.measured.value} sev ${best.e.severity}` : ''}`,
    );
  }
  for (const e of ev)
    if (!used.has(e)) {
      const tol = (labels[film]?.tolerated ?? []).some((t: any) => t.behavior === e.behavior && overlap(t, e) > 0);
      if (e.kind === 'habit' && !tol) fa++;
      console.log(
        `   ${e.kind === 'habit' ? (tol ? 'tol ' : 'FA  ') : '+   '} ${e.behavior.padEnd(17)} ${s(e.startMs)}-${s(e.endMs)} v ${e.measured.value} conf ${e.confidence}`,
      );
    }
}
console.log({ found, missed, fa });
