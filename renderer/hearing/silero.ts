import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { FRAME, RATE } from '../../shared/voice/sound/rate.ts';

/** Samples of the frame before that the network sees again. */
const CONTEXT = 64;
const STATE = [2, 1, 128] as const;

/** Tells speech from everything else, frame by frame; it remembers what came before. */
export interface SpeechNetwork {
  /** How sure it is that somebody speaks in the `FRAME` samples, 0 to 1. One at a time. */
  speech(samples: Float32Array): Promise<number>;
}

/**
 * Loads Silero's network.
 *
 * @param model The bytes of its ONNX file.
 * @param wasm Where the WebAssembly of ONNX Runtime lies; its own place when absent.
 */
export async function openSilero(model: Uint8Array, wasm?: string): Promise<SpeechNetwork> {
  // More threads would want SharedArrayBuffer, and the network is small.
  env.wasm.numThreads = 1;
  if (wasm !== undefined) env.wasm.wasmPaths = { wasm };
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  const rate = new Tensor('int64', BigInt64Array.of(BigInt(RATE)));
  const input = new Float32Array(CONTEXT + FRAME);
  let state = new Tensor('float32', new Float32Array(STATE[0] * STATE[1] * STATE[2]), STATE);
  return {
    async speech(samples) {
      input.copyWithin(0, FRAME);
      input.set(samples, CONTEXT);
      const found = await session.run({ input: new Tensor('float32', input, [1, input.length]), state, sr: rate });
      const { output, stateN } = found;
      if (output === undefined || stateN === undefined) throw new Error('The speech network gave no answer.');
      state = stateN as typeof state;
      return Number(output.data[0]);
    },
  };
}
