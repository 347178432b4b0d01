import { join, normalize } from 'node:path';
import type { Protocol } from 'electron';
import type { ProvidedModels } from '../models/provide.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import { serveFile } from './serveFile.ts';

/** To be called before the app is ready: gives app:// the rights of an ordinary secure origin. */
export function registerAppScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, corsEnabled: true },
    },
  ]);
}

/** Where the files behind app://greenroom/ are. */
export interface Served {
  /** Folder of the built renderer. */
  readonly renderer: string;
  models(): Promise<ProvidedModels>;
  /** Path of a film that was opened under this token. */
  film(token: string): string | undefined;
  /** Path of slides that were opened under this token. */
  slides(token: string): string | undefined;
  readonly repository: RehearsalRepository;
}

type Route = readonly [
  pattern: RegExp,
  file: (served: Served, parts: readonly string[]) => Promise<string | undefined>,
];

const ROUTES: readonly Route[] = [
  [/^\/models\/(face|pose|hand)\.task$/, async (served, [kind]) => (await served.models()).paths[bundle(kind)]],
  [/^\/films\/([\w-]+)$/, async (served, [token]) => served.film(token ?? '')],
  [/^\/slides\/([\w-]+)$/, async (served, [token]) => served.slides(token ?? '')],
  [
    /^\/rehearsals\/([\w.-]+)\/recording$/,
    async (served, [id]) => (await served.repository.recordingFile(id ?? '')) ?? undefined,
  ],
  [
    /^\/rehearsals\/([\w.-]+)\/strips\/([\w.-]+)$/,
    async (served, [id, file]) => served.repository.pathOf(id ?? '', 'strips', file ?? ''),
  ],
  [
    /^\/rehearsals\/([\w.-]+)\/slides\/(\d+\.jpg)$/,
    async (served, [id, file]) => served.repository.pathOf(id ?? '', 'slides', file ?? ''),
  ],
];

function bundle(kind: string | undefined): 'face' | 'pose' | 'hand' {
  return kind === 'face' || kind === 'pose' ? kind : 'hand';
}

/** The file that an address stands for; undefined when there is none. */
export async function fileFor(served: Served, pathname: string): Promise<string | undefined> {
  for (const [pattern, file] of ROUTES) {
    const match = pattern.exec(pathname);
    if (match !== null) return file(served, match.slice(1));
  }
  const path = normalize(join(served.renderer, pathname === '/' ? 'index.html' : pathname));
  return path.startsWith(normalize(`${served.renderer}/`)) ? path : undefined;
}

/** Answers app://greenroom/. Refusals of the library (a path that leaves it, a rehearsal that is gone) are 404. */
export function serveApp(protocol: Protocol, served: Served, onTrouble: (error: unknown) => void): void {
  protocol.handle('app', async (request) => {
    try {
      const url = new URL(request.url);
      const file = url.host === 'greenroom' ? await fileFor(served, decodeURIComponent(url.pathname)) : undefined;
      if (file === undefined) return new Response('Not found', { status: 404 });
      return await serveFile(file, request.headers.get('range'));
    } catch (error) {
      onTrouble(error);
      return new Response('Not found', { status: 404 });
    }
  });
}
