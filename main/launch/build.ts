import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildModels } from '../models/build.ts';
import { words } from './language.ts';
import { installed, PROJECT } from './project.ts';
import { mustRun } from './run.ts';
import { say } from './say.ts';

const SOURCES = ['main', 'preload', 'renderer', 'shared', 'package.json', 'package-lock.json'];
const RESULTS = ['dist/main/index.js', 'dist/preload/index.cjs', 'dist/renderer/index.html'];

/** When the newest file below `path` was changed, in ms. */
async function newest(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

async function isUpToDate(): Promise<boolean> {
  const results = RESULTS.map((file) => join(PROJECT, file));
  if (!results.every((file) => existsSync(file))) return false;
  const built = Math.min(...(await Promise.all(results.map(async (file) => (await stat(file)).mtimeMs))));
  const changed = Math.max(...(await Promise.all(SOURCES.map((source) => newest(join(PROJECT, source))))));
  const configs = (await readdir(PROJECT)).filter((name) => name.startsWith('vite.config.'));
  const configured = Math.max(...(await Promise.all(configs.map((name) => newest(join(PROJECT, name))))));
  return built > Math.max(changed, configured);
}

/** Builds the model bundles and the three parts of the app into dist/, if anything has changed. */
export async function build(): Promise<void> {
  await buildModels(join(PROJECT, 'dist', 'models'));
  if (await isUpToDate()) return;
  say(words.building);
  for (const part of ['main', 'preload', 'renderer']) {
    await mustRun(installed('vite'), ['build', '--logLevel', 'warn', '--config', `vite.config.${part}.ts`], {
      cwd: PROJECT,
    });
  }
}

if (import.meta.main) await build();
