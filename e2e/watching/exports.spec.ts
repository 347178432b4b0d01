import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type ElectronApplication, expect, type Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { EXPORT_FORMATS, type ExportFormat, endingOf } from '../../shared/exports/formats.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import { timelineExportSchema } from '../../shared/rehearsal/timelineExport.ts';
import { behaviorName } from '../../shared/words/feedback/behaviorWords.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { test } from '../app.ts';
import { barsOf, button, openRehearsal } from '../person.ts';
import { readLibrary, tellOfSample } from '../tellOfMoments.ts';
import { saveTo } from './reviewStage.ts';

const TITLE = 'Monday';
const NOTE = '=HYPERLINK("http://example.test")';

async function save(page: Page, language: Language, format: ExportFormat): Promise<void> {
  const words = wordsFor(language).exports;
  await button(page, words.open).click();
  await page.getByRole('menuitem', { name: words.formats[format] }).click();
}

/** The chapters as Chromium's own reader of WebVTT finds them. */
function cuesOf(page: Page, vtt: string): Promise<{ from: number; to: number; text: string }[]> {
  return page.evaluate(async (text) => {
    const video = document.createElement('video');
    const track = document.createElement('track');
    track.kind = 'chapters';
    track.src = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    const loaded = new Promise((resolve, reject) => {
      track.onload = resolve;
      track.onerror = () => reject(new Error('No WebVTT.'));
    });
    video.append(track);
    document.body.append(video);
    track.track.mode = 'hidden';
    await loaded;
    const cues = [...(track.track.cues ?? [])] as VTTCue[];
    video.remove();
    return cues.map((cue) => ({ from: cue.startTime, to: cue.endTime, text: cue.text }));
  }, vtt);
}

async function reviewed(page: Page, app: ElectronApplication, folder: string) {
  await mkdir(folder, { recursive: true });
  await tellOfSample(page, TITLE);
  await openRehearsal(page, TITLE);
  await barsOf(page, 'head-tilt').click();
  await page.getByRole('textbox', { name: wordsFor('en').review.note.title }).fill(NOTE);
  await page.getByRole('textbox', { name: wordsFor('en').review.note.title }).blur();
  await expect(page.getByText(wordsFor('en').review.note.saved)).toBeVisible();
  return saveTo(app, folder);
}

test('saves a rehearsal in every form, and each opens', async ({ open, data }) => {
  const { app, page, errors } = await open();
  const folder = join(data, 'saved');
  const proposed = await reviewed(page, app, folder);
  const [timeline] = await readLibrary(page);
  if (timeline === undefined) throw new Error('The rehearsal is gone.');
  const { events, feedback } = timeline;

  for (const language of ['en', 'ko'] as const) {
    const words = wordsFor(language);
    const title = words.app.sampleTitle;
    await button(page, words.language.name).click();
    for (const format of EXPORT_FORMATS) {
      await save(page, language, format);
      const name = `${title}.${endingOf(format)}`;
      await expect(page.getByText(words.exports.saved({ file: name }))).toBeVisible({ timeout: 60_000 });
      expect(await proposed()).toMatch(new RegExp(`/${name}$`));
    }
    const file = (ending: string) => readFile(join(folder, `${title}.${ending}`));
    const names = events.map(({ behavior }) => behaviorName(words, behavior));

    const html = String(await file('html'));
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/data:image\/jpeg;base64,/g)).toHaveLength(events.length);

    const pdf = await getDocumentProxy(new Uint8Array(await file('pdf')));
    const { text } = await extractText(pdf, { mergePages: true });
    const letters = (said: string) => said.replace(/\s+/g, '');
    expect(letters(text)).toContain(letters(title));
    for (const said of [...names, ...feedback.map(({ observation }) => observation)])
      expect(letters(text)).toContain(letters(said));

    const markdown = String(await file('md'));
    expect(markdown.startsWith(`# ${title}\n`)).toBe(true);
    for (const name of names) expect(markdown).toContain(name);

    const table = await file('csv');
    expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads = [], ...rows] = parse(table, { bom: true }) as unknown as string[][];
    expect(rows.map(([name]) => name)).toEqual(names);
    expect(rows.map((row) => row[heads.indexOf(words.exports.columns.note)])).toContain(`'${NOTE}`);

    const cues = await cuesOf(page, String(await file('vtt')));
    expect(new Set(cues.flatMap((cue) => cue.text.split(' · ')))).toEqual(new Set(names));
    expect(cues[0]?.from).toBeCloseTo((events[0]?.startMs ?? 0) / 1000, 2);
    for (const [index, { from, to }] of cues.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(cues[index + 1]?.from ?? timeline.rehearsal.durationMs / 1000);
    }

    const exported = timelineExportSchema.parse(JSON.parse(String(await file('json'))));
    expect(exported.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(exported.events.flatMap(({ note }) => note ?? [])).toEqual([NOTE]);
  }
  expect((await readdir(folder)).sort()).toHaveLength(2 * EXPORT_FORMATS.length);
  expect(errors).toEqual([]);
});

/** How large the picture on the clipboard is. */
function copiedSize(app: ElectronApplication): Promise<{ width: number; height: number }> {
  return app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { readImage(): Electron.NativeImage }).readImage().getSize(),
  );
}

test('saves nothing when the person changes their mind, and says why when it cannot', async ({ open, data }) => {
  const { app, page, errors } = await open();
  const words = wordsFor('en').exports;
  await reviewed(page, app, join(data, 'saved'));
  const { copyCard } = wordsFor('en').review;
  await button(page, copyCard.copy).click();
  await expect(page.getByText(copyCard.copied)).toBeVisible();
  const { width, height } = await copiedSize(app);
  expect(width).toBe(1152);
  expect(height).toBeGreaterThan(400);
  await saveTo(app, '');
  await save(page, 'en', 'csv');
  await expect(button(page, words.open)).toBeEnabled();
  expect(await readdir(join(data, 'saved'))).toEqual([]);
  await saveTo(app, join(data, 'no', 'such', 'folder'));
  await save(page, 'en', 'csv');
  await expect(page.getByRole('alert')).toContainText('no/such/folder');
  expect(errors).toEqual([]);
});
