/**
 * Bytes of an answer's text at most. Assistants take 25,000 tokens; a syllable of Hangul is three bytes and up to one and a half tokens, so this is
 * 12,000 at worst, and the same once more as structured content.
 */
export const MOST_BYTES = 24_000;
/** Entries of a list at most, and where nothing is said. */
export const MOST_ENTRIES = 100;
export const USUAL_ENTRIES = 20;

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

export interface Fitted<T> {
  readonly shown: readonly T[];
  /** How many are left. */
  readonly left: number;
}

/**
 * As many entries from the front as are wanted and fit. At least one: an entry by itself is made to fit by whoever makes it.
 *
 * @param spare Bytes that the rest of the answer needs.
 */
export function fit<T>(entries: readonly T[], limit: number, spare = 2000): Fitted<T> {
  let size = spare;
  let count = 0;
  for (const entry of entries.slice(0, limit)) {
    size += bytes(entry) + 1;
    if (size > MOST_BYTES && count > 0) break;
    count += 1;
  }
  return { shown: entries.slice(0, count), left: entries.length - count };
}

/** Where a list goes on, as a text that means nothing to whoever passes it back. */
export function cursorAt(position: number): string {
  return `from-${position}`;
}

/** The position in a list that a cursor stands for; null when it is none. */
export function positionOf(cursor: string | undefined): number | null {
  if (cursor === undefined) return 0;
  const [, digits] = /^from-(\d{1,7})$/.exec(cursor) ?? [];
  return digits === undefined ? null : Number(digits);
}
