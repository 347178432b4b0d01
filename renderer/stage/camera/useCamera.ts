import { useCallback, useEffect, useRef, useState } from 'react';
import { GreenroomError } from '../../../shared/problem.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import {
  closeCamera,
  type DeviceChoice,
  type Devices,
  listDevices,
  openCamera,
  watchDevices,
  watchTrack,
} from '../../capture/camera/camera.ts';

/** The camera before a rehearsal. It is off until asked for. */
export type CameraState =
  /** `failed`: it was asked for, and is not there. */
  | { readonly kind: 'off'; readonly failed: boolean }
  | { readonly kind: 'opening' }
  | { readonly kind: 'on'; readonly stream: MediaStream };

export interface Camera {
  readonly state: CameraState;
  readonly devices: Devices;
  /** What was used last, or is in use. */
  readonly choice: DeviceChoice;
  /** Switches on, or over to other devices. */
  open(choice: DeviceChoice): void;
  /** Gives the open stream away: who takes it closes it. */
  handOn(): MediaStream | null;
}

/** Opens the camera, remembers the choice, and switches it off when the screen is left. */
export function useCamera({ tell, dismiss }: Pick<Frame, 'tell' | 'dismiss'>): Camera {
  const [state, setState] = useState<CameraState>({ kind: 'off', failed: false });
  const [devices, setDevices] = useState<Devices>({ cameras: [], microphones: [] });
  const [choice, setChoice] = useState<DeviceChoice>({ camera: null, microphone: null });
  const held = useRef<MediaStream | null>(null);
  /** Counts the attempts: an answer to an older one than the last, or after leaving, is closed at once. */
  const attempt = useRef(0);

  const letGo = useCallback(() => {
    attempt.current += 1;
    if (held.current !== null) closeCamera(held.current);
    held.current = null;
  }, []);

  useEffect(() => {
    call(bridge, 'settings.read', undefined).then(
      ({ settings }) => setChoice({ camera: settings.camera, microphone: settings.microphone }),
      tell,
    );
    return letGo;
  }, [tell, letGo]);

  const stream = state.kind === 'on' ? state.stream : null;
  useEffect(() => {
    const track = stream?.getVideoTracks()[0];
    if (track === undefined) return;
    const stops = [
      watchDevices(() => listDevices().then(setDevices, tell)),
      watchTrack(track, () => {
        letGo();
        setState({ kind: 'off', failed: true });
        tell(new GreenroomError('camera-missing'));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [stream, letGo, tell]);

  async function open(next: DeviceChoice): Promise<void> {
    letGo();
    const mine = attempt.current;
    dismiss();
    setState({ kind: 'opening' });
    try {
      const opened = await openCamera(next);
      if (mine !== attempt.current) return closeCamera(opened.stream);
      held.current = opened.stream;
      setChoice(next);
      setState({ kind: 'on', stream: opened.stream });
      if (opened.problem !== null) tell(new GreenroomError(opened.problem.kind, opened.problem.details));
      setDevices(await listDevices());
      await call(bridge, 'settings.write', { ...next });
    } catch (error) {
      if (mine !== attempt.current) return;
      letGo();
      setState({ kind: 'off', failed: true });
      tell(error);
    }
  }

  return {
    state,
    devices,
    choice,
    open,
    handOn() {
      const given = held.current;
      held.current = null;
      return given;
    },
  };
}
