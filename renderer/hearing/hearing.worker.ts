import modelUrl from '@ricky0123/vad-web/dist/silero_vad_v6.onnx?url';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { problemOf } from '../../shared/problem.ts';
import { createListener, type VoiceRow } from '../../shared/voice/listener.ts';
import { createOnClock, type SoundChunk } from '../../shared/voice/sound/onClock.ts';
import { workerScope } from '../perception/networks/workerScope.ts';
import type { FromHearing, ToHearing } from './messages.ts';
import { openSilero, type SpeechNetwork } from './silero.ts';

/** Hears one rehearsal's sound, and ends with it. Its network and program are the app's own files. */
const scope = workerScope<ToHearing, FromHearing>();
const clock = createOnClock();
const listener = createListener();
const opening = open();
opening.catch(() => undefined);
let before: Promise<void> = Promise.resolve();

async function open(): Promise<SpeechNetwork> {
  const own = (url: string) => new URL(url, import.meta.url).href;
  const response = await fetch(own(modelUrl));
  if (!response.ok) throw new Error('The speech network is not where it was built.');
  return openSilero(new Uint8Array(await response.arrayBuffer()), own(wasmUrl));
}

async function hear(chunks: readonly SoundChunk[]): Promise<VoiceRow[]> {
  const network = await opening;
  const rows: VoiceRow[] = [];
  for (const chunk of chunks)
    for (const frame of clock.push(chunk)) rows.push(...listener.push(frame, await network.speech(frame.samples)));
  return rows;
}

scope.onmessage = ({ data }) => {
  before = before.then(async () => {
    try {
      scope.postMessage({ type: 'heard', rows: await hear(data.chunks) });
    } catch (error) {
      scope.postMessage({ type: 'failed', problem: problemOf(error) });
    }
  });
};
