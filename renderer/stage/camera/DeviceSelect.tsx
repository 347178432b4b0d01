import { useWords } from '../../app/language.tsx';
import type { Device } from '../../capture/camera.ts';

interface DeviceSelectProps {
  readonly label: string;
  readonly devices: readonly Device[];
  readonly chosen: string | null;
  choose(id: string | null): void;
}

/** One of the computer's cameras or microphones, or its default. */
export function DeviceSelect({ label, devices, chosen, choose }: DeviceSelectProps) {
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
