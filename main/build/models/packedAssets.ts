import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of Google's packages of the older MediaPipe solutions. */
export type Solution = 'face_mesh' | 'pose' | 'hands';

/** The whole of a file that lies loose in a solution's package. */
export async function looseFile(packages: string, solution: Solution, name: string): Promise<Uint8Array> {
  return readFile(join(packages, solution, name));
}

/** A file inside a solution's `.data` archive; the offsets stand in its loader script. */
export async function packedFile(packages: string, solution: Solution, name: string): Promise<Uint8Array> {
  const folder = join(packages, solution);
  const loader = await readFile(join(folder, `${solution}_solution_packed_assets_loader.js`), 'utf8');
  for (const [, path, start, end] of loader.matchAll(
    /"?filename"?:\s*"([^"]+)",\s*"?start"?:\s*(\d+),\s*"?end"?:\s*(\d+)/g,
  )) {
    if (!path?.endsWith(`/${name}`)) continue;
    const data = await readFile(join(folder, `${solution}_solution_packed_assets.data`));
    return data.subarray(Number(start), Number(end));
  }
  throw new Error(`${name} is not in the archive of @mediapipe/${solution}.`);
}
