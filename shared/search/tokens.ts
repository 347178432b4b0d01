const HANGUL = /[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7AF]/;

/** English endings that come and go with number and time. */
const PLURAL = /(?<!s)s$/;
const ENDING = /(?:ing|ed|e)$/;

/** What questions are made of and answers are not. Words that can be the subject of a talk are none. */
const ASKING = new Set(
  (
    'a an the is are was were be been do does did has have had i you he she it we they me my your his her its our their this that these ' +
    'those what when where which who whom whose why how of in on at to for from with by about as and or if than then so not no can could ' +
    'will would should may might must there here into over under out up down say said says tell talk talked mention mentioned'
  ).split(' '),
);

/**
 * What a text is found by. A word with Hangul in it is found by each pair of neighboring syllables, since particles and endings are joined to
 * it (예산을 and 예산이 share 예산); any other word by itself, without
 * the ending of a plural or of a verb.
 */
export function tokensOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!HANGUL.test(word)) return [word.length > 4 ? word.replace(PLURAL, '').replace(ENDING, '') : word];
    const letters = [...word];
    const pairs = letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
    // A noun of one syllable with its particle (밤에, 밤을).
    return letters.length <= 2 ? [...pairs, letters[0] ?? word] : pairs;
  });
}

/** The tokens of a question, without the words that only make it one; all of them where there are no others. */
export function tokensOfQuery(query: string): string[] {
  const tokens = tokensOf(query);
  const telling = tokens.filter((token) => !ASKING.has(token));
  return telling.length > 0 ? telling : tokens;
}

/** Whether a token stands for the beginning of longer words, too: pairs of syllables do already. */
export function isBeginning(token: string): boolean {
  return token.length >= 3 && !HANGUL.test(token);
}
