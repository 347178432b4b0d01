import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { ReadableStream as FileStream } from 'node:stream/web';
import { lookup } from 'mrmime';
import { parseRange } from './range.ts';

/** Films whose type the table of the web does not have. */
const FILMS: Readonly<Record<string, string>> = { '.m4v': 'video/mp4', '.mkv': 'video/x-matroska' };

/** What Chromium is told that a file is; `octet-stream` for what only workers read. */
function typeOf(path: string): string {
  const type = lookup(path) ?? FILMS[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** A file as an HTTP answer, streamed; a Range request gets 206, without which a `<video>` cannot seek. 404 when it is gone. */
export async function serveFile(path: string, range: string | null): Promise<Response> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (found === undefined || !found.isFile()) return new Response('Not found', { status: 404 });
  const headers = new Headers({
    'Content-Type': typeOf(path),
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
  });
  const asked = parseRange(range, found.size);
  if (asked === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${found.size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = asked ?? { start: 0, end: found.size - 1 };
  headers.set('Content-Length', String(Math.max(0, end - start + 1)));
  if (asked !== null) headers.set('Content-Range', `bytes ${start}-${end}/${found.size}`);
  const body = found.size === 0 ? null : readable(path, start, end);
  return new Response(body, { status: asked === null ? 200 : 206, headers });
}

/**
 * The bytes from `start` to `end`, both included, read as they are taken. A reader that goes away in the middle, as a seek
 * does, ends the loop over the file; with `Readable.toWeb` the file would go on to close a stream that is closed already, in
 * nobody's call.
 */
function readable(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  return FileStream.from<Uint8Array>(createReadStream(path, { start, end })) as ReadableStream<Uint8Array>;
}
