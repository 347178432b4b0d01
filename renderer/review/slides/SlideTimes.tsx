import { durationOf } from '../../../shared/words/feedback/amounts.ts';
import { useWords } from '../../app/language.tsx';
import { useSlideName } from './useSlideName.ts';
import type { Slides } from './useSlides.ts';
import './SlideTimes.css';

/** How long each slide was shown: one bar a slide, as high as it was long. */
export function SlideTimes({ slides }: { readonly slides: Slides }) {
  const words = useWords();
  const nameOf = useSlideName(slides);
  const longest = Math.max(1, ...slides.times.values());
  const pages = [...slides.times].sort(([a], [b]) => a - b);
  return (
    <div className="slide-times">
      <h2>{words.review.slides.times}</h2>
      <ol>
        {pages.map(([page, timeMs]) => {
          const said = words.review.slides.time({ name: nameOf(page), time: durationOf(words, timeMs) });
          return (
            <li key={page} title={said}>
              <span className="hidden">{said}</span>
              <i aria-hidden="true" style={{ height: `${Math.max(6, (100 * timeMs) / longest)}%` }} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
