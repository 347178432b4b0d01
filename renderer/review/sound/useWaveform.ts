import { useEffect, useState } from 'react';
import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import type { Waveform } from '../../../shared/rehearsal/waveform.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import type { ReadSound, SoundRead } from './soundMessages.ts';

/** `reading`: it is on its way; `none`: there is neither a film nor what was once read of it. */
export type Sound = Waveform | 'reading' | 'unreadable' | 'none';

/** Whether the film has no sound. */
export function isSilent(sound: Sound): boolean {
  return typeof sound !== 'string' && sound.peaks.length === 0;
}

/** How loud the film is: as it was kept, or read from the film once and kept. */
export function useWaveform({ rehearsal, filmUrl }: Timeline, tell: Frame['tell']): Sound {
  const [sound, setSound] = useState<Sound>('reading');
  const { id, readOnly } = rehearsal;
  useEffect(() => {
    let worker: Worker | undefined;
    let isWanted = true;
    async function read(url: string): Promise<void> {
      const found = await readSound(url, (started) => {
        worker = started;
      });
      worker?.terminate();
      if (!isWanted) return;
      if (found.waveform === null) {
        console.warn(`The sound of ${url} cannot be read.`, found.why);
        setSound('unreadable');
        return;
      }
      setSound(found.waveform);
      if (readOnly !== true) await call(bridge, 'rehearsals.keepWaveform', { id, waveform: found.waveform });
    }
    async function run(): Promise<void> {
      const kept = await call(bridge, 'rehearsals.waveform', id);
      if (!isWanted) return;
      if (kept !== null) setSound(kept);
      else if (filmUrl === null) setSound('none');
      else await read(filmUrl);
    }
    run().catch((error) => isWanted && tell(error));
    return () => {
      isWanted = false;
      worker?.terminate();
    };
  }, [id, readOnly, filmUrl, tell]);
  return sound;
}

function readSound(url: string, started: (worker: Worker) => void): Promise<SoundRead> {
  const worker = new Worker(new URL('./sound.worker.ts', import.meta.url), { type: 'module' });
  started(worker);
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<SoundRead>) => resolve(data);
    worker.onerror = (event) => resolve({ waveform: null, why: event.message });
    worker.postMessage({ url: new URL(url, location.href).href } satisfies ReadSound);
  });
}
