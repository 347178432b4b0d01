import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '../../../main/build/launch/project.ts';
import { SEEN } from '../../../shared/behaviors/catalogue.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { timelineExportSchema } from '../../../shared/rehearsal/timelineExport.ts';
import { tenMinutes } from '../../bench/tenMinutes.ts';

/**
 * Makes the fixed set of `npm run eval:coach`, and the example that the consent sheet shows, from the sample:
 * `npm run analyze -- renderer/public/sample.mp4 --out DIR && node e2e/lab/coach/recordSet.ts DIR`
 */
const from = process.argv[2];
if (from === undefined) throw new Error('Name the folder that the analyze command has written.');
const set = join(import.meta.dirname, 'set');

const labelsSchema = z.object({
  films: z.record(
    z.string(),
    z.object({ behaviors: z.array(z.object({ behavior: z.string(), startMs: z.number(), endMs: z.number() })) }),
  ),
});
const labels = labelsSchema.parse(JSON.parse(await readFile(join(PROJECT, 'e2e/sample/labels.json'), 'utf8')));
const labelled = labels.films['sample.mp4']?.behaviors ?? [];
const timeline = timelineExportSchema.parse(JSON.parse(await readFile(join(from, 'timeline.json'), 'utf8')));

const isLabelled = ({ behavior, startMs, endMs }: BehaviorEvent) =>
  labelled.some((label) => label.behavior === behavior && label.startMs < endMs && startMs < label.endMs);
const named = (event: BehaviorEvent) => `${event.id}.jpg`;

const seen = timeline.events
  .filter(({ strip }) => strip !== undefined)
  .map(({ feedback: _, strip: __, ...event }) => ({
    event,
    strip: named(event),
    truth: isLabelled(event) ? ('there' as const) : null,
  }));
const sure = seen.filter(({ truth }) => truth === 'there');
// Each labelled moment again, with the pictures of the next one, which show something else.
const swapped = sure.map(({ event }, index) => ({
  event: { ...event, id: `${event.id}-swapped` },
  strip: sure[(index + 1) % sure.length]?.strip ?? null,
  truth: 'not-there' as const,
}));
const unseen = SEEN.flatMap(({ id }) => {
  const found = tenMinutes().events.find(({ behavior }) => behavior === id);
  if (found === undefined) return [];
  const { strip: _, ...event } = found;
  return [{ event: { ...event, id: `${event.id}-unseen` }, strip: null, truth: null }];
});

await rm(set, { recursive: true, force: true });
await mkdir(join(set, 'strips'), { recursive: true });
for (const { strip } of seen) await copyFile(join(from, 'strips', strip), join(set, 'strips', strip));
await writeFile(join(set, 'events.json'), `${JSON.stringify([...seen, ...swapped, ...unseen], null, 2)}\n`);

const strongest = [...sure].sort((a, b) => b.event.severity - a.event.severity);
const example = strongest.find(({ event }) => event.behavior !== 'out-of-frame');
if (example === undefined) throw new Error('The sample shows none of what is labelled in it.');
await copyFile(join(from, 'strips', example.strip), join(PROJECT, 'renderer/public/sample-strip.jpg'));
const events = [example, ...seen.filter((one) => one !== example)].map(({ event, strip }) => ({ ...event, strip }));
await writeFile(
  join(PROJECT, 'main/coaching/moments/sampleMoments.json'),
  `${JSON.stringify({ durationMs: timeline.durationMs, events }, null, 2)}\n`,
);
