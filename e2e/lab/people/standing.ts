import { createHash } from 'node:crypto';

/**
 * What a piece of material may be used for.
 *
 * - `known`: numbers of the catalogue or of the signals were set while it was looked at.
 * - `open`: may be looked at while numbers are set; what is reported on it is no proof.
 * - `held`: never looked at while a number was set by hand. What is fitted on it is judged by a fit that left its person out.
 */
export type Standing = 'known' | 'open' | 'held';

/** Names that the sources of thresholds, seeds and networks' errors speak of: the rendered person, the seated speaker, the sample. */
const KNOWN = /^(avatar-.*|seated-speaker|sample)\.mp4$/;

/**
 * What was seen in them had a part in a number: hands together low are no crossed arms (stage), and what eyes may take from the turn of a head
 * was set from the angles that had been read in one (desk).
 */
const LOOKED_AT = new Set(['people-stage.mp4', 'people-desk.mp4']);

/**
 * Films of people are held, but for those that were looked at. Of the pictures every second person is open, by a hash of the name, so that nobody chose whom.
 *
 * @param person The name of the first file that shows this person.
 */
export function standingOf(person: string): Standing {
  if (KNOWN.test(person)) return 'known';
  if (LOOKED_AT.has(person)) return 'open';
  if (!person.endsWith('.jpg')) return 'held';
  return (createHash('sha256').update(person).digest()[0] ?? 0) % 2 === 0 ? 'open' : 'held';
}

/** One thing that numbers were fitted on, and what it was judged without. */
export interface FittedPart {
  readonly person: string;
  readonly standing: Standing;
  /** Names of the fits whose weights have seen this person and were used to judge it all the same. */
  readonly seenBy: readonly string[];
}

/**
 * The same list, if every part may be called unseen. Throws a sentence that names the first part that may not: a number on known or open
 * material, or by weights that were fitted on the person, says nothing of people that nobody has seen.
 */
export function asUnseen<Part extends FittedPart>(parts: readonly Part[]): readonly Part[] {
  for (const { person, standing, seenBy } of parts) {
    if (standing !== 'held') throw new Error(`${person} is ${standing}: it cannot be reported as unseen.`);
    if (seenBy.length > 0)
      throw new Error(`${person} was among what ${seenBy.join(', ')} was fitted on: it cannot be reported as unseen.`);
  }
  return parts;
}
