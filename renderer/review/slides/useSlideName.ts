import { useWords } from '../../app/language.tsx';
import type { Slides } from './useSlides.ts';

/** What a page is called: its number, and its title where it has one. */
export function useSlideName(slides: Pick<Slides, 'pages'>): (page: number) => string {
  const { slides: words } = useWords().review;
  return (page) => {
    const title = slides.pages.get(page)?.title ?? '';
    return title === '' ? words.page({ page }) : words.named({ page, title });
  };
}
