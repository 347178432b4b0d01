import { POSE } from '../../../shared/signals/points.ts';
import type { Move } from '../cases/happening.ts';
import type { Label, Labels } from '../labels.ts';
import type { Body } from '../rewrite/body.ts';
import { poseSpot, type Spot, torsoOf } from '../rewrite/landmarks.ts';
import type { Posture } from '../rewrite/posture.ts';

/** What a rule objects to in a case; a case without objections is accepted. */
export interface Objection {
  readonly rule: 'labels' | 'finite' | 'speed' | 'proportions';
  readonly what: string;
}

/** An adult's shoulders as the pose network sees them, in meters. */
const SHOULDER_METERS = 0.36;
/**
 * Faster than this, in meters a second, no speaker moves. Hands reach 6 to 7 m/s in a throw-like gesture and 2 in conversation; a
 * head and a trunk are carried by steps. Ours, from the literature on reaching and walking; generous on purpose.
 */
const FASTEST = { hand: 5, elbow: 4, head: 3, trunk: 2.2 } as const;
/** Degrees a second: the fastest voluntary head turns are about 400 to 500. */
const FASTEST_TURN = 450;
/** Arms are neither longer than this nor of no length, in shoulder widths in the picture. */
const LONGEST_ARM_PART = 1.8;

const JOINTS = [
  { name: 'left hand', index: POSE.leftWrist, limit: FASTEST.hand },
  { name: 'right hand', index: POSE.rightWrist, limit: FASTEST.hand },
  { name: 'left elbow', index: POSE.leftElbow, limit: FASTEST.elbow },
  { name: 'right elbow', index: POSE.rightElbow, limit: FASTEST.elbow },
  { name: 'head', index: POSE.nose, limit: FASTEST.head },
  { name: 'left shoulder', index: POSE.leftShoulder, limit: FASTEST.trunk },
  { name: 'right shoulder', index: POSE.rightShoulder, limit: FASTEST.trunk },
] as const;

/** Checks the labels of a case against each other and its length. */
export function checkLabels({ behaviors, tolerated, durationMs }: Labels): Objection[] {
  const objections: Objection[] = [];
  const object = (what: string) => objections.push({ rule: 'labels', what });
  for (const { behavior, startMs, endMs } of [...behaviors, ...tolerated]) {
    if (!(startMs >= 0 && endMs > startMs)) object(`${behavior} ends before it starts`);
  }
  for (const { behavior, endMs } of behaviors) {
    if (endMs > durationMs) object(`${behavior} goes on after the end`);
  }
  for (const [i, a] of behaviors.entries()) {
    for (const b of behaviors.slice(i + 1)) {
      if (a.behavior === b.behavior && a.startMs < b.endMs && b.startMs < a.endMs)
        object(`${a.behavior} overlaps itself`);
    }
  }
  return objections;
}

/** Checks that what is labelled is what was written, at the time at which it was written. */
export function checkAgainstEdits({ behaviors }: Labels, moves: readonly Move[]): Objection[] {
  const written = moves.filter(({ label }) => label !== null);
  const isWritten = (label: Label) =>
    written.some(
      (move) => move.label === label.behavior && move.startMs === label.startMs && move.endMs === label.endMs,
    );
  const wrong = behaviors.filter((label) => !isWritten(label));
  return [
    ...wrong.map(
      ({ behavior, startMs }): Objection => ({ rule: 'labels', what: `no ${behavior} was written at ${startMs} ms` }),
    ),
    ...(behaviors.length < written.length
      ? [{ rule: 'labels', what: 'something written is not labelled' } as const]
      : []),
  ];
}

/**
 * Watches the bodies of a case, before the networks disturb them, for what no person does. Told in turn; each kind of objection is
 * raised once.
 */
export function createPhysics(): {
  look(body: Body, posture: Posture, timeMs: number): void;
  objections(): Objection[];
} {
  const objections = new Map<string, Objection>();
  const object = (rule: Objection['rule'], key: string, what: string) => {
    if (!objections.has(key)) objections.set(key, { rule, what });
  };
  let before: { timeMs: number; joints: (Spot | undefined)[]; unit: number; posture: Posture } | undefined;

  function lookAtNumbers(body: Body, timeMs: number): void {
    const lists = [body.face?.points, body.face?.rotation, body.pose?.points, body.pose?.world];
    for (const list of [...lists, ...(body.hands ?? []).map(({ points }) => points)]) {
      // One that is no number makes the sum none.
      let sum = 0;
      for (let i = 0; list && i < list.length; i++) sum += list[i] ?? 0;
      if (!Number.isFinite(sum)) object('finite', 'finite', `a landmark is no number at ${timeMs} ms`);
    }
  }

  return {
    look(body, posture, timeMs) {
      lookAtNumbers(body, timeMs);
      const { pose } = body;
      // From the side and from behind the shoulder width is no measure.
      if (!pose || Math.abs(posture.turn) > 20) {
        before = undefined;
        return;
      }
      const { unit } = torsoOf(pose);
      const seen = (index: number) => ((pose.points[index * 4 + 3] ?? 0) >= 0.5 ? poseSpot(pose, index) : undefined);
      const joints = JOINTS.map(({ index }) => seen(index));
      if (before) {
        const seconds = (timeMs - before.timeMs) / 1000;
        const meters = SHOULDER_METERS / Math.max(unit, before.unit);
        for (const [i, { name, limit }] of JOINTS.entries()) {
          const [from, to] = [before.joints[i], joints[i]];
          if (!from || !to) continue;
          const speed = (Math.hypot(to.x - from.x, to.y - from.y) * meters) / seconds;
          if (speed > limit) object('speed', name, `${name} at ${speed.toFixed(1)} m/s, ${timeMs.toFixed(0)} ms`);
        }
        for (const angle of ['yaw', 'pitch', 'roll'] as const) {
          const speed = Math.abs(posture[angle] - before.posture[angle]) / seconds;
          if (speed > FASTEST_TURN) object('speed', angle, `head ${angle} at ${speed.toFixed(0)} degrees a second`);
        }
      }
      for (const [a, b] of [
        [POSE.leftShoulder, POSE.leftElbow],
        [POSE.rightShoulder, POSE.rightElbow],
        [POSE.leftElbow, POSE.leftWrist],
        [POSE.rightElbow, POSE.rightWrist],
      ] as const) {
        const [from, to] = [seen(a), seen(b)];
        if (from && to && Math.hypot(to.x - from.x, to.y - from.y) > LONGEST_ARM_PART * unit)
          object('proportions', `${a}`, `an arm is too long at ${timeMs.toFixed(0)} ms`);
      }
      before = { timeMs, joints, unit, posture };
    },
    objections: () => [...objections.values()],
  };
}
