import type { Box, LandmarkFrame, PoseLandmarks } from '../../../shared/landmarks.ts';
import { boxAround } from './boxAround.ts';
import { faceSquare, headSquare } from './headCrop.ts';

/** Boxes in shares of the picture. */
export interface Person {
  readonly body: Box;
  readonly head: Box;
}

/** Everybody in a picture, told apart. */
export interface Choice {
  /** The one who rehearses; undefined when nobody is there. */
  readonly speaker: Person | undefined;
  /** Everybody else: bystanders, people on posters. Never judged. */
  readonly others: readonly Person[];
}

/** Besides the body, in shares of its size: hair, a raised hand. */
const AROUND = 0.15;
/** From this overlap (intersection over union) on, two boxes are the same person: a second later, or found twice. */
const SAME = 0.25;
/** Somebody who was a bystander is not taken for the speaker until the speaker has been gone for this long. */
const STAYS_SPEAKER_MS = 15_000;

/** Tells the speaker from everybody else, from look to look. */
export interface SpeakerChoice {
  /** Everybody found in the whole picture at `timeMs`. */
  everybody(timeMs: number, people: readonly Person[]): Choice;
  /** The one that the pose network follows, between two looks. */
  followed(timeMs: number, speaker: Person): void;
  choice(): Choice;
}

/**
 * The speaker is whoever it was before; at first, the largest, counted less the further from the middle: people step in
 * front of their own camera. A bystander does not become the speaker because the speaker steps out for a moment.
 */
export function createSpeakerChoice(): SpeakerChoice {
  let choice: Choice = { speaker: undefined, others: [] };
  let seenMs = Number.NEGATIVE_INFINITY;
  return {
    choice: () => choice,
    followed(timeMs, speaker) {
      choice = { ...choice, speaker };
      seenMs = timeMs;
    },
    everybody(timeMs, people) {
      const { speaker: before, others } = choice;
      const known = timeMs - seenMs <= STAYS_SPEAKER_MS ? before : undefined;
      const candidates = people.filter(
        (person) => known === undefined || !others.some((other) => isSame(person, other)),
      );
      const same = known && largest(candidates, ({ body }) => overlap(body, known.body));
      const speaker = known && same && isSame(same, known) ? same : largest(candidates, weight);
      if (speaker !== undefined) seenMs = timeMs;
      choice = {
        // Gone for now: the place is kept, so that whoever comes back there is the same one.
        speaker: speaker ?? known,
        others: people.filter((person) => person !== speaker && (speaker === undefined || !isSame(person, speaker))),
      };
      return choice;
    },
  };
}

/**
 * Heads of the people found in one picture who are not its speaker. Who overlaps the speaker most is the speaker; a second body
 * found in the same head is so as well. Nobody is when the picture shows no speaker.
 */
export function headsOfOthers(people: readonly Person[], speaker: Person | undefined): Box[] {
  if (speaker === undefined) return people.map(({ head }) => head);
  const likest = largest(people, ({ body }) => overlap(body, speaker.body));
  return people
    .filter((person) => !(person === likest && isSame(person, speaker)) && overlap(person.head, speaker.head) < SAME)
    .map(({ head }) => head);
}

function isSame(a: Person, b: Person): boolean {
  return overlap(a.body, b.body) >= SAME || overlap(a.head, b.head) >= SAME;
}

function largest(people: readonly Person[], size: (person: Person) => number): Person | undefined {
  return people.reduce<Person | undefined>(
    (best, person) => (best === undefined || size(person) > size(best) ? person : best),
    undefined,
  );
}

/** Share of the picture that the body covers, down to half of it at the picture's edge. */
function weight({ body: { x, y, width, height } }: Person): number {
  const within = (from: number, length: number) => Math.max(0, Math.min(1, from + length) - Math.max(0, from));
  const fromMiddle = Math.min(1, Math.abs(x + width / 2 - 0.5) * 2);
  return within(x, width) * within(y, height) * (1 - fromMiddle / 2);
}

/** Where somebody's body and head are in a picture of `width` x `height` pixels. */
export function personOf(pose: PoseLandmarks, width: number, height: number): Person {
  const body = bodyBox(pose);
  const square = headSquare(pose, width, height);
  const head =
    square === undefined
      ? body
      : { x: square.x / width, y: square.y / height, width: square.side / width, height: square.side / height };
  return { body, head };
}

/** The speaker as found in a picture; the face alone where there is no body, undefined where there is neither. */
export function speakerIn({ pose, face, width, height }: LandmarkFrame): Person | undefined {
  if (pose !== undefined) return personOf(pose, width, height);
  if (face === undefined) return undefined;
  const { x, y, side } = faceSquare(face, width, height);
  const head = { x: x / width, y: y / height, width: side / width, height: side / height };
  return { body: head, head };
}

/** The box around all points of a pose, with some room. */
function bodyBox({ points }: PoseLandmarks): Box {
  const { x, y, width, height } = boxAround(points, 4);
  const [roomX, roomY] = [width * AROUND, height * AROUND];
  return { x: x - roomX, y: y - roomY, width: width + 2 * roomX, height: height + 2 * roomY };
}

/** Intersection over union of two boxes, 0..1. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  return both / (a.width * a.height + b.width * b.height - both);
}
