import { slideName } from '../../../shared/words/slides.ts';
import { useWords } from '../../app/language.tsx';
import type { Slides } from './useSlides.ts';

/** What a page is called: its number, and its title where it has one. */
export function useSlideName(slides: Pick<Slides, 'pages'>): (page: number) => string {
  const words = useWords();
  return (page) => slideName(words, page, slides.pages.get(page)?.title ?? '');
}
