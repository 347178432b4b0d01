import type { FaceBody } from './body.ts';
import { distance, FACE, faceSpot } from './landmarks.ts';

const FIRST_IRIS_POINT = 468;
const LAST_IRIS_POINT = 477;
/** Radius of the eyeball over face height: 12 mm of an adult's 190 mm. */
const EYEBALL = 12 / 190;
/** Degrees at which a blendshape score of a gaze is 1. Ours, as the networks saturate near the end of the eyes' range. */
const FULL_SCORE = 35;

/** Turns the eyes in the head: degrees, yaw positive to the speaker's left, pitch positive up. */
export function turnEyes(face: FaceBody, yaw: number, pitch: number): void {
  if (yaw === 0 && pitch === 0) return;
  const size = distance(faceSpot(face, FACE.forehead), faceSpot(face, FACE.chin));
  const aside = EYEBALL * size * Math.sin((yaw * Math.PI) / 180);
  const up = EYEBALL * size * Math.sin((pitch * Math.PI) / 180);
  const r = face.rotation;
  const x = (r[0] ?? 0) * aside + (r[1] ?? 0) * up;
  const y = -((r[3] ?? 0) * aside + (r[4] ?? 0) * up);
  for (let index = FIRST_IRIS_POINT; index <= LAST_IRIS_POINT; index++) {
    face.points[index * 3] = (face.points[index * 3] ?? 0) + x;
    face.points[index * 3 + 1] = (face.points[index * 3 + 1] ?? 0) + y;
  }
  if (face.blendshapes) turnScores(face.blendshapes, yaw / FULL_SCORE, pitch / FULL_SCORE);
}

function turnScores(scores: Record<string, number>, left: number, up: number): void {
  const raise = (name: string, by: number) => {
    if (name in scores) scores[name] = Math.max(0, Math.min(1, (scores[name] ?? 0) + by));
  };
  raise('eyeLookOutLeft', left);
  raise('eyeLookInRight', left);
  raise('eyeLookInLeft', -left);
  raise('eyeLookOutRight', -left);
  for (const side of ['Left', 'Right']) {
    raise(`eyeLookUp${side}`, up);
    raise(`eyeLookDown${side}`, -up);
  }
}
