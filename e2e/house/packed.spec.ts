import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { MODULES } from '../../main/build/launch/listModules.ts';
import { project } from '../commands/commandLine.ts';

/** The app as `npm run package` packs it, with the Electron of these tests: what is in it, and what is not. */

/** Files that nothing in the app mentions, and why they are there. */
const ENTRANCES = [
  'package.json', // Electron looks for it.
  'dist/main/index.js', // package.json names it with its folder.
  'dist/renderer/licenses/Pretendard.txt', // The license of the letters wants to go along.
];
/** What a person may set from outside; the README says what each does, but for the folder of Chromium's own files. */
const SETTINGS = ['GREENROOM_API_KEY', 'GREENROOM_DATA', 'GREENROOM_MODELS', 'GREENROOM_SESSION'];
const isText = (file: string) => /\.(js|cjs|css|html|json)$/.test(file);
const isScript = (file: string) => /\.(js|cjs)$/.test(file);
/** MediaPipe's own loader, taken over as it is. */
const isTakenOver = (file: string) => /\/vision_wasm_module_internal-[\w-]+\.js$/.test(file);
/** pdf.js asks for code pages and fonts by the names that a PDF has for them. */
const isAskedForByName = (file: string) => file.startsWith('dist/renderer/pdf/');
/** A source that ships: of the app, or of a package; tests and what they share stand beside what they test. */
const ships = (source: string) =>
  /^(main(?!\/build)|renderer|preload|shared|node_modules|__vite-browser-external)(\/|$)/.test(source) &&
  (source.startsWith('node_modules') || !/\.(test|fixture|spec)\.\w+$/.test(source));

let folder = '';
let files: readonly string[] = [];
let text: Readonly<Record<string, string>> = {};

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-packed-'));
  const place = [`-c.directories.output=${folder}`, `-c.electronDist=${process.env['ELECTRON_OVERRIDE_DIST_PATH']}`];
  const command = join(project, 'main', 'build', 'packaging', 'package.ts');
  await promisify(execFile)(process.execPath, [command, '--assembled', '--dir', ...place], { cwd: project });
  const packed = (await readdir(folder, { recursive: true })).find((path) => basename(path) === 'app.asar');
  if (packed === undefined) throw new Error(`There is no app.asar in ${folder}.`);
  const asar = join(folder, packed);
  const paths = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
  files = paths.filter((path) => !('files' in statFile(asar, path)));
  text = Object.fromEntries(files.filter(isText).map((path) => [path, extractFile(asar, path).toString('utf8')]));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('the packed app has its page and that of the slides, and only files that it uses', () => {
  expect(files.filter((file) => file.endsWith('.html'))).toEqual([
    'dist/renderer/index.html',
    'dist/renderer/slides.html',
  ]);
  const unused = files.filter(
    (file) =>
      !isAskedForByName(file) &&
      !Object.entries(text).some(([path, content]) => path !== file && content.includes(basename(file))),
  );
  expect(unused.toSorted()).toEqual(ENTRANCES.filter((file) => unused.includes(file)).toSorted());
});

test('the packed app is made of what ships alone: no page that measures, no fixture, no kill point', async () => {
  const lists = await Promise.all((await readdir(MODULES)).map((name) => readFile(join(MODULES, name), 'utf8')));
  const sources = new Map(
    lists.flatMap((list) => Object.entries(z.record(z.string(), z.array(z.string())).parse(JSON.parse(list)))),
  );
  const scripts = files.filter((file) => isScript(file) && !isTakenOver(file));
  for (const script of scripts) {
    const made = sources.get(script.replace(/^dist\//, ''));
    expect(made, `nobody knows what ${script} is made of`).toBeDefined();
    expect(
      made?.filter((source) => !ships(source)),
      script,
    ).toEqual([]);
  }
  const all = scripts.flatMap((script) => sources.get(script.replace(/^dist\//, '')) ?? []);
  // The lists are of these scripts: each part's beginning is in them.
  for (const start of ['main/index.ts', 'preload/index.ts', 'renderer/main.tsx']) expect(all).toContain(start);
});

test('the packed app listens to no switch that is for tests', () => {
  const heard = Object.values(text).flatMap((content) => content.match(/GREENROOM_[A-Z_]+/g) ?? []);
  expect([...new Set(heard)].toSorted()).toEqual(SETTINGS);
});
