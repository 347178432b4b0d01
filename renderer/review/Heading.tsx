import type { Timeline } from '../../shared/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { CoachingLine } from './CoachingLine.tsx';
import { KeepCopy } from './KeepCopy.tsx';
import { Title } from './Title.tsx';
import './Heading.css';

interface HeadingProps extends Pick<Frame, 'tell'> {
  readonly timeline: Timeline;
  readonly rejected: ReadonlySet<string>;
  changed(timeline: Timeline): void;
}

/** Which rehearsal this is, what was found in one line, who wrote the words, and what can be done with its files. */
export function Heading({ timeline, rejected, changed, tell }: HeadingProps) {
  const words = useWords().review;
  const { rehearsal, events } = timeline;
  const counted = events.filter((event) => !rejected.has(event.id));
  const habits = counted.filter((event) => event.kind === 'habit').length;
  return (
    <header className="heading">
      <Title
        title={rehearsal.title}
        rename={(title) =>
          call(bridge, 'rehearsals.rename', { id: rehearsal.id, title }).then(
            (renamed) => changed({ ...timeline, rehearsal: { ...timeline.rehearsal, title: renamed.title } }),
            tell,
          )
        }
      />
      <div className="files">
        <KeepCopy timeline={timeline} changed={changed} tell={tell} />
        <button
          type="button"
          className="small"
          onClick={() => call(bridge, 'rehearsals.reveal', rehearsal.id).catch(tell)}
        >
          {words.showFiles}
        </button>
      </div>
      <p className="summary">{events.length > 0 && words.counts(habits, counted.length - habits)}</p>
      <CoachingLine rehearsal={rehearsal} tell={tell} />
    </header>
  );
}
