import { disassemble, getChoseong } from 'es-hangul';
import { type TalkGroup, talkKey } from './grouping.ts';

const ONLY_CONSONANTS = /^[ㄱ-ㅎ\s]+$/;

/**
 * The talks in whose name, or in what they were for, all of these words appear. Hangul is found while its last syllable is still
 * being composed (부 in 분기), and by first consonants alone (ㅂㄱ), as people are used to.
 */
export function findTalks(talks: readonly TalkGroup[], query: string): readonly TalkGroup[] {
  return talks.filter(({ takes: [{ title, talk }] }) =>
    isFound([title, talk?.audience, talk?.setting, talk?.goal].filter(Boolean).join(' '), query),
  );
}

/** Whether every word of a query appears in a text; all of it does when there is none. */
export function isFound(text: string, query: string): boolean {
  const key = talkKey(text);
  return talkKey(query)
    .split(' ')
    .every((word) => word === '' || holds(key, word));
}

function holds(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  if (ONLY_CONSONANTS.test(word)) return getChoseong(text).replaceAll(' ', '').includes(word);
  return disassemble(text).includes(disassemble(word));
}
