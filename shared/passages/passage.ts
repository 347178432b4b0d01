import { z } from 'zod';
import { type Material, pageAt, type SlideTurn, timeByPage } from '../rehearsal/material.ts';
import { howSchema, scriptByPage } from './scriptPages.ts';
import { sentencesOf } from './sentences.ts';

export const passageSchema = z.object({
  page: z.number().int(),
  /** Title of the page; empty where it has none. */
  title: z.string(),
  /** The headings of the script above it. */
  path: z.array(z.string()).readonly(),
  text: z.string(),
  /** Where the text is from: the script, what stands in the page's notes, or only on the page. */
  from: z.enum(['script', 'notes', 'slide']),
  /** How the script's part for this page is known; null where the text is the page's own. */
  how: howSchema.nullable(),
  /** The text is a part of what belongs to the page, chosen by how long the page had been shown. */
  partly: z.boolean(),
});
/** What the speaker was on at a time, as far as the page shown tells it: nobody has heard the words. */
export type Passage = Readonly<z.infer<typeof passageSchema>>;

/** Letters of a passage: what is read in one look, and what a request to a model can carry eight times. */
export const LONGEST_PASSAGE = 280;

export interface Rehearsed {
  readonly turns: readonly SlideTurn[];
  /** Length of the rehearsal in ms. */
  readonly durationMs: number;
}

/**
 * Gives the passage for a time of a rehearsal, in ms; null where no page was shown, or where neither script nor page has a word.
 * It is told by the page, and within a long page by the time that it had been shown. Speech is not listened to: the speaker may have
 * said it earlier, later, in other words, or not at all.
 */
export function passagesOf(material: Material, { turns, durationMs }: Rehearsed): (timeMs: number) => Passage | null {
  const parts = scriptByPage(material);
  const shown = timeByPage(turns, durationMs);
  const pages = new Map(material.slides?.pages.map((slide) => [slide.page, slide]));
  return (timeMs) => {
    const page = pageAt(turns, timeMs);
    if (page === null) return null;
    const slide = pages.get(page);
    const part = parts.get(page);
    const share = shareShown(turns, page, timeMs, shown.get(page) ?? 0);
    const place = { page, title: slide?.title ?? '' };
    if (part !== undefined) {
      const sentences = part.sections.flatMap(({ path, text }) => sentencesOf(text).map((said) => ({ path, said })));
      const { from, to } = windowOf(
        sentences.map(({ said }) => said.length),
        share,
      );
      const text = sentences
        .slice(from, to)
        .map(({ said }) => said)
        .join(' ');
      const path = sentences[from]?.path ?? [];
      if (text !== '')
        return {
          ...place,
          path,
          text: clip(text),
          from: 'script',
          how: part.how,
          partly: to - from < sentences.length,
        };
    }
    const notes = slide?.notes.trim() ?? '';
    const own = notes === '' ? (slide?.text.trim() ?? '') : notes;
    if (own === '' && place.title === '') return null;
    const sentences = sentencesOf(own);
    const { from, to } =
      notes === ''
        ? { from: 0, to: sentences.length }
        : windowOf(
            sentences.map(({ length }) => length),
            share,
          );
    return {
      ...place,
      path: [],
      text: clip(sentences.slice(from, to).join(' ')),
      from: notes === '' ? 'slide' : 'notes',
      how: null,
      partly: to - from < sentences.length,
    };
  };
}

/** How much of a page's time was over, 0..1, all its turns together. */
function shareShown(turns: readonly SlideTurn[], page: number, timeMs: number, totalMs: number): number {
  if (totalMs <= 0) return 0;
  const until = timeByPage(
    turns.filter(({ atMs }) => atMs <= timeMs),
    timeMs,
  );
  return Math.min(1, (until.get(page) ?? 0) / totalMs);
}

/** The sentences around the letter that would be spoken after this share of them, as many as fit. */
function windowOf(lengths: readonly number[], share: number): { from: number; to: number } {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let middle = 0;
  for (let said = 0; middle < lengths.length - 1; middle += 1) {
    said += lengths[middle] ?? 0;
    if (said > share * total) break;
  }
  let [from, to] = [middle, Math.min(lengths.length, middle + 1)];
  let length = lengths[middle] ?? 0;
  for (let grown = true; grown; ) {
    grown = false;
    for (const [at, before] of [
      [to, false],
      [from - 1, true],
    ] as const) {
      const next = lengths[at];
      if (next === undefined || length + next + 1 > LONGEST_PASSAGE) continue;
      length += next + 1;
      if (before) from -= 1;
      else to += 1;
      grown = true;
    }
  }
  return { from, to };
}

function clip(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_PASSAGE
    ? text
    : `${letters
        .slice(0, LONGEST_PASSAGE - 1)
        .join('')
        .trimEnd()}…`;
}
