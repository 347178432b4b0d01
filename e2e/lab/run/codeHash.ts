import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT } from '../../../main/build/launch/project.ts';

/** What turns landmarks into events; words, the bridge and the saved shapes do not. */
const JUDGED = ['signals', 'behaviors', 'detector'];

/** One hash for the sources that a run judges: the signals, the catalogue and the detector with what they import. */
export async function hashOfCode(): Promise<string> {
  const shared = join(PROJECT, 'shared');
  const files: string[] = [];
  for (const entry of await readdir(shared, { withFileTypes: true })) {
    if (entry.isFile()) files.push(join(shared, entry.name));
  }
  for (const folder of JUDGED) {
    for (const name of await readdir(join(shared, folder))) files.push(join(shared, folder, name));
  }
  const hash = createHash('sha256');
  for (const file of files.filter((each) => /(?<!\.test|\.fixture)\.ts$/.test(each)).toSorted()) {
    hash.update(relative(PROJECT, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}
