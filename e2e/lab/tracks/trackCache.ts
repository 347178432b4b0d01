import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../../../main/build/launch/project.ts';
import type { ProvidedModels } from '../../../main/models/provide.ts';

/** Files of the perception that only report what was found: a change of theirs changes no track. */
const REPORTING = new Set(['messages.ts', 'reports.ts', 'strips.ts', 'view.ts', 'personCrop.ts']);
/** Packages whose version decides what is decoded and found. */
const PACKAGES = ['@mediapipe/tasks-vision', 'mediabunny'];

/** What a person's machine keeps to save time, and may delete. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'greenroom');
}

/** Where the track of a film lies, or will: named after everything that decides what is in it. */
export async function trackPath(film: string, models: ProvidedModels, rate: number): Promise<string> {
  const parts = [
    await sha256(film),
    ...(await Promise.all([models.paths.face, models.paths.pose, models.paths.hand].map(sha256))),
    await perceptionHash(),
    String(rate),
  ];
  const key = createHash('sha256').update(parts.join('\n')).digest('hex');
  return join(cacheFolder(), 'tracks', `${key.slice(0, 32)}.track`);
}

/** One number for the sources and packages that turn a film into landmarks. */
async function perceptionHash(): Promise<string> {
  const sources = await Promise.all(
    ['perception', 'capture/film'].map((folder) => sourcesIn(join(PROJECT, 'renderer', folder))),
  );
  const files = [...sources.flat(), ...PACKAGES.map((name) => join(PROJECT, 'node_modules', name, 'package.json'))];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** Every source below a folder that has a say in what is found, in an order that depends on nothing else. */
async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const counts = entries.filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.test.ts') && !REPORTING.has(entry.name),
  );
  return counts.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}
