import { z } from 'zod';
import {
  type Answer,
  CALL_CHANNEL,
  type CallName,
  calls,
  DROP_CHANNEL,
  type Film,
  MATERIAL_DROP_CHANNEL,
  type PickedMaterial,
} from '../../shared/bridge.ts';
import { GreenroomError, problemOf } from '../../shared/problem.ts';
import type { Handlers } from './calls.ts';

/** The part of Electron's ipcMain that the bridge needs. */
export interface Ipc {
  handle(channel: string, answer: (event: IpcEvent, ...given: unknown[]) => Promise<unknown>): void;
  removeHandler(channel: string): void;
}

export interface IpcEvent {
  readonly senderFrame: { readonly url: string } | null;
}

/** What opens a file that was dropped on the window. */
export interface Dropped {
  film(path: string): Promise<Film>;
  material(path: string): Promise<PickedMaterial>;
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** Parses what came in, asks the handler, parses what goes out. */
async function answerCall<N extends CallName>(handlers: Handlers, name: N, given: unknown): Promise<unknown> {
  const { input, output } = calls[name];
  const handler: (input: never) => unknown = handlers[name];
  return output.parse(await handler(input.parse(given) as never));
}

const pathSchema = z.string().min(1);

/**
 * Binds the handlers to the renderer's calls. A call from anything but the app's own page is refused; exceptions become
 * problems, because they do not cross the bridge.
 *
 * @param dropped Opens what was dropped on the window, by the path that the preload script has of it.
 * @param onUnexpected Told of what no handler foresaw; for the log.
 * @returns The function that ends it, after which other handlers may be bound.
 */
export function bindBridge(
  ipc: Ipc,
  handlers: Handlers,
  dropped: Dropped,
  origin: string,
  onUnexpected: (name: string, error: unknown) => void,
): () => void {
  async function answered<T>({ senderFrame }: IpcEvent, name: string, answer: () => Promise<T>): Promise<Answer<T>> {
    try {
      if (!senderFrame?.url.startsWith(`${origin}/`)) throw new Error('A call came from a page that is not the app.');
      return { ok: true, value: await answer() };
    } catch (error) {
      if (!(error instanceof GreenroomError)) onUnexpected(name, error);
      return { ok: false, problem: problemOf(error) };
    }
  }
  ipc.handle(CALL_CHANNEL, (event, name, given) =>
    answered(event, String(name), async () => {
      if (!isCallName(name)) throw new Error(`There is no call named ${String(name)}.`);
      return answerCall(handlers, name, given);
    }),
  );
  ipc.handle(DROP_CHANNEL, (event, path) =>
    answered(event, DROP_CHANNEL, async () => dropped.film(pathSchema.parse(path))),
  );
  ipc.handle(MATERIAL_DROP_CHANNEL, (event, path) =>
    answered(event, MATERIAL_DROP_CHANNEL, async () => dropped.material(pathSchema.parse(path))),
  );
  return () => {
    for (const channel of [CALL_CHANNEL, DROP_CHANNEL, MATERIAL_DROP_CHANNEL]) ipc.removeHandler(channel);
  };
}
