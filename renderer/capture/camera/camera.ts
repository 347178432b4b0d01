import { GreenroomError, type Problem, problemOf } from '../../../shared/problem.ts';

export interface Device {
  readonly id: string;
  /** Empty until the person has allowed the camera or microphone once. */
  readonly label: string;
}

export interface Devices {
  readonly cameras: readonly Device[];
  readonly microphones: readonly Device[];
}

/** Device ids; null: the computer's default. A device that is gone is replaced by another one. */
export interface DeviceChoice {
  readonly camera: string | null;
  readonly microphone: string | null;
}

/** What can be rehearsed with: the camera, and the microphone unless `problem` says why not. */
export interface OpenedCamera {
  readonly stream: MediaStream;
  readonly problem: Problem | null;
}

/** Cameras and microphones of this computer, in its own order. */
export async function listDevices(): Promise<Devices> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  const ofKind = (kind: MediaDeviceKind) =>
    devices
      .filter((device) => device.kind === kind && device.deviceId !== '')
      .map((device) => ({ id: device.deviceId, label: device.label }));
  return { cameras: ofKind('videoinput'), microphones: ofKind('audioinput') };
}

/** Calls `changed` when a device comes or goes. Returns the function that stops listening. */
export function watchDevices(changed: () => void): () => void {
  navigator.mediaDevices.addEventListener('devicechange', changed);
  return () => navigator.mediaDevices.removeEventListener('devicechange', changed);
}

/**
 * Opens the camera with the microphone; without it where it is refused or missing: a rehearsal without sound is better
 * than none. Throws camera-refused, camera-in-use or camera-missing.
 */
export async function openCamera(choice: DeviceChoice): Promise<OpenedCamera> {
  const video: MediaTrackConstraints = {
    width: { ideal: 1280 },
    height: { ideal: 720 },
    frameRate: { ideal: 30 },
    ...(choice.camera === null ? {} : { deviceId: { ideal: choice.camera } }),
  };
  const audio: MediaTrackConstraints = choice.microphone === null ? {} : { deviceId: { ideal: choice.microphone } };
  try {
    return { stream: await navigator.mediaDevices.getUserMedia({ video, audio }), problem: null };
  } catch (both) {
    // The one error does not say which of the two it is about. The camera alone tells.
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video });
      return {
        stream,
        problem: {
          kind: 'microphone-refused',
          details: { reason: reasonOf(both), system: systemOf(navigator.userAgent) },
        },
      };
    } catch (error) {
      throw cameraError(error);
    }
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Calls `unplugged` when the track ends by itself, at once when it has. Returns the function that stops listening. */
export function watchTrack(track: MediaStreamTrack, unplugged: () => void): () => void {
  // A track says that it has ended once, to whoever listens then.
  if (track.readyState === 'ended') unplugged();
  else track.addEventListener('ended', unplugged, { once: true });
  return () => track.removeEventListener('ended', unplugged);
}

/** What `getUserMedia` throws, in the words of this app. See https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
export function cameraError(error: unknown): GreenroomError {
  const reason = reasonOf(error);
  if (reason === 'NotAllowedError' || reason === 'SecurityError')
    return new GreenroomError('camera-refused', { system: systemOf(navigator.userAgent) });
  if (reason === 'NotReadableError' || reason === 'AbortError') return new GreenroomError('camera-in-use');
  if (reason === 'NotFoundError' || reason === 'OverconstrainedError') return new GreenroomError('camera-missing');
  const { kind, details } = problemOf(error);
  return new GreenroomError(kind, details, { cause: error });
}

/** Whose settings decide about the camera: the sentence names the place in them. */
export function systemOf(userAgent: string): 'mac' | 'windows' | 'linux' {
  if (userAgent.includes('Macintosh')) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}
