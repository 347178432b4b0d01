import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type {} from '../../renderer/app/bridge.ts';
import { type Opened, test } from '../app.ts';
import type {} from '../bench/pages/bench.ts';
import type { LookAlikeOptions, LookedAlike, Medium } from '../bench/pages/lookAlike.ts';
import { project } from '../commands/commandLine.ts';
import { SAMPLE } from '../films/films.ts';
import { chooseInDialog } from '../person.ts';
import { agreement, type Face } from './faceAgreement.ts';
import { officialFace, officialPoseFull } from './officialBundles.ts';

/** Assembled bundles against official ones, on the same pixels, in the app's own Electron and workers. */

const built = (file: string) => join(project, 'dist', 'models', file);
const photo = join(project, 'e2e', 'sample', 'astronaut.png');

/** Films and photos of people that may lie beside the project, besides the ones in it. */
const beside = (file: string) => join(project, '..', 'shared', 'media', file);

type Opens = (path: string) => Promise<string>;

/** The page of the bench command, which can show the same pixels to several bundles. */
async function openBench({ app, page }: Opened): Promise<Opens> {
  await page.waitForFunction(() => 'lookAlike' in window);
  // Whatever file a person opens can be read by the page under an address of its own; a bundle as well as a film.
  return async (path) => {
    await chooseInDialog(app, path);
    return page.evaluate(async (given) => {
      const answer = await window.greenroom.call('films.choose', undefined);
      const [one] = answer.ok ? answer.value : [];
      if (one === undefined || !('film' in one)) throw new Error(`${given}: ${JSON.stringify(answer)}`);
      return one.film.url;
    }, path);
  };
}

function look(page: Page, options: LookAlikeOptions): Promise<LookedAlike[][]> {
  return page.evaluate((given) => window.lookAlike(given), options);
}

test('the assembled full pose bundle gives the landmarks of the official one', async ({ open }) => {
  let official: string;
  try {
    official = await officialPoseFull();
  } catch (error) {
    test.skip(true, `the official full pose bundle is not here: ${error instanceof Error ? error.message : error}`);
    return;
  }
  const opened = await open({ ports: { page: 'bench/pages/bench.html' } });
  const { page } = opened;
  const opens = await openBench(opened);
  const [[looked] = []] = await look(page, {
    media: [{ url: await opens(photo), kind: 'photo', rate: 1, count: 1 }],
    faces: [],
    poses: [await opens(official), await opens(built('pose_landmarker_full.task'))],
    hand: await opens(built('hand_landmarker.task')),
  });
  const [expected, assembled] = looked?.poses ?? [];
  if (!expected || !assembled) throw new Error('A pose bundle found nobody in the photo.');
  const furthest = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Number.NaN))));
  const points = furthest(expected.points, assembled.points);
  const world = furthest(expected.world, assembled.world);
  console.log(`Full pose, official against assembled: maximum difference ${points} (points), ${world} m (world)`);
  expect(points).toBe(0);
  expect(world).toBe(0);
});

test('the gaze of the assembled face bundle agrees with the official one', async ({ open }) => {
  const official = await officialFace();
  if (official === undefined) {
    test.skip(true, 'the official face bundle is not here; "npm run models" fetches it');
    return;
  }
  const opened = await open({ ports: { page: 'bench/pages/bench.html' } });
  const { page } = opened;
  const opens = await openBench(opened);
  const names: string[] = [];
  const media: Medium[] = [];
  for (const { path, rate, count } of [
    { path: photo, rate: 1, count: 1 },
    { path: SAMPLE, rate: 1, count: 10 },
    { path: beside('arms-crossed.png'), rate: 1, count: 1 },
    { path: beside('seated-speaker.mp4'), rate: 2, count: 20 },
  ]) {
    if (!existsSync(path)) {
      console.log(`${basename(path)}: not beside the project, not looked at`);
      continue;
    }
    names.push(basename(path));
    media.push({ url: await opens(path), kind: path.endsWith('.png') ? 'photo' : 'film', rate, count });
  }
  const looked = await look(page, {
    media,
    faces: [await opens(official), await opens(built('face_landmarker.task'))],
    poses: [await opens(built('pose_landmarker_lite.task'))],
    hand: await opens(built('hand_landmarker.task')),
  });
  const all: [Face, Face][] = [];
  let [pictures, onlyOfficial, onlyAssembled] = [0, 0, 0];
  for (const [index, name] of names.entries()) {
    const pairs: [Face, Face][] = [];
    for (const { faces } of looked[index] ?? []) {
      const [a, b] = faces;
      pictures += 1;
      if (a && b) pairs.push([a, b]);
      else if (a) onlyOfficial += 1;
      else if (b) onlyAssembled += 1;
    }
    const agreed = agreement(pairs);
    console.log(name, rounded(agreed));
    // Somebody who looks around: there the two have to move together.
    if (name === 'seated-speaker.mp4') {
      expect(agreed.gazeAcrossCorrelation).toBeGreaterThan(0.7);
      expect(agreed.gazeDownCorrelation).toBeGreaterThan(0.7);
    }
    all.push(...pairs);
  }
  const total = agreement(all);
  console.log('all', rounded(total), { pictures, onlyOfficial, onlyAssembled });
  expect(total.gazeAcross).toBeLessThan(3);
  expect(total.gazeDown).toBeLessThan(3);
  expect(total.eyeCorners).toBeLessThan(0.02);
  expect(total.lips).toBeLessThan(0.02);
  expect(onlyOfficial).toBeLessThanOrEqual(pictures * 0.02);
});

function rounded(numbers: object): object {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(Number(value).toFixed(4))]));
}
