import type { BehaviorEvent, Rehearsal, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { strongestOf } from '../../../shared/review/practice.ts';
import { bridge } from '../../app/bridge.ts';
import { call } from '../../capture/bridgeCall.ts';
import { closeCamera, openCamera } from '../../capture/camera/camera.ts';
import { type CameraRehearsal, rehearseWithCamera } from '../../capture/camera/rehearseWithCamera.ts';

/** A practice lasts so long: a habit is tried once, not rehearsed. */
export const PRACTICE_MS = 10_000;
/** Observations a second, as in a rehearsal. */
const RATE = 10;

/** What came of a practice. */
export interface Practiced {
  readonly timeline: Timeline;
  /** The strongest that the habit was, in the moment's unit; null where too little of it was seen. */
  readonly strongest: number | null;
  /** How often it lasted long enough to be a moment. */
  readonly times: number;
}

interface PracticeOptions {
  readonly rehearsal: Rehearsal;
  readonly event: BehaviorEvent;
  readonly title: string;
  readonly onStream: (stream: MediaStream) => void;
  /** Milliseconds left. */
  readonly onLeft: (ms: number) => void;
  /** Aborting throws the take away. */
  readonly signal: AbortSignal;
}

/** Records ten seconds with the camera and looks at them, measured from the posture of the rehearsal. Null when it was aborted. */
export async function practice(options: PracticeOptions): Promise<Practiced | null> {
  const { rehearsal, event, title, onStream, onLeft, signal } = options;
  const { settings } = await call(bridge, 'settings.read', undefined);
  const { stream } = await openCamera(settings);
  let take: CameraRehearsal | undefined;
  try {
    if (signal.aborted) return null;
    onStream(stream);
    take = await rehearseWithCamera(bridge, {
      stream,
      title,
      practice: true,
      rate: RATE,
      sensitivities: rehearsal.sensitivities ?? rehearsal.foundWith ?? settings.sensitivities,
      audience: rehearsal.audience,
      calibrated: rehearsal.calibrated ?? rehearsal.baseline,
      onProgress({ timeMs }) {
        onLeft(Math.max(0, PRACTICE_MS - timeMs));
        if (timeMs >= PRACTICE_MS) take?.stop();
      },
    });
    signal.addEventListener('abort', take.stop, { once: true });
    if (signal.aborted) take.stop();
    const end = await take.ended;
    if (end === null) return null;
    if (signal.aborted) {
      await throwAway(end.timeline);
      return null;
    }
    return { timeline: end.timeline, ...(await measured(end.timeline, event)) };
  } finally {
    closeCamera(stream);
  }
}

/** The person does not want to keep it. */
export async function throwAway({ rehearsal }: Timeline): Promise<void> {
  await call(bridge, 'rehearsals.discard', rehearsal.id);
}

async function measured({ rehearsal, events }: Timeline, event: BehaviorEvent) {
  const { behavior } = event;
  const curve = await call(bridge, 'rehearsals.curve', { id: rehearsal.id, behavior });
  const grows = event.measured.value >= event.measured.threshold;
  return {
    strongest: curve === null ? null : strongestOf(curve, grows),
    times: events.filter((one) => one.behavior === behavior).length,
  };
}
