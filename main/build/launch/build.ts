import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLE, packBundle, SERVER } from '../assistant/bundle.ts';
import { buildModels } from '../models/build.ts';
import { words } from './language.ts';
import { installed, PROJECT } from './project.ts';
import { mustRun } from './run.ts';
import { say } from './say.ts';

/** One thing that Vite builds: vite.config.NAME.ts for each of its parts. */
interface Target {
  readonly parts: readonly string[];
  readonly sources: readonly string[];
  readonly results: readonly string[];
}

const APP: Target = {
  parts: ['main', 'preload', 'renderer'],
  sources: ['main', 'preload', 'renderer', 'shared', 'package.json', 'package-lock.json'],
  results: ['dist/main/index.js', 'dist/preload/index.cjs', 'dist/renderer/index.html'],
};

/** The server for assistants: it ships beside the app, not in it. */
const ASSISTANT: Target = {
  parts: ['mcp'],
  sources: ['main', 'shared', 'package.json', 'package-lock.json'],
  results: [`dist/mcp/${SERVER}`, `dist/mcp/${BUNDLE}`],
};

/** Not part of the app: it is what drives the app from outside. */
const OUTSIDE: Target = {
  parts: ['lab', 'labPages'],
  sources: [...APP.sources, 'e2e/entry', 'e2e/lab', 'e2e/bench'],
  results: ['dist/lab/index.js', 'dist/lab/pages/bench/pages/bench.html'],
};

/** When the newest file below `path` was changed, in ms. */
async function newest(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

async function isUpToDate(target: Target): Promise<boolean> {
  const results = target.results.map((file) => join(PROJECT, file));
  if (!results.every((file) => existsSync(file))) return false;
  const built = Math.min(...(await Promise.all(results.map(async (file) => (await stat(file)).mtimeMs))));
  const changed = Math.max(...(await Promise.all(target.sources.map((source) => newest(join(PROJECT, source))))));
  const configs = (await readdir(PROJECT)).filter((name) => name.startsWith('vite.config.'));
  const configured = Math.max(...(await Promise.all(configs.map((name) => newest(join(PROJECT, name))))));
  return built > Math.max(changed, configured);
}

async function buildTarget(target: Target): Promise<boolean> {
  if (await isUpToDate(target)) return false;
  say(words.building);
  for (const part of target.parts) {
    await mustRun(installed('vite'), ['build', '--logLevel', 'warn', '--config', `vite.config.${part}.ts`], {
      cwd: PROJECT,
    });
  }
  return true;
}

/** Builds the server for assistants into dist/mcp, if anything has changed, and packs it for Claude Desktop. */
export async function buildServer(): Promise<void> {
  if (await buildTarget(ASSISTANT)) await packBundle();
}

/** Builds the model bundles, the three parts of the app and the server for assistants into dist/, if anything has changed. */
export async function build(): Promise<void> {
  await buildModels(join(PROJECT, 'dist', 'models'));
  await buildTarget(APP);
  await buildServer();
}

/** Builds the app, and beside it the entry and the pages that tests, laboratory and bench use, into dist/lab. */
export async function buildLab(): Promise<void> {
  await build();
  await buildTarget(OUTSIDE);
}

if (import.meta.main) await buildLab();
