import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/**
 * Makes the pictures that the fake camera shows, from the sample. Needs ffmpeg; the result is committed, so only who
 * changes the sample or the pictures runs this: `node e2e/camera/make.ts`.
 */
const HERE = import.meta.dirname;
const SAMPLE = resolve(HERE, '..', '..', 'renderer', 'public', 'sample.mp4');

/** Half a second apart: from second 4.5 six of the neutral speaker, from 10 six with the head tilted, from 21 the empty room twice. */
const CHOSEN = 'between(t,4.5,7.4)+between(t,10,12.9)+between(t,21,21.9)';
/**
 * A spot of light on the wall of the empty room, that is there and gone. A busy machine shows this room for long; without the spot it would
 * be a picture that stands still, of one color, in which nothing is judged.
 */
const SPOT = "drawbox=x=40:y=30:w=64:h=64:color=0xd8d0c0:t=fill:enable='eq(n,12)'";

const { status, stderr } = spawnSync(
  'ffmpeg',
  [
    ...['-y', '-v', 'error', '-i', SAMPLE],
    ...['-vf', `fps=2,select='${CHOSEN}',scale=640:360,setpts=N/TB,${SPOT}`, '-fps_mode', 'passthrough'],
    ...['-q:v', '8', '-f', 'mjpeg', join(HERE, 'speaker.mjpeg')],
  ],
  { encoding: 'utf8' },
);
if (status !== 0) throw new Error(`ffmpeg ended with code ${status}. ${stderr}`);
