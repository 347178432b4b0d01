import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { type Filter, SHOWN_VERDICTS } from '../../../shared/review/verdicts.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import { useSlideName } from '../slides/useSlideName.ts';
import type { Slides } from '../slides/useSlides.ts';
import { useIsWhole, type View } from './view.ts';
import { STEP } from './zoom.ts';
import './LaneTools.css';

interface LaneToolsProps {
  /** All of the rehearsal. */
  readonly events: readonly BehaviorEvent[];
  /** Null where there were none. */
  readonly slides: Slides | null;
  readonly filter: Filter;
  readonly view: View;
  change(filter: Filter): void;
}

const NO_SLIDES = { pages: new Map<never, never>() };

/** Which moments are shown, and how near. */
export function LaneTools({ events, slides, filter, view, change }: LaneToolsProps) {
  const words = useWords();
  const { filter: say, zoom } = words.review;
  const nameOf = useSlideName(slides ?? NO_SLIDES);
  const isWhole = useIsWhole(view);
  const seen = new Set(events.map(({ behavior }) => behavior));
  const order = new Map<string, number>(BEHAVIORS.map(({ id }, index) => [id, index]));
  const place = (behavior: string) => order.get(behavior) ?? order.size;
  return (
    <div className="lane-tools">
      <select
        aria-label={say.behavior}
        value={filter.behavior ?? ''}
        onChange={({ currentTarget: { value } }) => change({ ...filter, behavior: value === '' ? null : value })}
      >
        <option value="">{say.all}</option>
        {[...seen]
          .sort((a, b) => place(a) - place(b))
          .map((behavior) => (
            <option key={behavior} value={behavior}>
              {behaviorName(words, behavior)}
            </option>
          ))}
      </select>
      <select
        aria-label={say.verdict}
        value={filter.verdict}
        onChange={({ currentTarget: { value } }) =>
          change({ ...filter, verdict: SHOWN_VERDICTS.find((one) => one === value) ?? 'all' })
        }
      >
        {SHOWN_VERDICTS.map((each) => (
          <option key={each} value={each}>
            {say.verdicts[each]}
          </option>
        ))}
      </select>
      {slides !== null && (
        <select
          aria-label={say.page}
          value={filter.page ?? ''}
          onChange={({ currentTarget: { value } }) => change({ ...filter, page: value === '' ? null : Number(value) })}
        >
          <option value="">{say.allPages}</option>
          {[...slides.times.keys()]
            .sort((a, b) => a - b)
            .map((page) => (
              <option key={page} value={page}>
                {nameOf(page)}
              </option>
            ))}
        </select>
      )}
      <fieldset>
        <legend className="hidden">{zoom.label}</legend>
        <button
          type="button"
          className="icon"
          aria-label={zoom.out}
          title={zoom.out}
          onClick={() => view.zoomBy(1 / STEP)}
        >
          <Icon name="farther" />
        </button>
        <button type="button" className="icon" aria-label={zoom.in} title={zoom.in} onClick={() => view.zoomBy(STEP)}>
          <Icon name="nearer" />
        </button>
        <button
          type="button"
          className="icon"
          aria-label={zoom.all}
          title={zoom.all}
          disabled={isWhole}
          onClick={view.all}
        >
          <Icon name="whole" />
        </button>
      </fieldset>
    </div>
  );
}
