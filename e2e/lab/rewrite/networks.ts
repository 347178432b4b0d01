import { POSE } from '../../../shared/signals/points.ts';
import type { Body } from './body.ts';
import { headMiddle, middle, poseSpot } from './landmarks.ts';
import type { Posture } from './posture.ts';

/** The face network gives up a head that is turned further than this, in true degrees. */
const FURTHEST_TURN = 68;
/** Below the picture the pose network reads 0.2 and less; what is cut off to the side likewise. */
const UNSEEN = 0.12;
/** Hands behind a turned body: 0.2 to 0.9, changing (measured). */
const BEHIND = 0.55;
/** The hand network runs this often; renderer/perception/pictures/pictures.ts. */
const HANDS_EVERY_MS = 450;
const ARMS = [13, 14, 15, 16, 17, 18, 19, 20, 21, 22];

/** What of the person the networks do not find, from where the person is and how far turned. */
export function loseWhatIsNotSeen(body: Body, posture: Posture): void {
  const inside = ({ x, y }: { x: number; y: number }, margin: number) =>
    x > -margin && x < body.aspect + margin && y > -margin && y < 1 + margin;
  const { pose } = body;
  const head = headMiddle(body);
  if (Math.abs(posture.yaw + posture.turn) > FURTHEST_TURN || !head || !inside(head, -0.02)) body.face = undefined;
  if (pose) {
    const turned = Math.abs(posture.turn) > 60;
    for (let index = 0; index <= 32; index++) {
      const at = index * 4 + 3;
      if (!inside(poseSpot(pose, index), 0.01)) pose.points[at] = Math.min(pose.points[at] ?? 0, UNSEEN);
      else if (turned && ARMS.includes(index)) pose.points[at] = Math.min(pose.points[at] ?? 0, BEHIND);
    }
    const shoulders = middle(poseSpot(pose, POSE.leftShoulder), poseSpot(pose, POSE.rightShoulder));
    if (!inside(shoulders, 0) && (!head || !inside(head, 0))) body.pose = undefined;
    if (turned) body.hands = [];
  }
  if (!body.pose) body.hands = body.hands && [];
  body.hands = body.hands?.filter(({ points }) => {
    let within = 0;
    for (let i = 0; i < points.length; i += 3) if (inside({ x: points[i] ?? 0, y: points[i + 1] ?? 0 }, 0)) within++;
    return within > points.length / 6;
  });
}

/**
 * Hips and legs that come into the picture because the person stands further away are seen. Hands are not: where the seed did not
 * show them, the pose network only guessed where they might be.
 */
export function seeWhatIsInside({ pose, aspect }: Body): void {
  if (!pose) return;
  for (let index = POSE.leftHip; index <= 32; index++) {
    const { x, y } = poseSpot(pose, index);
    if (x > 0.03 && x < aspect - 0.03 && y > 0 && y < 0.96) {
      pose.points[index * 4 + 3] = Math.max(pose.points[index * 4 + 3] ?? 0, 0.97);
    }
  }
}

/** Whether the hand network runs on the observation at a time; asked once for each, in order. */
export function createHandsTurn(): (timeMs: number) => boolean {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (timeMs) => {
    if (timeMs - lastMs < HANDS_EVERY_MS) return false;
    lastMs = timeMs;
    return true;
  };
}
