import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GreenroomError } from '../../shared/problem.ts';

/** Bytes that this person may still write to the disk of a folder. */
export async function freeRoom(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Throws `disk-full` when a file of this size will not fit: said at once, instead of after minutes of copying. */
export async function assertRoom(path: string, bytes: number): Promise<void> {
  if ((await freeRoom(dirname(path))) < bytes) throw new GreenroomError('disk-full', { path });
}
