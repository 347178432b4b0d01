import { pageAt, type Slide, type SlideTurn } from '../rehearsal/material.ts';
import type { Words } from './words.ts';

/** What a page of the slides is called: its number, and its title where it has one. */
export function slideName({ review: { slides: words } }: Words, page: number, title: string): string {
  return title === '' ? words.page({ page }) : words.named({ page, title });
}

/** What the slide is called that was shown at a time; empty where none was. */
export function slideNameAt(
  words: Words,
  turns: readonly SlideTurn[] | undefined,
  pages: readonly Slide[],
  timeMs: number,
): string {
  const page = pageAt(turns ?? [], timeMs);
  if (page === null) return '';
  return slideName(words, page, pages.find((one) => one.page === page)?.title ?? '');
}
