import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Rethrows why ffmpeg could not run as a sentence. */
export function needsFfmpeg(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw error;
  throw new Error('--rendered needs ffmpeg to write films. Install it, or leave --rendered out.', { cause: error });
}

/** Writes pictures of 3 bytes a pixel to `path` as H.264, one after the other. The pictures may be overwritten afterwards. */
export async function writeFilm(
  path: string,
  { width, height, framesPerSecond }: { width: number; height: number; framesPerSecond: number },
  pictures: Iterable<Uint8Array>,
): Promise<void> {
  const input = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${width}x${height}`, '-r', String(framesPerSecond)];
  const output = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '23', '-pix_fmt', 'yuv420p', '-threads', '1'];
  const args = ['-y', '-v', 'error', ...input, '-i', '-', ...output, '-fflags', '+bitexact', '-f', 'mp4', path];
  const ffmpeg = spawn('ffmpeg', args, { stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = exitCode(ffmpeg);
  // A write to a process that has ended is told by its exit code as well.
  ffmpeg.stdin.on('error', () => undefined);
  for (const picture of pictures) {
    if (ffmpeg.exitCode !== null || ffmpeg.stdin.destroyed) break;
    if (!ffmpeg.stdin.write(Buffer.from(picture))) await Promise.race([once(ffmpeg.stdin, 'drain'), closed]);
  }
  ffmpeg.stdin.end();
  const code = await closed;
  if (code !== 0) throw new Error(`ffmpeg ended with code ${code} while it wrote ${path}.`);
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).catch(needsFfmpeg);
}
