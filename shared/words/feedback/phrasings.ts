import type { Phrase } from '../language/message.ts';

/** The numbers of an event, as sentences say them. */
export interface Said {
  /** How long: "4 seconds". */
  readonly duration: string;
  /** The measured value, rounded for the ear: "about 32°". Only where a number helps. */
  readonly amount: string;
}

/** A measured moment, as its card tells of it. */
export interface Plainly {
  readonly value: number;
  readonly threshold: number;
  /** How long it lasted. */
  readonly seconds: number;
  /** How long it may last without being counted, in seconds. */
  readonly allowed: number;
  /** Of a hand: whether it is on the face, so that there is no distance to tell. */
  readonly touching: boolean;
}

type Several<T> = readonly [T, ...T[]];

/** Any of the first may stand before any of the second, and any of the third after both. */
export interface Phrasings {
  /** What was to be seen and for how long. Names the behavior. */
  readonly seen: Several<Phrase<Said>>;
  /** What it does to an audience. */
  readonly effects: Several<string>;
  /** One drill that can be practiced at once. */
  readonly tries: Several<string>;
}

/** How strong an event was; of a strength, how well it went. */
export type Band = 'slight' | 'clear' | 'strong';

/** Everything that is said about one behavior in one language. */
export interface BehaviorWords extends Readonly<Record<Band, Phrasings>> {
  /** As a lane is labeled. */
  readonly name: string;
  /** What the audience sees, in one line. */
  readonly sees: string;
  /** What was measured, against the value at which the behavior begins (both as saved in `measured`). */
  readonly measured: Phrase<{ readonly value: number; readonly threshold: number }>;
  /** The same for the person whom it is about: for how long, and what they allow. */
  readonly plainly: Phrase<Plainly>;
  /** What to do about it until the next rehearsal, said once for a whole one. */
  readonly exercise: string;
}
