import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runApp } from '../../main/build/launch/app.ts';
import { PROJECT } from '../../main/build/launch/project.ts';
import { say } from '../../main/build/launch/say.ts';
import { anthropicProvider } from '../../main/coaching/ask/providers/anthropic.ts';
import { momentsOf } from '../../main/coaching/moments/moment.ts';
import type { Rehearsed } from '../../main/coaching/money/estimate.ts';
import { table } from '../../main/commands/table.ts';
import { PRICES, PRICES_AS_OF } from '../../shared/coach/coachModels.ts';
import { NO_TALK } from '../../shared/rehearsal/talk.ts';
import { timelineExportSchema } from '../../shared/rehearsal/timelineExport.ts';
import { tenMinutes } from './tenMinutes.ts';
import { type FilmFrames, waysToLook } from './waysToLook.ts';

const SAMPLE = join(PROJECT, 'renderer', 'public', 'sample.mp4');
const SAMPLE_FRAMES: FilmFrames = { width: 1280, height: 720, framesPerSecond: 15 };
const CAMERA_FRAMES: FilmFrames = { width: 1280, height: 720, framesPerSecond: 30 };

/** The moments that the app finds in the sample, by analyzing it. */
async function sample(): Promise<Rehearsed> {
  const out = await mkdtemp(join(tmpdir(), 'greenroom-bench-'));
  try {
    const code = await runApp(['analyze', SAMPLE, '--out', join(out, 'sample'), '--lang', 'en']);
    if (code !== 0) throw new Error(`The sample could not be analyzed (code ${code}).`);
    const text = await readFile(join(out, 'sample', 'timeline.json'), 'utf8');
    const { events, durationMs } = timelineExportSchema.parse(JSON.parse(text));
    return { events: events.map(({ feedback: _, ...event }) => event), durationMs };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

function print(name: string, rehearsed: Rehearsed, film: FilmFrames): void {
  const model = Object.keys(PRICES)[0] ?? '';
  const provider = anthropicProvider({ address: 'https://api.anthropic.com', model });
  const terms = { provider, providerId: 'anthropic', model, language: 'en', talk: NO_TALK } as const;
  const ways = waysToLook(rehearsed, film, terms);
  const tokens = (way: (typeof ways)[number]) => way.inputTokens + way.outputTokens;
  const greenroom = ways[0];
  const number = (value: number) => Math.round(value).toLocaleString('en');
  const rows = ways.map((way) => [
    way.name,
    number(way.requests),
    number(way.pictures),
    number(tokens(way)),
    `$${way.usd.toFixed(4)}`,
    greenroom === undefined ? '' : `${((100 * tokens(greenroom)) / tokens(way)).toFixed(1)}%`,
  ]);
  const seconds = Math.round(rehearsed.durationMs / 1000);
  const found = `${rehearsed.events.length} events in ${momentsOf(rehearsed.events).length} moments, all of them covered by every way`;
  process.stdout.write(`\n${name}: ${seconds} s, ${film.width}x${film.height}, ${found}\n`);
  const head = ['way to look', 'requests', 'pictures', 'tokens', 'USD', 'Greenroom takes'];
  process.stdout.write(table([head, ...rows], new Set([1, 2, 3, 4, 5])));
}

/** The last part of `npm run bench`: what Greenroom sends, beside ways that send whole frames, by one formula. No request is made. */
process.exitCode = await (async () => {
  print('Sample rehearsal', await sample(), SAMPLE_FRAMES);
  print('Made-up rehearsal of ten minutes', tenMinutes(), CAMERA_FRAMES);
  process.stdout.write(
    `\nTokens of pictures are exact: ceil(width/28) x ceil(height/28). Those of text are an estimate on the high side. Prices of ${PRICES_AS_OF}.\n`,
  );
  return 0;
})().catch((error: Error) => {
  say(error.message);
  return 1;
});
