import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Makes the sample rehearsal and its labels from one photo (Eileen Collins, NASA, public domain). Needs ffmpeg; the
 * result is committed, so only who changes the sample runs this: `node e2e/sample/make.ts`.
 */
const HERE = import.meta.dirname;
const FILM = resolve(HERE, '..', '..', 'renderer', 'public', 'sample.mp4');
const SECONDS = 48;
const EASE = 0.4;
/** The face's center in the photo, in pixels. */
const FACE = { x: 222, y: 118 };
/** Photo pixels to film pixels when neutral: the face is then a quarter of the picture's height. */
const SCALE = 1.36;

interface Act {
  readonly behavior: string;
  readonly from: number;
  readonly to: number;
}
const TILT: Act = { behavior: 'head-tilt', from: 9, to: 15 };
const GONE: Act = { behavior: 'out-of-frame', from: 19, to: 23 };
const EDGE: Act = { behavior: 'off-center', from: 27, to: 34 };
const CLOSE: Act = { behavior: 'too-close', from: 38, to: 44.5 };

/** 0 outside the act, 1 inside, eased at both ends: an ffmpeg expression of t. */
const during = ({ from, to }: Act) => `(clip((t-${from})/${EASE},0,1)*clip((${to}-t)/${EASE},0,1))`;

function ffmpeg(...args: string[]): void {
  const { status, stderr } = spawnSync('ffmpeg', ['-y', '-v', 'error', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ffmpeg ended with code ${status}. ${stderr}`);
}

const work = mkdtempSync(join(tmpdir(), 'greenroom-sample-'));
try {
  const person = join(work, 'person.png');
  // Soft edges, so that the photo does not end in a hard line on the wall.
  const fade = "a='255*clip(min(X,W-1-X)/70,0,1)*clip(Y/30,0,1)'";
  ffmpeg('-i', join(HERE, 'astronaut.png'), '-vf', `format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':${fade}`, person);

  const zoom = `${SCALE}*(1+2.3*${during(CLOSE)})`;
  const x = `640-${FACE.x}*${zoom}+360*${during(EDGE)}-1400*${during(GONE)}`;
  const y = `250-${FACE.y}*${zoom}+110*${during(CLOSE)}+8*sin(0.8*t)`;
  const tilt = `0.40*${during(TILT)}`;
  const graph = [
    `color=c=0xb9b2a4:s=1280x720:r=15:d=${SECONDS}[wall]`,
    // Turned about the face, which is first put in the middle of a larger picture.
    `[0:v]pad=1024:1024:${512 - FACE.x}:${512 - FACE.y}:color=0x00000000,rotate=a='${tilt}':c=0x00000000,` +
      `crop=512:512:${512 - FACE.x}:${512 - FACE.y},scale=w='512*${zoom}':h='512*${zoom}':eval=frame[person]`,
    `[wall][person]overlay=x='${x}':y='${y}':eval=frame:shortest=1,format=yuv420p[out]`,
  ].join(';');
  ffmpeg(
    '-loop',
    '1',
    '-framerate',
    '15',
    '-t',
    String(SECONDS),
    '-i',
    person,
    '-filter_complex',
    graph,
    '-map',
    '[out]',
    '-c:v',
    'libx264',
    '-crf',
    '27',
    '-preset',
    'slow',
    '-g',
    '30',
    '-fflags',
    '+bitexact',
    '-movflags',
    '+faststart',
    '-t',
    String(SECONDS),
    FILM,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

const behaviors = [TILT, GONE, EDGE, CLOSE].map(({ behavior, from, to }) => ({
  behavior,
  startMs: from * 1000 + EASE * 500,
  endMs: to * 1000 - EASE * 500,
}));
const labels = { films: { 'sample.mp4': { durationMs: SECONDS * 1000, behaviors, tolerated: [] } } };
writeFileSync(join(HERE, 'labels.json'), `${JSON.stringify(labels, null, 2)}\n`);
process.stderr.write(`${FILM} and its labels are made.\n`);
