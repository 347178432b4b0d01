/**
 * The pairs of neighboring letters in each word of a text. Korean joins particles and endings to its words: pairs of syllables are
 * alike where whole words are not.
 */
export function pairsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Set<string>();
  for (const word of words) {
    const letters = [...word];
    if (letters.length === 1) pairs.add(word);
    for (let i = 1; i < letters.length; i += 1) pairs.add(`${letters[i - 1]}${letters[i]}`);
  }
  return pairs;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let count = 0;
  for (const pair of few) if (many.has(pair)) count += 1;
  return count;
}

/** How much two texts have in common, 0..1: Dice's coefficient of their pairs of letters. */
export function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size;
  return all === 0 ? 0 : (2 * common(one, other)) / all;
}

/** How much of a short text is in a long one, 0..1. */
export function within(short: ReadonlySet<string>, long: ReadonlySet<string>): number {
  return short.size === 0 ? 0 : common(short, long) / short.size;
}
