import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import { totalsOf } from '../../../shared/rehearsal/totals.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { CoachingLine } from '../CoachingLine.tsx';
import { CompareWith } from '../compare/CompareWith.tsx';
import { KeepCopy } from '../film/KeepCopy.tsx';
import type { LiveTimeline } from '../liveTimeline.ts';
import { SaveAs } from './SaveAs.tsx';
import { Title } from './Title.tsx';
import './Heading.css';

interface HeadingProps extends Pick<Frame, 'go' | 'tell'> {
  readonly timeline: Timeline;
  readonly live: LiveTimeline;
  /** Lays another take beside this one. */
  compare(other: Timeline): void;
}

/** Which rehearsal this is, what was found in one line, who wrote the words, and what can be done with its files. */
export function Heading({ timeline, live, compare, go, tell }: HeadingProps) {
  const { review: words, coaching } = useWords();
  const { rehearsal, events } = timeline;
  const { habits, strengths, setAside } = totalsOf(timeline);
  return (
    <header className="heading">
      <Title
        title={rehearsal.title}
        rename={(title) =>
          call(bridge, 'rehearsals.rename', { id: rehearsal.id, title }).then(
            (renamed) => live.change((now) => ({ ...now, rehearsal: { ...now.rehearsal, title: renamed.title } })),
            tell,
          )
        }
      />
      <div className="files">
        <SaveAs id={rehearsal.id} tell={tell} />
        <CompareWith rehearsal={rehearsal} compare={compare} tell={tell} />
        <KeepCopy timeline={timeline} live={live} tell={tell} />
        <button
          type="button"
          className="small"
          onClick={() => call(bridge, 'rehearsals.reveal', rehearsal.id).catch(tell)}
        >
          {words.showFiles}
        </button>
      </div>
      <p className="summary">
        {events.length > 0 && words.counts({ habits, strengths })}
        {setAside > 0 && ` · ${coaching.verdict.setAside({ count: setAside })}`}
      </p>
      <CoachingLine rehearsal={rehearsal} go={go} tell={tell} />
    </header>
  );
}
