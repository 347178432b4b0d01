import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes the small films that the tests of the command give to the app: every shape and codec that must work, and what
 * must be refused. From one photo (Eileen Collins, NASA, public domain) or from nothing. Needs ffmpeg; the results are
 * committed, so only who changes them runs this: `node e2e/films/make.ts`.
 */
const HERE = import.meta.dirname;
const PHOTO = join(HERE, '..', 'sample', 'astronaut.png');
/** The face's center in the photo, in pixels. */
const FACE = { x: 222, y: 118 };
const FRAMES_PER_SECOND = 10;

function ffmpeg(...args: string[]): void {
  const { status, stderr } = spawnSync('ffmpeg', ['-y', '-v', 'error', ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ffmpeg ended with code ${status}. ${stderr}`);
}

const x264 = ['-c:v', 'libx264', '-crf', '30', '-preset', 'slow'];
const indexFirst = ['-movflags', '+faststart'];

interface Scene {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  /** Seconds in which the person is out of the picture. */
  readonly gone?: readonly [from: number, to: number];
  /** How long the lens is covered at first, in seconds. */
  readonly covered?: number;
}

const work = mkdtempSync(join(tmpdir(), 'greenroom-films-'));
try {
  const person = join(work, 'person.png');
  // Soft edges, so that the photo does not end in a hard line on the wall.
  const fade = "a='255*clip(min(X,W-1-X)/70,0,1)*clip(Y/30,0,1)'";
  ffmpeg('-i', PHOTO, '-vf', `format=rgba,geq=r='r(X,Y)':g='g(X,Y)':b='b(X,Y)':${fade}`, person);

  /** The person before a wall, a face a quarter of the picture's height; breathing a little, as people do. */
  function film(file: string, { width, height, seconds, gone, covered = 0 }: Scene, ...encoding: string[]): void {
    const scale = Math.max(width / 640, height / 512);
    const away = gone === undefined ? '0' : `between(t,${gone[0]},${gone[1]})*${2 * width}`;
    const x = `${Math.round(width / 2 - FACE.x * scale)}-${away}`;
    const y = `${Math.round(height * 0.35 - FACE.y * scale)}+${Math.round(4 * scale)}*sin(t)`;
    ffmpeg(
      ...['-loop', '1', '-framerate', String(FRAMES_PER_SECOND), '-t', String(seconds), '-i', person],
      '-filter_complex',
      `color=c=0xb9b2a4:s=${width}x${height}:r=${FRAMES_PER_SECOND}:d=${seconds},format=rgb24[wall];` +
        `[0:v]scale=${Math.round(512 * scale)}:-1[person];` +
        `[wall][person]overlay=x='${x}':y='${y}':eval=frame:shortest=1:format=gbrp,drawbox=color=black:t=fill:enable='lt(t,${covered})',format=yuv420p[out]`,
      ...['-map', '[out]', '-t', String(seconds), '-fflags', '+bitexact', ...encoding, join(HERE, file)],
    );
  }

  film('leaves.mp4', { width: 640, height: 360, seconds: 6, gone: [2, 5] }, ...x264, ...indexFirst);
  film('black-at-first.mp4', { width: 640, height: 360, seconds: 6, covered: 3 }, ...x264, ...indexFirst);
  film('portrait.mp4', { width: 360, height: 640, seconds: 3 }, ...x264, ...indexFirst);
  film('4k.mp4', { width: 3840, height: 2160, seconds: 2 }, ...x264, ...indexFirst);
  // Without an index at its front, as a camera leaves it: cut off, it has none at all.
  film('index-last.mp4', { width: 640, height: 360, seconds: 3 }, ...x264);
  film('odd.webm', { width: 641, height: 361, seconds: 3 }, '-c:v', 'libvpx', '-b:v', '400k');
  film('vp9.webm', { width: 640, height: 360, seconds: 3 }, '-c:v', 'libvpx-vp9', '-crf', '40', '-b:v', '0');
  film('hevc.mp4', { width: 640, height: 360, seconds: 1 }, '-c:v', 'libx265', '-crf', '35', '-tag:v', 'hvc1');

  const wall = ['-f', 'lavfi', '-i', `color=c=0xb9b2a4:s=640x360:r=${FRAMES_PER_SECOND}:d=4,format=yuv420p`];
  ffmpeg(...wall, ...x264, ...indexFirst, '-fflags', '+bitexact', join(HERE, 'nobody.mp4'));
  const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=2'];
  ffmpeg(...tone, '-c:a', 'aac', '-b:a', '32k', '-fflags', '+bitexact', join(HERE, 'sound.m4a'));
  // Begun and stopped before the first picture: a track with no frame in it.
  const header = ['-movflags', '+empty_moov+frag_keyframe', '-frames:v', '0'];
  ffmpeg(...wall, ...x264, ...header, '-fflags', '+bitexact', join(HERE, 'no-length.mp4'));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.stderr.write(`The films in ${HERE} are made.\n`);
