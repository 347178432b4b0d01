/** Letters that nobody sees and a model reads: controls, joiners, marks of direction, tags, what has no meaning yet. */
const UNSEEN = /(?![\n\t])\p{C}/gu;

/**
 * A text from a rehearsal as it is handed on: what a person would see of it, at most so many letters. It stays what it is, a quotation;
 * where it stands in an answer says so.
 */
export function quoted(text: string, most: number): string {
  const seen = text.replace(UNSEEN, '').trim();
  const letters = [...seen];
  return letters.length <= most ? seen : `${letters.slice(0, most - 1).join('')}…`;
}
