import type { Box, LandmarkFrame } from '../landmarks.ts';
import { POSE } from './points.ts';
import { createRecent } from './recent.ts';

/** A person whom networks find only now and then is there in between. Out-of-frame allows for it (`lag`). */
export const STANDS_MS = 800;
/** What is found in less than this share of the last seconds, and not in a row either, is a thing that looks like somebody now and then. */
const SELDOM = 0.25;
const SECONDS_MS = 3000;
const IN_A_ROW = 3;
/** For this long a face that was found speaks for the body it belongs to. */
const FACE_SPEAKS_MS = 3000;
/**
 * Somebody who was found before is given up when so many looks in a row would miss them once in a hundred times only; what was never found
 * afresh and never had a face, when once in twenty: it is a thing as likely as somebody.
 */
const BY_CHANCE = { found: 0.01, never: 0.05 };
/** How often a look afresh finds somebody who is there: at first, and at most. Of pictures of people it was nearly always, of one from behind 0.1. */
const USUALLY = { found: 0.6, never: 0.7 };
/** Looks that tell how often. */
const LOOKS = 20;

/**
 * Reads whether anybody is in the picture, observation by observation: 1 yes, 0 no. Always known.
 *
 * Visibilities are no evidence: a network that follows somebody goes on seeing a body in a coat rack, as sure as of a person. A body counts
 * for as long as its face is found, or the pose network finds it again where it looks for everybody afresh; who is often missed there (small,
 * bowed, from behind) may be missed for longer.
 */
export function createPresence(): (frame: LandmarkFrame) => number {
  const readBelieved = createBelieved();
  const recent = createRecent(SECONDS_MS);
  let foundMs = Number.NEGATIVE_INFINITY;
  let row = 0;
  let observed = 0;
  return (frame) => {
    const { timeMs } = frame;
    const believed = readBelieved(frame);
    const found = frame.face !== undefined || (frame.pose !== undefined && believed);
    recent.push(timeMs, found ? 1 : 0);
    row = found ? row + 1 : 0;
    observed += 1;
    if (found) foundMs = timeMs;
    const often = recent.mean() >= SELDOM || row >= Math.min(IN_A_ROW, observed);
    return timeMs - foundMs <= STANDS_MS && often ? 1 : 0;
  };
}

/** Whether the body that is followed is somebody. */
function createBelieved(): (frame: LandmarkFrame) => boolean {
  let faceMs = Number.NEGATIVE_INFINITY;
  let misses = 0;
  /** Of the looks up to the last one that found somebody, the newest first: whether each did. */
  let known: boolean[] = [];
  return (frame) => {
    if (frame.face) faceMs = frame.timeMs;
    if (frame.heads && frame.pose) {
      if (frame.heads.some((head) => isHeadOf(frame, head))) {
        known = [true, ...new Array<boolean>(misses).fill(false), ...known].slice(0, LOOKS);
        misses = 0;
      } else misses += 1;
    }
    if (misses === 0 || frame.timeMs - faceMs <= FACE_SPEAKS_MS) return true;
    const wasSeen = known.length > 0 || faceMs > Number.NEGATIVE_INFINITY;
    const kind = wasSeen ? 'found' : 'never';
    const share = known.length === 0 ? 1 : known.filter(Boolean).length / known.length;
    return (1 - Math.min(share, USUALLY[kind])) ** misses > BY_CHANCE[kind];
  };
}

/** Whether a head that was found afresh is that of the body that is followed: its nose lies in it, or as far beside it as it is wide. */
function isHeadOf({ pose }: LandmarkFrame, { x, y, width, height }: Box): boolean {
  const noseX = pose?.points[POSE.nose * 4] ?? Number.NaN;
  const noseY = pose?.points[POSE.nose * 4 + 1] ?? Number.NaN;
  return Math.abs(noseX - (x + width / 2)) <= width * 1.5 && Math.abs(noseY - (y + height / 2)) <= height * 1.5;
}
