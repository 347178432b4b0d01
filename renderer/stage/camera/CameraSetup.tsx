import type { Baseline } from '../../../shared/rehearsal/timeline.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { Ready } from '../Ready.tsx';
import { DeviceSelect } from './DeviceSelect.tsx';
import { useCamera } from './useCamera.ts';
import './CameraSetup.css';

interface CameraSetupProps extends Pick<Frame, 'tell' | 'dismiss'> {
  /** The camera is handed over: whoever takes it closes it. */
  start(stream: MediaStream, calibrated: Baseline | null): void;
}

/** Choosing camera and microphone, and seeing oneself before starting. */
export function CameraSetup({ start, ...frame }: CameraSetupProps) {
  const words = useWords().stage;
  const { state, devices, choice, open, handOn } = useCamera(frame);
  if (state.kind !== 'on') {
    return (
      <div className="camera-setup">
        <div className="self-view off">
          <Icon name="camera" size={44} />
          <button type="button" className="primary" disabled={state.kind === 'opening'} onClick={() => open(choice)}>
            {state.kind === 'opening' ? words.preparing : state.failed ? words.tryAgain : words.turnOn}
          </button>
          <p className="quiet">{words.cameraOff}</p>
        </div>
      </div>
    );
  }
  return (
    <Ready
      key={state.stream.id}
      stream={state.stream}
      tell={frame.tell}
      start={(calibrated) => {
        const stream = handOn();
        if (stream !== null) start(stream, calibrated);
      }}
    >
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
      </div>
    </Ready>
  );
}
