import { join } from 'node:path';
import { z } from 'zod';
import type { CommandPlace } from '../../main/start.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { openCommandPage } from '../entry/commandPage.ts';
import { driveReview } from './driveReview.ts';
import { HOUR_MS, reviewHour } from './reviewHour.ts';

const TITLE = 'An hour of lecture';
const timesSchema = z.object({
  openMs: z.array(z.number()),
  frames: z.object({
    idle: z.array(z.number()),
    scrub: z.array(z.number()),
    zoom: z.array(z.number()),
    pan: z.array(z.number()),
  }),
});

/** Makes a rehearsal of an hour with 400 moments, opens it in the app's own window, scrubs, zooms and pans, and prints how fast that was. */
export async function runReviewBench(place: CommandPlace): Promise<number> {
  const { window, services, close } = await openCommandPage(place, 'index.html', join(place.dist, 'renderer'));
  window.setContentSize(1280, 800);
  window.show();
  const { handlers } = services;
  const models = { face: 'assembled', pose: 'assembled', hand: 'assembled' } as const;
  const { id } = await handlers['rehearsals.start']({ title: TITLE, source: { kind: 'camera' }, models });
  const { events, rows } = reviewHour();
  for (const event of events) await handlers['rehearsals.addEvent']({ id, event });
  await handlers['rehearsals.addSignals']({ id, rows });
  const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };
  await handlers['rehearsals.finish']({ id, durationMs: HOUR_MS, baseline: {}, coverage: {}, engine });

  const given = [TITLE, wordsFor('en').app.home, HOUR_MS].map((one) => JSON.stringify(one)).join(', ');
  const times = timesSchema.parse(await window.webContents.executeJavaScript(`(${driveReview})(${given})`, true));
  process.stdout.write(reviewTable(times, events.length));
  await close();
  return 0;
}

function reviewTable({ openMs, frames }: z.infer<typeof timesSchema>, moments: number): string {
  const lines = [
    `Review of an hour with ${moments} moments, 1280 x 800, drawn by the processor alone`,
    `  opened after the click: median ${quantile(openMs, 0.5).toFixed(0)} ms, ${Math.min(...openMs).toFixed(0)} to ${Math.max(...openMs).toFixed(0)} (${openMs.length} times)`,
    ...Object.entries(frames).map(([what, lengths]) => {
      const total = lengths.reduce((sum, one) => sum + one, 0);
      const fps = (1000 * lengths.length) / total;
      return `  ${`${what}:`.padEnd(7)} ${fps.toFixed(1).padStart(5)} frames a second; a frame takes ${quantile(lengths, 0.5).toFixed(1)} ms (median), ${quantile(lengths, 0.95).toFixed(1)} ms (95 %), ${Math.max(...lengths).toFixed(1)} ms (longest)`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
