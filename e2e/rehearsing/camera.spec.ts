import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { cameraFilm } from '../camera/cameraFilm.ts';
import { expectAccessible } from '../expectAccessible.ts';
import {
  barsOf,
  button,
  ENGINE_WORKERS,
  filmOf,
  positionOf,
  prepare,
  rehearseFor,
  seeTimeline,
  startRehearsal,
  timelineOf,
  turnOnCamera,
} from '../person.ts';

const words = wordsFor('en');
/** What the page takes it for, from its user agent. */
const SYSTEM = { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux';
/** By then the speaker of the camera's film has left for a while, unless the machine is busy. */
const LONG_ENOUGH_S = 10;

/** The recording has a length, plays, and goes to where it is told. */
async function expectPlayable(page: Page, seconds: number): Promise<void> {
  const film = filmOf(page);
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.duration)).toBeGreaterThan(seconds - 2);
  // It is known at all, and no longer than a busy machine may have taken.
  expect(await film.evaluate((video: HTMLVideoElement) => video.duration)).toBeLessThan(seconds + 150);
  await page.keyboard.press('l');
  await expect
    .poll(() => film.evaluate((video: HTMLVideoElement) => !video.seeking && video.readyState >= 2))
    .toBe(true);
  expect(await positionOf(page)).toBeGreaterThan(0);
  // Back to the beginning: a short recording may end before it has played on from there.
  await page.keyboard.press('j');
  const from = await positionOf(page);
  await page.keyboard.press(' ');
  await expect.poll(() => positionOf(page)).toBeGreaterThan(from + 0.3);
  await page.keyboard.press(' ');
}

test('rehearses, sees the timeline, finds it again after a restart, renames and deletes it', async ({ open, data }) => {
  const camera = await cameraFilm(data);
  const first = await open({ switches: [camera] });
  await turnOnCamera(first.page);
  await startRehearsal(first.page);
  await expect(first.page.getByText(words.stage.watching)).toBeVisible({ timeout: 30_000 });
  await rehearseFor(first.page, LONG_ENOUGH_S);
  await expect.poll(() => momentsOnDisk(data, 'out-of-frame'), { timeout: 120_000 }).toBeGreaterThan(0);
  await first.page.keyboard.press('Escape');
  await seeTimeline(first.page);

  const habits = barsOf(first.page, 'out-of-frame');
  await expect(habits.first()).toBeVisible();
  const title = (await first.page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expectPlayable(first.page, LONG_ENOUGH_S);
  await habits.first().click();
  const label = await habits.first().getAttribute('aria-label');
  const [, minutes, seconds] = /(\d+):(\d+)/.exec(label ?? '') ?? [];
  expect(Math.floor(await positionOf(first.page))).toBe(Number(minutes) * 60 + Number(seconds));
  expect(first.errors).toEqual([]);
  await first.app.close();

  const second = await open({ switches: [camera] });
  await second.page.getByRole('button', { name: title }).first().click();
  await expect(timelineOf(second.page)).toBeVisible();
  await expectPlayable(second.page, LONG_ENOUGH_S);
  // The sound of the recording was read once, and kept.
  await expect(second.page.getByRole('img', { name: words.review.sound.label })).toBeVisible();
  await expect
    .poll(async () => (await loudness(join(data, 'rehearsals'))).some((peak) => peak > 0), { timeout: 30_000 })
    .toBe(true);
  await practiceOnce(second.page, data);
  await button(second.page, words.review.rename).click();
  await second.page.getByRole('textbox', { name: words.review.title }).fill('Monday, standing');
  await second.page.keyboard.press('Enter');
  await expect(second.page.getByRole('heading', { name: 'Monday, standing' })).toBeVisible();
  await button(second.page, words.app.home).click();
  await expect(second.page.getByRole('button', { name: 'Monday, standing' }).first()).toBeVisible();

  await button(second.page, words.library.remove({ title: 'Monday, standing' })).click();
  await expect(second.page.getByText(words.home.promise)).toBeVisible();
  // Whoever uses the keyboard is at the button that takes it back.
  await expect(button(second.page, words.library.removed.putBack)).toBeFocused();
  await second.page.keyboard.press('Enter');
  await second.page.getByRole('button', { name: 'Monday, standing' }).first().click();
  await expectPlayable(second.page, LONG_ENOUGH_S);
  await button(second.page, words.app.home).click();
  await button(second.page, words.library.remove({ title: 'Monday, standing' })).click();
  await expect(button(second.page, words.library.removed.forGood)).toBeVisible();
  expect(await readdir(join(data, 'rehearsals'))).toHaveLength(1);
  expect(second.errors).toEqual([]);
  await second.app.close();
  expect(await readdir(join(data, 'rehearsals'))).toEqual([]);
});

/** Moments of the only rehearsal that are saved so far: of one behavior, or all. */
async function momentsOnDisk(data: string, behavior?: string): Promise<number> {
  const [id = ''] = await readdir(join(data, 'rehearsals'));
  const lines = await readFile(join(data, 'rehearsals', id, 'events.ndjson'), 'utf8').catch(() => '');
  return lines.split('\n').filter((line) => line !== '' && line.includes(behavior ?? '')).length;
}

/** Tries a habit once more before the camera, sees both side by side, and throws the try away. */
async function practiceOnce(page: Page, data: string): Promise<void> {
  const { practice } = words.review;
  await page
    .getByRole('region', { name: words.review.habits })
    .getByRole('button', { name: /, measured$/ })
    .first()
    .click();
  await button(page, practice.open).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(practice.moment)).toBeVisible();
  await expectAccessible(page, 'a practice');
  await button(page, practice.start).click();
  await expect(button(page, practice.throwAway)).toBeVisible({ timeout: 90_000 });
  await expect(dialog.getByText(practice.yours, { exact: true })).toBeVisible();
  await expectAccessible(page, 'a practice, done');
  expect(await readdir(join(data, 'rehearsals'))).toHaveLength(2);
  await button(page, practice.throwAway).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await readdir(join(data, 'rehearsals'))).length).toBe(1);
  await page.keyboard.press('Escape');
}

