import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { GreenroomError } from '../../../shared/problem.ts';
import { codeOf, diskProblem } from '../../disk/diskProblem.ts';
import { sha256 as checksum } from '../runtime/checksum.ts';

export interface Download {
  readonly url: string;
  /** Where the finished file goes. What has arrived of it lies beside it, with the ending `.part`. */
  readonly path: string;
  readonly sha256: string;
  /** Aborted to stop; what has arrived is kept for the next time. */
  readonly signal: AbortSignal;
  /** Bytes that are here, of how many; `total` is undefined when the server does not say. */
  readonly onProgress: (received: number, total: number | undefined) => void;
  /** How long the server may say nothing, in ms. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 30_000;
const MOST_FRUITLESS = 3;

/**
 * Fetches a file whose checksum is known, going on where the last attempt ended. A file that is already right is left
 * alone, and a file is only replaced by one whose checksum is right. Throws `model-unreachable`, `model-wrong`,
 * `canceled`, `disk-full` or `disk-unwritable`.
 *
 * Since the checksum decides, parts need no ETag: one that belongs to something else shows at the end, and then the
 * file is fetched once more from its beginning.
 */
export async function download(wanted: Download): Promise<'fetched' | 'already there'> {
  const { path, sha256 } = wanted;
  const part = `${path}.part`;
  try {
    if ((await sizeOf(path)) > 0 && (await checksum(path)) === sha256) return 'already there';
    await mkdir(dirname(path), { recursive: true });
    const resumed = (await sizeOf(part)) > 0;
    await receiveAll(wanted, part);
    if (resumed && (await checksum(part)) !== sha256) {
      await rm(part);
      await receiveAll(wanted, part);
    }
    const found = await checksum(part);
    if (found !== sha256) {
      await rm(part);
      throw new GreenroomError('model-wrong', { file: basename(path), expected: sha256, found });
    }
    await rename(part, path);
    return 'fetched';
  } catch (error) {
    throw diskProblem(error, path);
  }
}

/** Asks again whenever the line breaks off, until several attempts in a row have brought nothing. */
async function receiveAll(wanted: Download, part: string): Promise<void> {
  let fruitless = 0;
  for (;;) {
    const before = await sizeOf(part);
    try {
      return await receive(wanted, part, before);
    } catch (error) {
      if (wanted.signal.aborted) throw new GreenroomError('canceled', {}, { cause: error });
      const refusal = diskProblem(error, part);
      if (refusal instanceof GreenroomError) throw refusal;
      fruitless = (await sizeOf(part)) > before ? 0 : fruitless + 1;
      if (fruitless === MOST_FRUITLESS) throw unreachable(wanted, error);
    }
  }
}

/** One request for what is missing. */
async function receive(wanted: Download, part: string, from: number): Promise<void> {
  const { url, signal, onProgress, patienceMs = PATIENCE_MS } = wanted;
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(new Error('ETIMEDOUT')), patienceMs);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, silence.signal]),
      headers: { 'accept-encoding': 'identity', ...(from === 0 ? {} : { range: `bytes=${from}-` }) },
    });
    // The part is as long as the file, or longer: its checksum says which.
    if (response.status === 416 && from > 0) return;
    if (!response.ok || response.body === null) {
      throw new GreenroomError('model-unreachable', {
        file: basename(part, '.part'),
        reason: `HTTP ${response.status}`,
      });
    }
    const start = response.status === 206 ? startOf(response) : 0;
    // A server that does not know ranges sends the whole file, and one that sends another range than asked is not trusted.
    if (start !== 0 && start !== from)
      throw new GreenroomError('model-unreachable', { file: basename(part, '.part'), reason: 'HTTP 206' });
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    const total = Number.isFinite(length) ? start + length : undefined;
    let received = start;
    // Written as it comes: whatever ends this, what has arrived is in the part.
    const file = await open(part, start > 0 ? 'a' : 'w');
    try {
      for await (const chunk of response.body) {
        timer.refresh();
        await file.write(chunk);
        received += chunk.length;
        onProgress(received, total);
      }
    } finally {
      await file.close();
    }
    if (total !== undefined && received < total) throw new Error('ECONNRESET');
  } finally {
    clearTimeout(timer);
  }
}

/** First byte of a partial answer. */
function startOf(response: Response): number {
  return Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
}

/** Why a server could not be reached, as the system names it: `ENOTFOUND`, `ECONNREFUSED`. */
function unreachable({ path }: Download, error: unknown): GreenroomError {
  const cause = error instanceof Error ? error.cause : undefined;
  const reason = codeOf(cause) ?? (error instanceof Error ? error.message : String(error));
  return new GreenroomError('model-unreachable', { file: basename(path), reason }, { cause: error });
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}
