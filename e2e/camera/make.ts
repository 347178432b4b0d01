import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes the pictures that the fake camera shows, from the sample. Needs ffmpeg; the result is committed, so only who
 * changes the sample or the pictures runs this: `node e2e/camera/make.ts`.
 */
const HERE = import.meta.dirname;
const SAMPLE = resolve(HERE, '..', '..', 'renderer', 'public', 'sample.mp4');

/** Half a second apart: from second 4.5 six of the neutral speaker, from 10 six with the head tilted. */
const SPEAKER = "select='between(t,4.5,7.4)+between(t,10,12.9)'";
/** The empty room, with a floor and twice with other noise: on a busy machine it is seen for long, and is not to pass for a lens cap. */
const ROOM = [
  "select='between(t,21,21.9)'",
  'drawbox=y=ih*0.82:h=ih*0.18:color=0x8a7d68:t=fill',
  'noise=alls=14:allf=t:all_seed=7',
].join();

function picturesOf(chosen: string): Buffer {
  const { status, stderr, stdout } = spawnSync(
    'ffmpeg',
    [
      ...['-y', '-v', 'error', '-i', SAMPLE],
      ...['-vf', `fps=2,scale=640:360,${chosen}`, '-fps_mode', 'passthrough'],
      ...['-q:v', '8', '-f', 'mjpeg', '-'],
    ],
    { maxBuffer: 64 << 20 },
  );
  if (status !== 0) throw new Error(`ffmpeg ended with code ${status}. ${stderr}`);
  return stdout;
}

writeFileSync(join(HERE, 'speaker.mjpeg'), Buffer.concat([picturesOf(SPEAKER), picturesOf(ROOM)]));
