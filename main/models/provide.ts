import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GreenroomError } from '../../shared/problem.ts';
import type { Models } from '../../shared/rehearsal/timeline.ts';
import { ASSEMBLED_SHA256, type BundleFile } from './assembled.ts';
import { officialSha256 } from './official.ts';

/** The bundles in use, and where each comes from. */
export interface ProvidedModels {
  readonly models: Models;
  readonly paths: { readonly face: string; readonly pose: string; readonly hand: string };
}

/** Where bundles may be, the first that has one wins. */
export interface ModelFolders {
  /** The setting or GREENROOM_MODELS. Must exist; a bundle it lacks comes from the next folder. */
  readonly chosenFolder?: string;
  /** Bundles that a packaged app brings along: official, or assembled where it was packed without a network. */
  readonly includedFolder?: string;
  /** Official bundles that `npm run models` fetched. */
  readonly dataFolder: string;
  /** Bundles assembled when the app was built. */
  readonly builtFolder: string;
}

type Origin = Models[keyof Models];

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false;
    throw error;
  }
}

/** Which bundle a file is; throws `model-wrong` when it is none that is known. */
async function identify(path: string, file: BundleFile, allowed: Readonly<Record<Origin, boolean>>): Promise<Origin> {
  const found = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const expected = officialSha256(file);
  if (allowed.official && found === expected) return 'official';
  if (allowed.assembled && found === ASSEMBLED_SHA256[file]) return 'assembled';
  throw new GreenroomError('model-wrong', {
    file: path,
    expected: allowed.official ? expected : ASSEMBLED_SHA256[file],
    found,
  });
}

async function find(file: BundleFile, folders: ModelFolders): Promise<{ path: string; origin: Origin }> {
  const places: [folder: string | undefined, allowed: Record<Origin, boolean>][] = [
    [folders.chosenFolder, { official: true, assembled: true }],
    [folders.includedFolder, { official: true, assembled: true }],
    [folders.dataFolder, { official: true, assembled: false }],
    [folders.builtFolder, { official: false, assembled: true }],
  ];
  for (const [folder, allowed] of places) {
    if (folder === undefined) continue;
    const path = join(folder, file);
    if (await exists(path)) return { path, origin: await identify(path, file, allowed) };
  }
  throw new GreenroomError('model-missing', { file });
}

/**
 * Chooses the face, pose (lite) and hand bundles. A file that is not what its name says is never loaded and never passed
 * over in silence: throws `model-wrong`, or `model-missing` for a chosen folder that is not there.
 */
export async function provideModels(folders: ModelFolders): Promise<ProvidedModels> {
  if (folders.chosenFolder !== undefined && !(await exists(folders.chosenFolder))) {
    throw new GreenroomError('model-missing', { file: folders.chosenFolder });
  }
  // One after the other: where several are wrong, it is always the same one that is named.
  const face = await find('face_landmarker.task', folders);
  const pose = await find('pose_landmarker_lite.task', folders);
  const hand = await find('hand_landmarker.task', folders);
  return {
    models: { face: face.origin, pose: pose.origin, hand: hand.origin },
    paths: { face: face.path, pose: pose.path, hand: hand.path },
  };
}
