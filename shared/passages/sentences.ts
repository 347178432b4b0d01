const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text, in order, each without the blanks around it. A line break ends a sentence, too: in a script people
 * break lines where they breathe.
 *
 * @param locale Only decides about what is ambiguous; Korean and English are told apart by their signs.
 */
export function sentencesOf(text: string, locale = 'ko'): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return text
    .split(/\n+/)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}
