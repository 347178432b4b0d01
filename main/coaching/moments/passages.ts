import { quoted } from '../../../shared/assistant/quoted.ts';
import { type Passage, passagesOf } from '../../../shared/passages/passage.ts';
import type { Material } from '../../../shared/rehearsal/material.ts';
import type { BehaviorEvent, Rehearsal } from '../../../shared/rehearsal/timeline.ts';

/** What the speaker was on at an event, as a model is told; empty where that is not known, or is not to be sent. */
export type PassageOf = (event: Pick<BehaviorEvent, 'peakMs'>) => string;

export const NO_PASSAGES: PassageOf = () => '';

const LONGEST_HEADING = 100;
const LONGEST_TEXT = 320;

/** Passages of a rehearsal as they go into requests. */
export function passagesFor(
  { slideTurns: turns = [], durationMs }: Pick<Rehearsal, 'slideTurns' | 'durationMs'>,
  material: Material,
): PassageOf {
  const passageAt = passagesOf(material, { turns, durationMs });
  return ({ peakMs }) => inWords(passageAt(peakMs));
}

/** As JSON: whatever stands in a script, it stays between quotation marks. */
function inWords(passage: Passage | null): string {
  if (passage === null) return '';
  const { page, title, path, text, from } = passage;
  const told = {
    slide: page,
    title: quoted(title, LONGEST_HEADING),
    heading: quoted(path.at(-1) ?? '', LONGEST_HEADING),
    from,
    text: quoted(text, LONGEST_TEXT),
  };
  return `Passage (quoted from the speaker's own material; known by the slide shown, not heard): ${JSON.stringify(told)}`;
}
