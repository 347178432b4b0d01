import type { FaceLandmarks, LandmarkFrame, PoseLandmarks } from '../../../shared/landmarks.ts';
import { faceSquare } from '../speaker/headCrop.ts';

/** Part of the picture in pixels, inside it. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Head and upper body in pixels: where it begins, where it ends, and its middle. */
interface UpperBody {
  readonly middleX: number;
  readonly top: number;
  readonly bottom: number;
}

export const CROP_ASPECT = 16 / 9;

/** Above the middle of the head, in shoulder widths: hair and a hand at the head. */
const ABOVE_HEAD = 0.9;
/** Below the shoulder line, in shoulder widths: the hips and hands folded low. */
const BELOW_SHOULDERS = 1.6;
/** Shoulder width in face heights, and the way from the middle of the face to the shoulders, of an average adult. */
const SHOULDERS_IN_FACES = 2;
const FACE_TO_SHOULDERS_IN_FACES = 1.2;

/** Head and upper body of the person in `frame` as a 16:9 crop inside the picture; null where nobody is seen. */
export function personCrop(frame: LandmarkFrame): Crop | null {
  const body = frame.pose === undefined ? undefined : bodyOf(frame.pose, frame.width, frame.height);
  const person = body ?? (frame.face === undefined ? undefined : besideFace(frame.face, frame.width, frame.height));
  if (person === undefined) return null;
  const wanted = Math.max(person.bottom - person.top, 1);
  const height = Math.min(wanted, frame.height, frame.width / CROP_ASPECT);
  const width = height * CROP_ASPECT;
  // Where the whole upper body does not fit, the head stays in.
  return {
    x: clamp(person.middleX - width / 2, frame.width - width),
    y: clamp(person.top, frame.height - height),
    width,
    height,
  };
}

function bodyOf(pose: PoseLandmarks, width: number, height: number): UpperBody | undefined {
  const x = (index: number) => (pose.points[index * 4] ?? 0) * width;
  const y = (index: number) => (pose.points[index * 4 + 1] ?? 0) * height;
  const distance = (a: number, b: number) => Math.hypot(x(a) - x(b), y(a) - y(b));
  const [nose, leftEar, rightEar, left, right] = [0, 7, 8, 11, 12];
  const shoulderX = (x(left) + x(right)) / 2;
  const shoulderY = (y(left) + y(right)) / 2;
  // From the side the shoulders fall together; head and neck then give the size.
  const unit = Math.max(
    distance(left, right),
    2.2 * distance(leftEar, rightEar),
    1.5 * Math.hypot(shoulderX - x(nose), shoulderY - y(nose)),
  );
  const middleX = (shoulderX + x(nose)) / 2;
  if (middleX < 0 || middleX > width || y(nose) > height) return undefined;
  return { middleX, top: y(nose) - ABOVE_HEAD * unit, bottom: shoulderY + BELOW_SHOULDERS * unit };
}

function besideFace(face: FaceLandmarks, width: number, height: number): UpperBody {
  const square = faceSquare(face, width, height);
  const middleY = square.y + square.side / 2;
  const faceHeight = square.side / 2.3;
  const unit = SHOULDERS_IN_FACES * faceHeight;
  return {
    middleX: square.x + square.side / 2,
    top: middleY - ABOVE_HEAD * unit,
    bottom: middleY + FACE_TO_SHOULDERS_IN_FACES * faceHeight + BELOW_SHOULDERS * unit,
  };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0));
}
