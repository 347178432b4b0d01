import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { systemClock } from '../../main/clock.ts';
import { createRehearsalRepository } from '../../main/rehearsals/repository.ts';
import type { CommandPlace } from '../../main/start.ts';
import { openCommandPage } from '../entry/commandPage.ts';
import { reviewHour } from './reviewHour.ts';

const MANY = 1000;
const TIMES = 5;
/** Moments in each of them. */
const FEW = 12;

/** Makes a library of a thousand rehearsals and prints how long the first screen takes, next to that of an empty one. */
export async function runLibraryBench(place: CommandPlace): Promise<number> {
  const { window, services, close } = await openCommandPage(place, 'index.html', join(place.dist, 'renderer'));
  window.setContentSize(1280, 800);
  window.show();
  const empty = await firstScreens(window, 'h1');
  const library = join(place.data, 'rehearsals');
  await makeLibrary(library);
  const recovers: number[] = [];
  // Without an index, which then is made, and with it.
  for (let time = 0; time <= TIMES; time++) {
    const repository = createRehearsalRepository(library, systemClock);
    const from = performance.now();
    await repository.recover();
    recovers.push(performance.now() - from);
    await repository.contents();
  }
  const full = await firstScreens(window, '.take .row');
  const from = performance.now();
  const { rehearsals } = await services.repository.contents();
  const listed = performance.now() - from;
  const [first = Number.NaN, ...later] = recovers;
  process.stdout.write(
    `A library of ${rehearsals.length} rehearsals\n` +
      `  looked through before the window opens: ${first.toFixed(0)} ms without an index, ${median(later).toFixed(0)} ms with it\n` +
      `  first screen: ${median(full).toFixed(0)} ms after the page was asked for (${full.map((ms) => ms.toFixed(0)).join(', ')}); of an empty library ${median(empty).toFixed(0)} ms: ${(median(full) / median(empty)).toFixed(2)} times as long\n` +
      `  all of it listed once more: ${listed.toFixed(0)} ms\n`,
  );
  await close();
  return 0;
}

async function makeLibrary(library: string): Promise<void> {
  let now = new Date('2026-01-01T09:00:00Z');
  const repository = createRehearsalRepository(library, { ...systemClock, now: () => now });
  const models = { face: 'assembled', pose: 'assembled', hand: 'assembled' } as const;
  const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };
  const model = await repository.create({ title: 'Talk', source: { kind: 'sample' }, models });
  for (const event of reviewHour().events.slice(0, FEW)) await repository.appendEvent(model.id, event);
  await repository.finish(model.id, { durationMs: 600_000, baseline: {}, coverage: {}, engine });
  await repository.close();
  const file = await readFile(join(library, model.id, 'rehearsal.json'), 'utf8');
  for (let index = 1; index < MANY; index++) {
    now = new Date(now.getTime() + 3_600_000);
    const startedAt = now.toISOString();
    const id = `${startedAt.slice(0, 19).replaceAll(':', '-')}-${index}`;
    await cp(join(library, model.id), join(library, id), { recursive: true });
    // Three takes a talk.
    const saved = { ...JSON.parse(file), id, startedAt, title: `Talk ${Math.floor(index / 3)}` };
    await writeFile(join(library, id, 'rehearsal.json'), JSON.stringify(saved));
  }
}

/** How long after it was asked for the page shows this element, in ms. */
async function firstScreens(window: BrowserWindow, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const ready = new Promise<void>((resolve) => window.webContents.once('dom-ready', () => resolve()));
    window.webContents.reload();
    await ready;
    times.push(
      await window.webContents.executeJavaScript(
        `(async () => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          while (document.querySelector(${JSON.stringify(selector)}) === null) await frame();
          await frame();
          return performance.now();
        })()`,
      ),
    );
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
