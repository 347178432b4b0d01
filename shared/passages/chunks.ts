import { packByMeaning } from './byMeaning.ts';
import { type Section, sectionsOf } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** A piece of a text that can be found by itself. */
export interface Chunk {
  readonly path: readonly string[];
  /** The page of the slides that the text itself names, or that it stands on. */
  readonly page: number | null;
  /** The sentence before it, put back so that "it" and "this" have somebody to stand for; empty at the beginning. */
  readonly before: string;
  readonly text: string;
}

/** Letters of a chunk at most: about half a minute of talk in Korean, and of English. `npm run eval:search` compares. */
export const LONGEST_CHUNK = 360;

/** Cuts a script: where its author has, then between paragraphs, then between sentences where the subject changes most. */
export function chunksOf(text: string, most = LONGEST_CHUNK): Chunk[] {
  return sectionsOf(text).flatMap((section) => cut(section, most));
}

/** What stands around a chunk, and it is found by as well: its place, and the sentence before it. */
export function aroundOf({ path, before }: Pick<Chunk, 'path' | 'before'>): string {
  return [path.join(' › '), before].filter((part) => part !== '').join('\n');
}

function cut({ path, page, text }: Section, most: number): Chunk[] {
  let before = '';
  return pack(text, most).map((piece) => {
    const chunk: Chunk = { path, page, before, text: piece };
    before = sentencesOf(piece).at(-1) ?? '';
    return chunk;
  });
}

/** Paragraphs together as long as they fit; one that does not fit alone is cut into sentences. */
function pack(text: string, most: number): string[] {
  const pieces: string[] = [];
  let open = '';
  const end = () => {
    if (open !== '') pieces.push(open);
    open = '';
  };
  for (const paragraph of text.split(/\n{2,}/).map((one) => one.trim())) {
    if (paragraph === '') continue;
    if (paragraph.length > most) {
      end();
      pieces.push(...packByMeaning(sentencesOf(paragraph), most).flatMap((some) => halved(some.join(' '), most)));
    } else if (open !== '' && open.length + paragraph.length + 2 > most) {
      end();
      open = paragraph;
    } else {
      open = open === '' ? paragraph : `${open}\n\n${paragraph}`;
    }
  }
  end();
  return pieces;
}

/** Where a long sentence is cut: between its parts, then between its clauses, then between words. */
const SEAMS = [/[—–;:](?=\s|\p{L})/gu, /,(?=\s)/gu, /\s/gu];

/** A sentence that goes on for longer than a chunk is cut at its last seam that leaves at least a half; where it has none, anywhere. */
export function halved(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const seams = SEAMS.map((seam) => [...head.matchAll(seam)].at(-1)?.index ?? -1);
    let at = (seams.find((index) => index >= most / 2) ?? most - 1) + 1;
    // Never between the halves of one character.
    if (/[\uDC00-\uDFFF]/.test(rest[at] ?? '')) at -= 1;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}
