import { z } from 'zod';
import type { Material } from '../rehearsal/material.ts';
import { alike, pairsOf, within } from './likeness.ts';
import { type Section, sectionsOf } from './sections.ts';

/**
 * How it is known which page a piece of the script belongs to: the script names it; it stands under a heading that is the page's title;
 * it is guessed, because page and piece share words.
 */
export const howSchema = z.enum(['named', 'title', 'words']);
export type How = z.infer<typeof howSchema>;

/** What the script has for one page. */
export interface PagePart {
  readonly how: How;
  readonly sections: readonly Section[];
}

/** A heading and a title with less in common are two. Ours. */
const SAME_TITLE = 0.6;
/** Less of a page's words than this in a piece is chance. Ours. */
const SHARED_WORDS = 0.25;
/** Pieces times pages that are compared at most: beyond, only what the script names counts. */
const MOST_PAIRS = 200_000;

/** The script by page of the slides. A page for which the script has nothing, or nothing that can be told, is not in it. */
export function scriptByPage({ script, slides }: Material): ReadonlyMap<number, PagePart> {
  if (script === null || slides === null) return new Map();
  const sections = sectionsOf(script.text);
  const pages = slides.pages;
  const named = sections.filter(({ page }) => page !== null);
  const known = new Set(pages.map(({ page }) => page));
  if (named.length > 0 && named.some(({ page }) => known.has(page ?? 0)))
    return collect(named.map((section) => ({ section, page: section.page ?? 0, how: 'named' })));
  if (sections.length * pages.length > MOST_PAIRS) return new Map();
  return collect(inOrder(piecesOf(sections), pages));
}

interface Placed {
  readonly section: Section;
  readonly page: number;
  readonly how: How;
}

function collect(placed: readonly Placed[]): ReadonlyMap<number, PagePart> {
  const parts = new Map<number, { how: How; sections: Section[] }>();
  for (const { section, page, how } of placed) {
    const part = parts.get(page) ?? { how, sections: [] };
    // What is known worst about a part is what can be said of all of it.
    if (how === 'words') part.how = how;
    part.sections.push(section);
    parts.set(page, part);
  }
  return parts;
}

/** Without headings, paragraphs are what can belong to different pages. */
function piecesOf(sections: readonly Section[]): Section[] {
  if (sections.some(({ path }) => path.length > 0)) return [...sections];
  return sections.flatMap((section) => section.text.split(/\n{2,}/).map((text) => ({ ...section, text })));
}

/** The best way to lay pieces onto pages that never goes back: people speak in the order of their slides. */
function inOrder(
  pieces: readonly Section[],
  pages: readonly { page: number; title: string; text: string }[],
): Placed[] {
  const titles = pages.map(({ title }) => pairsOf(withoutNumber(title)));
  const words = pages.map(({ title, text }) => pairsOf(`${title} ${text}`));
  const scores = pieces.map(({ path, text }) => {
    const heading = pairsOf(withoutNumber(path.at(-1) ?? ''));
    const own = pairsOf(text);
    return pages.map((_, p) => {
      const title = alike(heading, titles[p] ?? new Set());
      if (title >= SAME_TITLE) return 1 + title;
      const shared = within(words[p] ?? new Set(), own);
      return shared >= SHARED_WORDS ? shared : 0;
    });
  });
  // best[i][p]: the most that the pieces before i can get when none lies beyond page p.
  const best: number[][] = [pages.map(() => 0)];
  for (const [i, row] of scores.entries()) {
    const before = best[i] ?? [];
    let most = 0;
    best.push(
      pages.map((_, p) => {
        most = Math.max(most, before[p] ?? 0, (before[p] ?? 0) + (row[p] ?? 0));
        return most;
      }),
    );
  }
  const placed: Placed[] = [];
  let limit = pages.length - 1;
  for (let i = pieces.length - 1; i >= 0 && limit >= 0; i -= 1) {
    const [row = [], before = [], after = []] = [scores[i], best[i], best[i + 1]];
    while (limit > 0 && after[limit] === after[limit - 1]) limit -= 1;
    const score = row[limit] ?? 0;
    const [section, page] = [pieces[i], pages[limit]];
    if (score > 0 && after[limit] === (before[limit] ?? 0) + score && section && page)
      placed.unshift({ section, page: page.page, how: score > 1 ? 'title' : 'words' });
  }
  return withTheirOwn(placed, pieces);
}

/** What stands below a heading that is a page's title belongs to that page, too. */
function withTheirOwn(placed: readonly Placed[], pieces: readonly Section[]): Placed[] {
  const pageOf = new Map(placed.map((one) => [one.section, one]));
  let open: Placed | undefined;
  return pieces.flatMap((section) => {
    const own = pageOf.get(section);
    if (own !== undefined) {
      open = own;
      return own;
    }
    const above = open?.section.path ?? [];
    const below =
      above.length > 0 && section.path.length > above.length && above.every((h, i) => section.path[i] === h);
    return open !== undefined && below ? { ...open, section } : [];
  });
}

function withoutNumber(title: string): string {
  return title.replace(/^\s*(?:\d+|[ivx]+)\s*[.):\-–—]\s*/iu, '');
}
