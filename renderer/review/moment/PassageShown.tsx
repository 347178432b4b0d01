import { useEffect, useState } from 'react';
import type { Passage } from '../../../shared/passages/passage.ts';
import type { Rehearsal } from '../../../shared/rehearsal/timeline.ts';
import { howPassageIsKnown, slideOfPassage } from '../../../shared/words/passages.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import './PassageShown.css';

interface PassageShownProps extends Pick<Frame, 'tell'> {
  readonly rehearsal: Pick<Rehearsal, 'id' | 'slideTurns'>;
  /** In ms. */
  readonly atMs: number;
}

/** What the speaker was on at a moment, by the slide that was shown; nothing where no slide was. */
export function PassageShown({ rehearsal: { id, slideTurns = [] }, atMs, tell }: PassageShownProps) {
  const words = useWords();
  const [passage, setPassage] = useState<Passage | null>(null);
  const slides = slideTurns.length > 0;
  useEffect(() => {
    if (slides) call(bridge, 'rehearsals.passage', { id, atMs }).then(setPassage, tell);
  }, [slides, id, atMs, tell]);
  if (passage === null) return null;
  return (
    <section className="passage">
      <h3>{words.assistant.passage.title}</h3>
      <p>{slideOfPassage(passage, words)}</p>
      {passage.text !== '' && <blockquote>{passage.text}</blockquote>}
      <p className="quiet">{howPassageIsKnown(passage, words)}</p>
    </section>
  );
}
