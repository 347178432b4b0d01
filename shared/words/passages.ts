import type { Passage } from '../passages/passage.ts';
import type { Words } from './words.ts';

/** Where a passage is from, and what of it is a guess. */
export function howPassageIsKnown({ from, how, partly }: Passage, { assistant }: Words): string {
  const { passage } = assistant;
  const sentences = [passage.from[from], how === null ? '' : passage.how[how], partly ? passage.partly : ''];
  return [...sentences, passage.notHeard].filter((sentence) => sentence !== '').join(' ');
}

/** The slide that a passage belongs to, with its title where it has one. */
export function slideOfPassage({ page, title }: Passage, { assistant }: Words): string {
  return assistant.passage.slide({ named: title !== '', page, title });
}
