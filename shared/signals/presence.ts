import type { LandmarkFrame } from '../landmarks.ts';

/** 1 when a face or a body is found in the picture, 0 when neither is. Always known. */
export function presence(frame: LandmarkFrame): number {
  return frame.face || frame.pose ? 1 : 0;
}
