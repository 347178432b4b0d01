import { useEffect, useRef, useState } from 'react';
import { GreenroomError } from '../../shared/problem.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import {
  closeCamera,
  type Device,
  type DeviceChoice,
  type Devices,
  listDevices,
  openCamera,
  watchDevices,
} from '../capture/camera.ts';
import { SelfView } from './SelfView.tsx';

/** Choosing camera and microphone, and seeing oneself before starting. The camera is off until asked for. */
export function CameraSetup({ go, tell }: Frame) {
  const words = useWords().stage;
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [devices, setDevices] = useState<Devices>({ cameras: [], microphones: [] });
  const [choice, setChoice] = useState<DeviceChoice>({ camera: null, microphone: null });
  const current = useRef<MediaStream | null>(null);
  const handedOn = useRef(false);

  useEffect(() => {
    call(bridge, 'settings.read', undefined).then(
      ({ settings }) => setChoice({ camera: settings.camera, microphone: settings.microphone }),
      tell,
    );
    // A rehearsal that begins takes the stream along; leaving for anywhere else switches the camera off.
    return () => {
      if (current.current !== null && !handedOn.current) closeCamera(current.current);
    };
  }, [tell]);
  useEffect(
    () => (stream === null ? undefined : watchDevices(() => listDevices().then(setDevices, tell))),
    [stream, tell],
  );

  async function open(next: DeviceChoice) {
    try {
      if (current.current !== null) closeCamera(current.current);
      const opened = await openCamera(next);
      current.current = opened.stream;
      setStream(opened.stream);
      setChoice(next);
      setDevices(await listDevices());
      if (opened.problem !== null) tell(new GreenroomError(opened.problem.kind, opened.problem.details));
      await call(bridge, 'settings.write', { ...next });
    } catch (error) {
      current.current = null;
      setStream(null);
      tell(error);
    }
  }
  if (stream === null) {
    return (
      <div className="self-view off">
        <button type="button" className="primary" onClick={() => open(choice)}>
          {words.turnOn}
        </button>
      </div>
    );
  }
  const start = () => {
    handedOn.current = true;
    go({ kind: 'rehearsing', stream });
  };
  return (
    <>
      <SelfView stream={stream} view={null} />
      <div className="devices">
        <DeviceSelect
          label={words.camera}
          devices={devices.cameras}
          chosen={choice.camera}
          choose={(camera) => open({ ...choice, camera })}
        />
        <DeviceSelect
          label={words.microphone}
          devices={devices.microphones}
          chosen={choice.microphone}
          choose={(microphone) => open({ ...choice, microphone })}
        />
        <button type="button" className="primary" onClick={start}>
          {words.start}
        </button>
      </div>
    </>
  );
}

interface DeviceSelectProps {
  readonly label: string;
  readonly devices: readonly Device[];
  readonly chosen: string | null;
  choose(id: string | null): void;
}

function DeviceSelect({ label, devices, chosen, choose }: DeviceSelectProps) {
  const words = useWords().stage;
  return (
    <label>
      {label}
      <select value={chosen ?? ''} onChange={(event) => choose(event.target.value || null)}>
        <option value="">{words.defaultDevice}</option>
        {devices.map((device) => (
          <option key={device.id} value={device.id}>
            {device.label}
          </option>
        ))}
      </select>
    </label>
  );
}
