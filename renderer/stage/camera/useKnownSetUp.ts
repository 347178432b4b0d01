import { useCallback, useEffect, useState } from 'react';
import { type CameraNow, type KnownSetUp, knownSetUp, type SetUp, withSetUp } from '../../../shared/posture/setUp.ts';
import type { Baseline, SignalRow } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import type { Preview } from './usePreview.ts';

/** What is seen now is what was seen for so long, in ms: long enough for a median, short enough to follow. */
const LOOKS_MS = 3000;

export interface KnownPosture {
  /** What was shown to this camera before; undefined while it is looked at, and where nothing was. */
  readonly known: KnownSetUp | undefined;
  /** Keeps a posture that was just shown, for the next time at this camera and place. */
  keep(neutral: Baseline): void;
}

/** Recognizes the camera in its place, from the settings and from what it sees. */
export function useKnownSetUp(stream: MediaStream, { hear }: Preview, tell: Frame['tell']): KnownPosture {
  const [known, setKnown] = useState<KnownSetUp>();

  // One listener for as long as the camera is on, not one for each view.
  useEffect(() => {
    const camera = cameraOf(stream);
    if (camera === undefined) return;
    let kept: readonly SetUp[] = [];
    let rows: readonly SignalRow[] = [];
    let offered: SetUp | undefined;
    call(bridge, 'settings.read', undefined).then(({ settings }) => {
      kept = settings.setUps;
    }, tell);
    return hear((fresh) => {
      const lastMs = fresh.at(-1)?.timeMs ?? 0;
      rows = [...rows, ...fresh].filter(({ timeMs }) => timeMs > lastMs - LOOKS_MS);
      const now = knownSetUp(kept, camera, rows, offered);
      offered = now?.isOffered ? now.setUp : undefined;
      setKnown(now);
    });
  }, [stream, tell]);

  const keep = useCallback(
    (neutral: Baseline) => {
      const camera = cameraOf(stream);
      if (camera === undefined) return;
      call(bridge, 'settings.read', undefined)
        .then(({ settings }) => {
          const setUps = withSetUp(settings.setUps, { ...camera, neutral, at: new Date().toISOString() });
          return call(bridge, 'settings.write', { setUps });
        })
        .catch(tell);
    },
    [stream, tell],
  );
  return { known, keep };
}

/** Undefined while the camera does not say how large its picture is. */
function cameraOf(stream: MediaStream): CameraNow | undefined {
  const track = stream.getVideoTracks()[0];
  const { deviceId = '', width, height } = track?.getSettings() ?? {};
  if (track === undefined || !width || !height) return undefined;
  return { camera: deviceId, label: track.label, width, height };
}
