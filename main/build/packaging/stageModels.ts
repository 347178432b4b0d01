import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../launch/project.ts';
import { say } from '../launch/say.ts';
import { fetchModels, IN_USE } from '../models/fetchModels.ts';

/** Where electron-builder.yml takes the models from. */
const STAGED = join(PROJECT, 'release', 'models');
/** Fetched bundles stay here from one packaging to the next. */
const FETCHED = join(PROJECT, 'release', 'official-models');

/**
 * Puts the bundles that a package brings along into place: the official ones, fetched if need be, or the ones that were
 * assembled when the app was built. Throws what `fetchModels` throws.
 */
export async function stageModels(kind: 'official' | 'assembled', signal: AbortSignal): Promise<void> {
  if (kind === 'official') {
    await fetchModels({
      folder: FETCHED,
      signal,
      onProgress: () => undefined,
      onDone: (file, outcome) => say(`${file}: ${outcome}`),
    });
  }
  const source = kind === 'official' ? FETCHED : join(PROJECT, 'dist', 'models');
  await rm(STAGED, { recursive: true, force: true });
  await mkdir(STAGED, { recursive: true });
  for (const file of IN_USE) await copyFile(join(source, file), join(STAGED, file));
}
