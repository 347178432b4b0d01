import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './diskProblem.ts';

/**
 * Makes a folder and those above it; one that is there already is fine. Returns the folders made, outermost first.
 * (Node's own `recursive` never ends on a file system that answers "no such file" to whoever makes one, as /proc does.)
 */
export async function makeFolder(path: string): Promise<string[]> {
  try {
    await mkdir(path);
    return [path];
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return [];
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const above = await makeFolder(dirname(path));
  await mkdir(path);
  return [...above, path];
}
