import { useState } from 'react';
import type { Rehearsal, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { bridge } from '../../app/bridge.ts';
import { useLanguage, useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { ActionMenu } from '../heading/ActionMenu.tsx';
import { dateOf } from './dateOf.ts';

/** More than fit in a menu nobody looks through: takes of the same talk come first, then what was rehearsed last. */
const MOST = 12;

interface CompareWithProps extends Pick<Frame, 'tell'> {
  readonly rehearsal: Rehearsal;
  compare(other: Timeline): void;
}

/** Chooses the rehearsal that this one is laid beside. */
export function CompareWith({ rehearsal, compare, tell }: CompareWithProps) {
  const words = useWords().compare;
  const language = useLanguage();
  const [others, setOthers] = useState<readonly Rehearsal[]>([]);
  const look = () =>
    void call(bridge, 'rehearsals.list', undefined).then(
      ({ rehearsals }) =>
        setOthers(
          rehearsals
            .filter(({ id, state }) => id !== rehearsal.id && state !== 'recording')
            .sort((a, b) => Number(b.title === rehearsal.title) - Number(a.title === rehearsal.title))
            .slice(0, MOST),
        ),
      tell,
    );
  const choose = (id: string) => void call(bridge, 'rehearsals.read', id).then(compare, tell);
  return (
    <ActionMenu
      name={words.open}
      nothing={words.none}
      opened={look}
      actions={others.map(({ id, title, startedAt, durationMs }) => ({
        key: id,
        name: title,
        hint: `${dateOf(startedAt, language)} · ${clockTime(durationMs)}`,
        run: () => choose(id),
      }))}
    />
  );
}
