import { useState } from 'react';
import type { Glance } from '../../shared/talks/glance.ts';
import type { TalkGroup } from '../../shared/talks/grouping.ts';
import { Icon } from '../app/Icon.tsx';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { RehearsalRow } from './RehearsalRow.tsx';
import { Takes } from './Takes.tsx';
import { useGlances } from './useGlances.ts';
import type { RehearsalActions } from './useRehearsals.ts';

interface TalkRowProps extends Pick<Frame, 'tell'> {
  readonly talk: TalkGroup;
  /** Of the newest take. */
  readonly glance: Glance | undefined;
  readonly actions: RehearsalActions;
}

/** A talk in one line, its newest take; the others can be unfolded below it. */
export function TalkRow({ talk, glance, actions, tell }: TalkRowProps) {
  const words = useWords().home;
  const [open, setOpen] = useState(false);
  const { title, takes } = talk;
  const [newest] = takes;
  const label = open ? words.hideTakes({ title }) : words.showTakes({ title, count: takes.length });
  return (
    <li>
      <RehearsalRow rehearsal={newest} glance={glance} actions={actions}>
        {takes.length > 1 && (
          <button
            type="button"
            className="small takes"
            aria-expanded={open}
            aria-label={label}
            title={label}
            onClick={() => setOpen(!open)}
          >
            {words.takes({ count: takes.length })}
            <Icon name="fold" size={16} />
          </button>
        )}
        <button
          type="button"
          className="icon"
          title={words.again}
          aria-label={words.againNamed({ title })}
          onClick={() => actions.again(title)}
        >
          <Icon name="again" />
        </button>
      </RehearsalRow>
      {open && <OlderTakes talk={talk} actions={actions} tell={tell} />}
    </li>
  );
}

function OlderTakes({ talk, actions, tell }: Omit<TalkRowProps, 'glance'>) {
  const glances = useGlances(talk.takes.slice(1), tell);
  return <Takes talk={talk} from={1} glances={glances} actions={actions} />;
}
