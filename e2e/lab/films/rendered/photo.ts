import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../../../../main/build/launch/project.ts';
import { needsFfmpeg } from './ffmpeg.ts';
import type { Photo } from './puppet.ts';

/** Eileen Collins, NASA, public domain: the photo of which the sample is made. */
const PHOTO = join(PROJECT, 'e2e', 'sample', 'astronaut.png');
const SIZE = 512;
/** Pixels over which the photo fades at its edges, so that it does not end in a hard line on the wall. */
const FADE = { side: 70, top: 30 };

export async function readPhoto(): Promise<Photo> {
  const args = ['-v', 'error', '-i', PHOTO, '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'];
  const { stdout } = await promisify(execFile)('ffmpeg', args, {
    encoding: 'buffer',
    maxBuffer: 8 * SIZE * SIZE,
  }).catch(needsFfmpeg);
  const pixels = new Uint8Array(stdout);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const inside = Math.min(1, Math.min(x, SIZE - 1 - x) / FADE.side) * Math.min(1, y / FADE.top);
      pixels[(y * SIZE + x) * 4 + 3] = Math.round(255 * inside);
    }
  }
  return { width: SIZE, height: SIZE, pixels };
}
