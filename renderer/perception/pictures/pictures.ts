import type { Box } from '../../../shared/landmarks.ts';
import type { Answer } from '../networks/network.ts';
import type { FindBody, FoundBody } from '../networks/networkMessages.ts';
import type { Networks } from '../networks/networks.ts';
import type { Frame, FrameSource } from '../source.ts';
import type { GapWatch, Sight } from './gapWatch.ts';
import { createInsetWatch } from './insetWatch.ts';
import { bodyPixels, createSurface, type Picture, type Surface } from './picture.ts';
import { createPictureLook } from './pictureLook.ts';
import { createPictureTaker, cutOut } from './takePicture.ts';

/** A picture whose body is already being looked for, where there is something to see. Give it back with `release`. */
export interface Prepared {
  readonly picture: Picture;
  /** Where in the film's picture it is; undefined: it is all of it. */
  readonly inset: Box | undefined;
  /** What it is worth, and what it tells of those before. */
  readonly sight: Sight;
  readonly body: Promise<Answer<FoundBody>> | undefined;
  release(): void;
}

/**
 * Pictures at work at once: the one that the strips may still need, one observed, one with its body being found, one being drawn. The
 * body of a picture needs nothing of the ones before, so its network never waits for the face; the face waits for the picture before.
 */
const AT_WORK = 4;

/** The hand network costs as much as the pose network; hands at the face stay there longer than this. */
const HANDS_EVERY_MS = 450;

/** People come and go slowly; telling them apart costs as much as the pose of one. */
const EVERYBODY_EVERY_MS = 950;

/** Whether it is a network's turn on the observation at `timeMs`. By the rehearsal's time, so that every run is the same. */
export function createTurn(everyMs: number): (timeMs: number) => boolean {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (timeMs) => {
    if (timeMs - lastMs < everyMs) return false;
    lastMs = timeMs;
    return true;
  };
}

/** What the body's worker is to run beside the pose network. */
export type BodyTurns = Pick<FindBody, 'hands' | 'everybody'>;

export function createBodyTurns(): (timeMs: number) => BodyTurns {
  const handsDue = createTurn(HANDS_EVERY_MS);
  const everybodyDue = createTurn(EVERYBODY_EVERY_MS);
  return (timeMs) => ({ hands: handsDue(timeMs), everybody: everybodyDue(timeMs) });
}

/** Draws the frames of `source` ahead of the observation, in order, as far as there are free canvases, and has `watch` see them. */
export function preparePictures(
  source: FrameSource,
  networks: Networks,
  watch: GapWatch,
): AsyncGenerator<Prepared, void, undefined> {
  const free: Surface[] = Array.from({ length: AT_WORK }, () => createSurface(1, 1));
  const small = createSurface(1, 1);
  const ready: Prepared[] = [];
  const lookAt = createPictureLook();
  const insetIn = source.mayBeDrawn === true ? createInsetWatch() : undefined;
  const takePicture = createPictureTaker();
  let inset: Box | undefined;
  let begun = false;
  let turnsAt = createBodyTurns();
  let afresh = false;
  let freed: (() => void) | undefined;
  let arrived: (() => void) | undefined;
  let ended = false;
  let left = false;
  let failure: unknown;

  async function prepare({ sample, timeMs, afterCut }: Frame, surface: Surface): Promise<void> {
    const whole = await takePicture(sample, timeMs, surface);
    const wholePixels = bodyPixels(whole, small);
    const before = inset;
    inset = insetIn?.(timeMs, wholePixels);
    const isElsewhere = begun && inset !== before;
    begun = true;
    const picture = inset === undefined ? whole : cutOut(whole, inset, surface);
    const pixels = inset === undefined ? wholePixels : bodyPixels(picture, small);
    const look = lookAt(pixels);
    const sight = watch.push(timeMs, look, afterCut === true || isElsewhere);
    afresh ||= sight.afresh;
    let body: Prepared['body'];
    // In a picture without light or shape a network finds what is not there.
    if (look !== 'black' && look !== 'dark' && sight.fate !== 'blind') {
      if (afresh) turnsAt = createBodyTurns();
      body = networks.body.find({ type: 'find', pixels, timeMs, afresh, ...turnsAt(timeMs) });
      afresh = false;
    }
    // Whoever takes the picture meets the error; until then it must not count as unhandled.
    body?.catch(() => undefined);
    const release = () => {
      free.push(surface);
      freed?.();
    };
    ready.push({ picture, inset, sight, body, release });
    arrived?.();
  }

  async function work(): Promise<void> {
    const frames = source.frames();
    try {
      // A frame is only asked for when it can be drawn at once: a decoded frame that waits holds memory of the decoder.
      while (!left) {
        const surface = free.pop();
        if (surface === undefined) {
          await new Promise<void>((resolve) => {
            freed = resolve;
          });
          continue;
        }
        const { value, done } = await frames.next();
        if (done) break;
        if (left) value.sample.close();
        else await prepare(value, surface);
      }
      await frames.return();
    } catch (error) {
      failure = error;
    }
    ended = true;
    arrived?.();
  }

  async function* pictures(): AsyncGenerator<Prepared, void, undefined> {
    void work();
    try {
      for (;;) {
        const next = ready.shift();
        if (next !== undefined) yield next;
        else if (failure !== undefined) throw failure;
        else if (ended) return;
        else {
          await new Promise<void>((resolve) => {
            arrived = resolve;
          });
        }
      }
    } finally {
      // Whoever goes before the end leaves nobody waiting for a free canvas.
      left = true;
      freed?.();
    }
  }
  return pictures();
}
