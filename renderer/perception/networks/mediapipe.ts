import loaderUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.js?url';
import wasmUrl from '@mediapipe/tasks-vision/vision_wasm_module_internal.wasm?url';
import { GreenroomError, type Problem, problemOf } from '../../../shared/problem.ts';

/** Where MediaPipe's WebAssembly lies, in the form that `createFromOptions` wants. */
export interface Fileset {
  readonly wasmLoaderPath: string;
  readonly wasmBinaryPath: string;
}

/** Compiles MediaPipe's WebAssembly from the app's own files: 11 MB, once for all networks in all workers. */
export function compileMediapipe(): Promise<WebAssembly.Module> {
  return WebAssembly.compileStreaming(fetch(new URL(wasmUrl, import.meta.url)));
}

/** Emscripten's own way to be given a module that is compiled already. */
interface Overrides {
  instantiateWasm?: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => object;
}

/**
 * MediaPipe for module workers. Ask again for every network: each has an instance and memory of its own, MediaPipe takes the
 * factory from the global scope and clears it after use, and importing the same file twice does not run it twice.
 */
export async function loadFileset(wasm: WebAssembly.Module): Promise<Fileset> {
  const loader: { default: (overrides: Overrides) => Promise<unknown> } = await import(
    /* @vite-ignore */ new URL(loaderUrl, import.meta.url).href
  );
  const ModuleFactory = (overrides: Overrides) =>
    new Promise((resolve, reject) => {
      const instantiateWasm: Overrides['instantiateWasm'] = (imports, done) => {
        WebAssembly.instantiate(wasm, imports).then(done).catch(reject);
        return {};
      };
      loader.default({ ...overrides, instantiateWasm }).then(resolve, reject);
    });
  Object.assign(globalThis, { ModuleFactory });
  // Empty paths: the loader has run already, and the program is here.
  return { wasmLoaderPath: '', wasmBinaryPath: '' };
}

/** The bytes of a `.task` bundle. Throws `model-missing` when the app does not serve it. */
export async function readBundle(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new GreenroomError('model-missing', { file: url.slice(url.lastIndexOf('/') + 1) });
  return new Uint8Array(await response.arrayBuffer());
}

/** The list of a zip's files stands at its end; that of a bundle with a handful of them is far shorter than this. */
const DIRECTORY_BYTES = 4096;

/** Whether the bundle, a plain zip, has a file of this name. Asking a network for what its bundle lacks fails. */
export function hasEntry(bundle: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bundle.subarray(-DIRECTORY_BYTES)).includes(name);
}

/** What went wrong in a network. MediaPipe's messages go on with a trace of its own sources: the first line says it. */
export function networkProblem(error: unknown): Problem {
  const { kind, details } = problemOf(error);
  const [message] = (details.message ?? '').split('\n');
  return message === undefined || kind !== 'unexpected' ? { kind, details } : { kind, details: { message } };
}