/** How loud the only recording of a library is, as it is kept beside it. */
async function loudness(library: string): Promise<readonly number[]> {
  const [id = ''] = await readdir(library);
  const text = await readFile(join(library, id, 'waveform.json'), 'utf8').catch(() => '{"peaks":[]}');
  return JSON.parse(text).peaks;
}

test('killed in the middle of a rehearsal, it is there again at the next start', async ({ open, data }) => {
  const camera = await cameraFilm(data);
  const first = await open({ switches: [camera] });
  await turnOnCamera(first.page);
  await startRehearsal(first.page);
  const eventsOnDisk = () => momentsOnDisk(data);
  await expect.poll(eventsOnDisk, { timeout: 120_000 }).toBeGreaterThan(0);
  const saved = await eventsOnDisk();
  const gone = first.app.waitForEvent('close');
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await open({ switches: [camera] });
  const row = second.page.getByRole('listitem').filter({ hasText: words.library.recovered });
  await expect(row).toHaveCount(1);
  await row.getByRole('button').first().click();
  await expect(timelineOf(second.page)).toBeVisible();
  expect(await barsOf(second.page).count()).toBeGreaterThanOrEqual(saved);
  await expectPlayable(second.page, 5);
  expect(second.errors).toEqual([]);
});

test('unplugged in the middle of a rehearsal, it says so and keeps everything so far', async ({ open, data }) => {
  const { page, errors } = await open({ switches: [await cameraFilm(data)] });
  await turnOnCamera(page);
  await startRehearsal(page);
  await rehearseFor(page, 5);
  // What Chromium does when the device goes: the track stops, and says that it has ended.
  await filmOf(page).evaluate((video: HTMLVideoElement) => {
    const [track] = (video.srcObject as MediaStream).getVideoTracks();
    track?.stop();
    track?.dispatchEvent(new Event('ended'));
  });
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('camera-unplugged')));
  await seeTimeline(page);
  await expectPlayable(page, 5);
  expect(errors).toEqual([]);
});

