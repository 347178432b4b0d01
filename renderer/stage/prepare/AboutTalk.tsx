import { useEffect, useState } from 'react';
import type { Talk } from '../../../shared/rehearsal/talk.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { TalkFields } from '../../review/heading/TalkFields.tsx';

/** What the next rehearsal is for; it starts from what the last one was for. Folded away until somebody wants to say it. */
export function AboutTalk({ tell }: Pick<Frame, 'tell'>) {
  const words = useWords().coaching.talk;
  const [talk, setTalk] = useState<Talk | null>(null);
  useEffect(() => {
    call(bridge, 'settings.read', undefined).then(({ settings }) => setTalk(settings.talk), tell);
  }, [tell]);
  if (talk === null) return null;
  const change = (next: Talk) => {
    setTalk(next);
    call(bridge, 'settings.write', { talk: next }).catch(tell);
  };
  const said = Object.values(talk).filter(Boolean).join(' · ');
  return (
    <details className="about-talk">
      <summary>
        {words.title} {said !== '' && <span className="quiet">{said}</span>}
      </summary>
      <TalkFields talk={talk} change={change} />
      <p className="quiet">{words.hint}</p>
    </details>
  );
}
