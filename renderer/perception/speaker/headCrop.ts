import type { FaceLandmarks, PoseLandmarks } from '../../../shared/landmarks.ts';

/** A square of the picture in pixels. It may reach past the picture's edge: what lies beyond is black. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** What the observation before this one found, in units of the whole picture. */
export interface Seen {
  readonly face?: FaceLandmarks | undefined;
  readonly pose?: PoseLandmarks | undefined;
}

/** Where the face network looks next. */
export interface Look {
  readonly square: Square;
  /** The turn that comes after this one, should it find no face. */
  readonly nextTurn: number;
}

/** Side of the crop in shoulder widths, and in ear distances: found every face down to 27 px in trials with 24 pictures of three speakers. */
const SHOULDER_WIDTHS = 1.3;
const EAR_DISTANCES = 3;
/** Ear distance and shoulder width both collapse in profile; the way from head to shoulders does not. Our own floor. */
const HEAD_TO_SHOULDERS = 1.5;
/** Side of the crop in face heights: the same size as three ear distances on a frontal face. */
const FACE_HEIGHTS = 2.3;
/** The wide look around a head, against the close one. */
const WIDE = 2;
/** Search squares are this share of the picture's shorter side: a face a fifth of that still is a ninth of the picture's. */
const SEARCH_SIDE = 0.6;
/** Neighboring search squares overlap by two fifths, so that a face on the border of one is inside another. */
const SEARCH_STEP = 0.6;

const NOSE = 0;
const HEAD_POINTS = 11;
const LEFT_EAR = 7;
const RIGHT_EAR = 8;
const LEFT_SHOULDER = 11;
const RIGHT_SHOULDER = 12;

/**
 * Where observation k looks for the face, from the results of k-1 and nothing else: the last face, else the head of the
 * last pose, else the next square of the search. A face away from the pose's head is somebody's or something else's:
 * then the pose is believed.
 * `turn` counts the looks since the last face. The head of a small or half hidden pose can be off by its own size, so
 * every other look without a face is twice as wide. A face is still large enough to be found in it.
 */
export function whereToLook(seen: Seen, width: number, height: number, turn: number): Look {
  const head = seen.pose === undefined ? undefined : headSquare(seen.pose, width, height);
  const face = seen.face === undefined ? undefined : faceSquare(seen.face, width, height);
  if (face !== undefined && (head === undefined || isNear(head, face))) return { square: face, nextTurn: 1 };
  const nextTurn = turn + 1;
  if (head !== undefined) return { square: turn % 2 === 0 ? grown(head, WIDE) : head, nextTurn };
  const squares = searchSquares(width, height);
  return { square: squares[turn % squares.length] ?? wholePicture(width, height), nextTurn };
}

/** The square around the head of a pose; undefined when its head is outside the picture. */
export function headSquare(pose: PoseLandmarks, width: number, height: number): Square | undefined {
  const at = (index: number) => ({
    x: (pose.points[index * 4] ?? 0) * width,
    y: (pose.points[index * 4 + 1] ?? 0) * height,
  });
  let x = 0;
  let y = 0;
  for (let index = NOSE; index < HEAD_POINTS; index++) {
    x += at(index).x / HEAD_POINTS;
    y += at(index).y / HEAD_POINTS;
  }
  if (x < 0 || x > width || y < 0 || y > height) return undefined;
  const leftEar = at(LEFT_EAR);
  const rightEar = at(RIGHT_EAR);
  const left = at(LEFT_SHOULDER);
  const right = at(RIGHT_SHOULDER);
  const side = Math.max(
    SHOULDER_WIDTHS * Math.hypot(left.x - right.x, left.y - right.y),
    EAR_DISTANCES * Math.hypot(leftEar.x - rightEar.x, leftEar.y - rightEar.y),
    HEAD_TO_SHOULDERS * Math.hypot((left.x + right.x) / 2 - x, (left.y + right.y) / 2 - y),
  );
  return squareAround(x, y, side);
}

/** The square around a face. */
export function faceSquare(face: FaceLandmarks, width: number, height: number): Square {
  let minX = Number.POSITIVE_INFINITY;
  let minY = Number.POSITIVE_INFINITY;
  let maxX = Number.NEGATIVE_INFINITY;
  let maxY = Number.NEGATIVE_INFINITY;
  for (let index = 0; index + 2 < face.points.length; index += 3) {
    const x = (face.points[index] ?? 0) * width;
    const y = (face.points[index + 1] ?? 0) * height;
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  return squareAround((minX + maxX) / 2, (minY + maxY) / 2, FACE_HEIGHTS * Math.max(maxX - minX, maxY - minY));
}

/** Where to look while nobody is known, one square a turn: the whole picture, its center, then overlapping squares from the top. */
export function searchSquares(width: number, height: number): Square[] {
  const short = Math.min(width, height);
  const squares = [wholePicture(width, height), squareAround(width / 2, height / 2, short)];
  const side = short * SEARCH_SIDE;
  for (const y of starts(height, side)) {
    for (const x of starts(width, side)) squares.push({ x, y, side });
  }
  return squares;
}

/** The whole picture in one square, with borders above and below or left and right. */
export function wholePicture(width: number, height: number): Square {
  return squareAround(width / 2, height / 2, Math.max(width, height));
}

function starts(length: number, side: number): number[] {
  const steps = Math.ceil((length - side) / (side * SEARCH_STEP));
  return Array.from({ length: steps + 1 }, (_, step) => (steps === 0 ? 0 : ((length - side) * step) / steps));
}

function squareAround(x: number, y: number, side: number): Square {
  // A side below a pixel cannot be drawn; it comes from points that all fall together.
  const drawable = Math.max(side, 1);
  return { x: x - drawable / 2, y: y - drawable / 2, side: drawable };
}

function grown({ x, y, side }: Square, times: number): Square {
  return squareAround(x + side / 2, y + side / 2, side * times);
}

/** Whether the face may belong to the head: its middle lies in the wide look around the head. */
function isNear(head: Square, face: Square): boolean {
  const wide = grown(head, WIDE);
  const x = face.x + face.side / 2;
  const y = face.y + face.side / 2;
  return x >= wide.x && x <= wide.x + wide.side && y >= wide.y && y <= wide.y + wide.side;
}
