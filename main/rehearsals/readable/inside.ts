import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GreenroomError } from '../../../shared/problem.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { isSafeName } from '../files/rehearsalFolder.ts';

/** A file of a rehearsal that is larger is none that Greenroom wrote: signals of six hours are about 70 MB. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * The real path of a folder in the library. Throws `rehearsal-missing` for an id that is no plain name or names no folder, and
 * `rehearsal-damaged` for one that lies elsewhere.
 *
 * @param root Real path of the library.
 */
export async function folderInside(root: string, id: string): Promise<string> {
  if (!isSafeName(id)) throw new GreenroomError('rehearsal-missing', { id });
  const folder = join(root, id);
  try {
    if ((await realpath(folder)) !== folder) throw new GreenroomError('rehearsal-damaged', { id });
    if (!(await lstat(folder)).isDirectory()) throw new GreenroomError('rehearsal-missing', { id });
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new GreenroomError('rehearsal-missing', { id }, { cause: error }) : error;
  }
  return folder;
}

/**
 * Throws `rehearsal-damaged` when a file is a link, lies behind one, is none at all or is larger than any that Greenroom writes. One that is
 * not there is fine: whoever reads it finds nothing.
 *
 * @param folder Real path of the rehearsal's folder.
 */
export async function assertInside(folder: string, id: string, parts: readonly string[]): Promise<void> {
  const path = join(folder, ...parts);
  try {
    const found = await lstat(path);
    if ((await realpath(path)) === path && found.isFile() && found.size <= LARGEST_FILE) return;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return;
    throw error;
  }
  throw new GreenroomError('rehearsal-damaged', { id });
}
