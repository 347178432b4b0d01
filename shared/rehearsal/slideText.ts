import { LONGEST_SLIDE } from './material.ts';

/** A piece of text as a PDF places it on its page. */
export interface PlacedText {
  readonly text: string;
  /** Height of the baseline above the page's lower edge, in points. */
  readonly y: number;
  /** Size of its letters, in points. */
  readonly size: number;
  /** The reader says that a line ends after it. */
  readonly endsLine: boolean;
}

interface Line {
  text: string;
  y: number;
  size: number;
}

/** Pieces whose baselines are further apart than this share of their size are not in one line: a raised number still is. */
const SAME_LINE = 0.6;
/** Sizes that differ by less are one size: a PDF's letters are scaled, and the numbers rounded. */
const SAME_SIZE = 1.03;
/** What no reader shows and no line holds. Line ends are put in here, not taken from the file. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** What a page says: its lines in the order of the file, and as its title the largest of them, of equal ones the first. */
export function slideText(pieces: readonly PlacedText[]): { title: string; text: string } {
  const lines = linesOf(pieces);
  const largest = Math.max(0, ...lines.map((line) => line.size));
  const title = lines.find((line) => line.size * SAME_SIZE >= largest)?.text ?? '';
  return {
    title: title.slice(0, LONGEST_SLIDE),
    text: lines
      .map((line) => line.text)
      .join('\n')
      .slice(0, LONGEST_SLIDE),
  };
}

function linesOf(pieces: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const { text, y, size, endsLine } of pieces) {
    const seen = text.replaceAll(UNSEEN, '');
    if (open !== undefined && seen.trim() !== '' && Math.abs(open.y - y) > SAME_LINE * Math.max(open.size, size))
      open = undefined;
    if (open === undefined && seen.trim() !== '') {
      open = { text: '', y, size };
      lines.push(open);
    }
    if (open !== undefined) {
      open.text += seen;
      if (seen.trim() !== '') open.size = Math.max(open.size, size);
    }
    if (endsLine) open = undefined;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}
