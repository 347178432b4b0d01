import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/**
 * Makes the pictures that the fake camera shows, from the sample. Needs ffmpeg; the result is committed, so only who
 * changes the sample or the pictures runs this: `node e2e/camera/make.ts`.
 */
const HERE = import.meta.dirname;
const SAMPLE = resolve(HERE, '..', '..', 'renderer', 'public', 'sample.mp4');

/** Half a second apart: from second 4.5 six of the neutral speaker, from 10 six with the head tilted, at 21 the empty room. */
const CHOSEN = 'between(t,4.5,7.4)+between(t,10,12.9)+between(t,21,21.4)';

const { status, stderr } = spawnSync(
  'ffmpeg',
  [
    ...['-y', '-v', 'error', '-i', SAMPLE],
    ...['-vf', `fps=2,select='${CHOSEN}',scale=640:360`, '-fps_mode', 'passthrough'],
    ...['-q:v', '8', '-f', 'mjpeg', join(HERE, 'speaker.mjpeg')],
  ],
  { encoding: 'utf8' },
);
if (status !== 0) throw new Error(`ffmpeg ended with code ${status}. ${stderr}`);
