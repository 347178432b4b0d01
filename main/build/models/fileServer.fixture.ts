import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real HTTP server for one file, with the ways in which real servers go wrong. */
export interface FileServer {
  readonly url: string;
  /** Of each request so far, in order: its path, and its Range header. */
  readonly paths: readonly (string | undefined)[];
  readonly ranges: readonly (string | undefined)[];
  close(): Promise<void>;
}

export type Behavior = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers each request with the next behavior, and the last one again and again. */
export async function serveFile(...behaviors: readonly [Behavior, ...Behavior[]]): Promise<FileServer> {
  const paths: (string | undefined)[] = [];
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const behavior = behaviors[Math.min(ranges.length, behaviors.length - 1)] ?? behaviors[0];
    paths.push(request.url);
    ranges.push(request.headers.range);
    behavior(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/file`,
    paths,
    ranges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As it should be: whole, or the range that is asked for. */
export function whole(bytes: Buffer): Behavior {
  return (request, response) => {
    const start = begin(bytes, request, response);
    if (start !== undefined) response.end(bytes.subarray(start));
  };
}

/** Long enough for a program on this machine to have read what was sent. */
const ON_THE_WAY_MS = 100;

/** A line that breaks off after `count` bytes of each answer. */
export function breaksOff(bytes: Buffer, count: number): Behavior {
  return (request, response) => {
    const start = begin(bytes, request, response);
    if (start === undefined) return;
    response.write(bytes.subarray(start, start + count), () => setTimeout(() => response.destroy(), ON_THE_WAY_MS));
  };
}

/** Sends `count` bytes and then nothing more, with the line left open. */
export function fallsSilent(bytes: Buffer, count: number): Behavior {
  return (request, response) => {
    const start = begin(bytes, request, response);
    if (start !== undefined) response.write(bytes.subarray(start, start + count));
  };
}

/** Knows no ranges. */
export function ignoresRange(bytes: Buffer): Behavior {
  return (_request, response) => {
    response.writeHead(200, { 'content-length': bytes.length });
    response.end(bytes);
  };
}

export function answers(status: number): Behavior {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html>No.</html>');
  };
}

/** The head of the answer, and the byte that its body starts with. */
function begin(bytes: Buffer, request: IncomingMessage, response: ServerResponse): number | undefined {
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  if (start >= bytes.length) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return undefined;
  }
  const headers = { 'content-length': bytes.length - start };
  if (request.headers.range === undefined) response.writeHead(200, headers);
  else response.writeHead(206, { ...headers, 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` });
  return start;
}