test('the camera lost while it gets ready leaves nothing running, no rehearsal and no camera behind', async ({
  open,
  data,
}) => {
  const { page, errors } = await open({ switches: [await cameraFilm(data)] });
  const start = button(page, words.stage.start);
  const streamOf = () => filmOf(page).evaluateHandle((video: HTMLVideoElement) => video.srcObject as MediaStream);
  const ways = {
    async 'all of it, on the way'(stream: Awaited<ReturnType<typeof streamOf>>) {
      await start.click();
      await stream.evaluate((given) => {
        for (const track of given.getTracks()) track.stop();
        given.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
      });
    },
    // The sound goes on.
    async 'the picture, a moment before anybody listens'(stream: Awaited<ReturnType<typeof streamOf>>) {
      await stream.evaluate((given) => given.getVideoTracks()[0]?.stop());
      await start.click();
    },
  };
  for (const [name, lose] of Object.entries(ways)) {
    await turnOnCamera(page);
    const stream = await streamOf();
    await lose(stream);
    await expect(page.getByRole('alert'), name).toHaveText(new RegExp(say('camera-missing')));
    await expect(button(page, words.stage.turnOn), name).toBeVisible();
    // The engine's own stay, warm for the next time.
    await expect.poll(() => page.workers().length, { message: name }).toBe(ENGINE_WORKERS);
    expect(await readdir(join(data, 'rehearsals')).catch(() => []), name).toEqual([]);
    const live = await stream.evaluate(
      (gone) => gone.getTracks().filter(({ readyState }) => readyState === 'live').length,
    );
    expect(live, name).toBe(0);
    await button(page, words.app.dismiss).click();
  }
  expect(errors).toEqual([]);
});

test('unplugged before the rehearsal, it says so and lets the person try again', async ({ open }) => {
  const { page } = await open();
  await turnOnCamera(page);
  await filmOf(page).evaluate((video: HTMLVideoElement) => {
    for (const track of (video.srcObject as MediaStream).getVideoTracks()) track.dispatchEvent(new Event('ended'));
  });
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('camera-missing')));
  await turnOnCamera(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('refused the camera, it says so; allowed, it goes on', async ({ open }) => {
  const { app, page } = await open();
  // As if the operating system refused: the app's own rule would allow it.
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  });
  await prepare(page);
  await button(page, words.stage.turnOn).click();
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('camera-refused')));
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(true));
  });
  await turnOnCamera(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('refused the microphone, it says so and rehearses without sound', async ({ open, data }) => {
  const { app, page, errors } = await open({ switches: [await cameraFilm(data)] });
  await app.evaluate(({ session }) => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer, details) => {
      answer(!('mediaTypes' in details && details.mediaTypes?.includes('audio')));
    });
  });
  await turnOnCamera(page);
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('microphone-refused')));
  await startRehearsal(page);
  await rehearseFor(page, 4);
  await page.keyboard.press('Escape');
  await seeTimeline(page);
  await expectPlayable(page, 4);
  expect(errors).toEqual([]);
});

test('without any camera, it says so', async ({ open }) => {
  const { page } = await open({ switches: ['--use-fake-device-for-media-stream=device-count=0'] });
  await prepare(page);
  await button(page, words.stage.turnOn).click();
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('camera-missing')));
});

test('with a camera that another app uses, it says so', async ({ open }) => {
  const { page } = await open();
  // The fake camera is never in use. This is the one thing here that is not the real one.
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('In use', 'NotReadableError'));
  });
  await prepare(page);
  await button(page, words.stage.turnOn).click();
  await expect(page.getByRole('alert')).toHaveText(new RegExp(say('camera-in-use')));
  await expect(button(page, words.stage.tryAgain)).toBeEnabled();
});

test('four rehearsals in a row leave one engine, no camera and no listener behind', async ({ open }) => {
  const { page, errors } = await open();
  // Only listens in: every track that the app ever got, to see that each has ended.
  await page.evaluate(() => {
    const tracks: MediaStreamTrack[] = [];
    Object.assign(window, { tracks });
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    };
  });
  const devtools = await page.context().newCDPSession(page);
  const listeners = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Memory.getDOMCounters')).jsEventListeners;
  };
  const counts: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    await turnOnCamera(page);
    await startRehearsal(page);
    await page.keyboard.press('Escape');
    await seeTimeline(page);
    await button(page, words.app.home).click();
    await expect(button(page, words.home.rehearse)).toBeVisible();
    // The engine stays warm, one for however many rehearsals.
    await expect.poll(() => page.workers().length).toBe(ENGINE_WORKERS);
    counts.push(await listeners());
  }
  const live = await page.evaluate(
    () =>
      (window as unknown as { tracks: MediaStreamTrack[] }).tracks.filter(({ readyState }) => readyState === 'live')
        .length,
  );
  expect(live).toBe(0);
  // The first rounds may bring what stays, React's own; after them nothing may grow but the list, by three buttons a row.
  const mayBe = (counts[1] ?? 0) + 2 * 3;
  await expect.poll(listeners, { message: counts.join(' ') }).toBeLessThanOrEqual(mayBe);
  expect(errors).toEqual([]);
});

function say(kind: Parameters<typeof describeProblem>[0]['kind']): string {
  return describeProblem({ kind, details: { system: SYSTEM } }, 'en').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
