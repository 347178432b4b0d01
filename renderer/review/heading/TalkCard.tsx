import { useState } from 'react';
import { NO_TALK, type Talk } from '../../../shared/rehearsal/talk.ts';
import type { Rehearsal } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { TalkFields } from './TalkFields.tsx';

/** What this rehearsal was for. Where the AI wrote words, they can be written anew for it. */
export function TalkCard({ rehearsal, tell }: { rehearsal: Rehearsal } & Pick<Frame, 'tell'>) {
  const words = useWords().coaching.talk;
  const [talk, setTalk] = useState<Talk>(rehearsal.talk ?? NO_TALK);
  const [changed, setChanged] = useState(false);
  const { id, coaching, usage } = rehearsal;
  const change = (next: Talk) => {
    setTalk(next);
    setChanged(true);
    call(bridge, 'rehearsals.setTalk', { id, talk: next }).catch(tell);
  };
  const askAnew = () => {
    setChanged(false);
    call(bridge, 'coaching.again', { id, anew: true }).catch(tell);
  };
  const coached = coaching.state === 'done' && usage.requests > 0;
  return (
    <details className="about-talk">
      <summary>{words.title}</summary>
      <TalkFields talk={talk} change={change} />
      {changed && coached && (
        <button type="button" className="small" onClick={askAnew}>
          {words.askAnew}
        </button>
      )}
    </details>
  );
}
