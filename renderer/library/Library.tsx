import { GreenroomError } from '../../shared/problem.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { Damaged } from './Damaged.tsx';
import { RehearsalRow } from './RehearsalRow.tsx';
import { useLibrary } from './useLibrary.ts';
import './Library.css';

/** Earlier rehearsals, newest first. */
export function Library({ go, tell, dismiss }: Frame) {
  const words = useWords().library;
  const contents = useLibrary({ tell });
  const open = (id: string) => {
    dismiss();
    call(bridge, 'rehearsals.read', id).then((timeline) => {
      go({ kind: 'review', timeline });
      if (timeline.rehearsal.readOnly) tell(new GreenroomError('rehearsal-newer', { id }));
    }, tell);
  };
  const remove = (id: string) => call(bridge, 'rehearsals.remove', id).catch(tell);
  return (
    <section className="library" aria-labelledby="library-title">
      <h2 id="library-title">{words.title}</h2>
      {contents !== null && contents.damaged.length > 0 && <Damaged ids={contents.damaged} tell={tell} />}
      {contents?.rehearsals.length === 0 && <p className="quiet">{words.empty}</p>}
      <ul>
        {contents?.rehearsals.map((rehearsal) => (
          <RehearsalRow
            key={rehearsal.id}
            rehearsal={rehearsal}
            open={() => open(rehearsal.id)}
            remove={() => remove(rehearsal.id)}
          />
        ))}
      </ul>
    </section>
  );
}
