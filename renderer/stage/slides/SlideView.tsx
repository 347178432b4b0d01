import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import type { StageSlides } from '../material/stageMaterial.ts';
import { usePictureUrl } from '../material/usePictureUrl.ts';
import './SlideView.css';

interface SlideViewProps {
  readonly slides: StageSlides;
  /** Which of them, from 0. */
  readonly at: number;
  turn(by: 1 | -1): void;
}

/** The slide that the audience would see, and what turns it for a hand on the mouse. */
export function SlideView({ slides, at, turn }: SlideViewProps) {
  const words = useWords().stage;
  const slide = slides.pages[at];
  const url = usePictureUrl(slides.pictures[at]);
  if (slide === undefined) return null;
  const { page, title } = slide;
  return (
    <figure className="slide-view">
      <div>{url !== null && <img src={url} alt={words.slide({ page, title: title === '' ? 'none' : title })} />}</div>
      <figcaption>
        <button
          type="button"
          className="icon"
          aria-label={words.previousPage}
          disabled={at === 0}
          onClick={() => turn(-1)}
        >
          <Icon name="previous" />
        </button>
        <span>{words.page({ page: at + 1, pages: slides.pages.length })}</span>
        <button
          type="button"
          className="icon"
          aria-label={words.nextPage}
          disabled={at === slides.pages.length - 1}
          onClick={() => turn(1)}
        >
          <Icon name="next" />
        </button>
      </figcaption>
    </figure>
  );
}
