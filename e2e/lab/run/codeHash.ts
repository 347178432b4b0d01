import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT } from '../../../main/build/launch/project.ts';

/** What turns landmarks into events; words, the bridge and the saved shapes do not. */
const JUDGED = ['signals', 'behaviors', 'detector', 'posture'];

/** One hash for the sources that a run judges: the signals, the catalogue and the detector with what they import. */
export async function hashOfCode(): Promise<string> {
  const shared = join(PROJECT, 'shared');
  const found = await Promise.all(
    JUDGED.map((folder) => readdir(join(shared, folder), { recursive: true, withFileTypes: true })),
  );
  const files = found.flat().map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const file of files.filter((each) => /(?<!\.test|\.fixture)\.(ts|json)$/.test(each)).toSorted()) {
    hash.update(relative(PROJECT, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}
