import { type DragEvent, useEffect, useMemo, useState } from 'react';
import type { Audience } from '../../../shared/rehearsal/audience.ts';
import { materialKindOf } from '../../../shared/rehearsal/material.ts';
import { audienceOf, talkKey, talksOf } from '../../../shared/talks/grouping.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { CameraSetup } from '../camera/CameraSetup.tsx';
import { MaterialChoice } from '../material/MaterialChoice.tsx';
import type { StageMaterial } from '../material/stageMaterial.ts';
import { useMaterial } from '../material/useMaterial.ts';
import { AboutTalk } from './AboutTalk.tsx';
import { AudienceChoice } from './AudienceChoice.tsx';
import './Prepare.css';

interface PrepareProps extends Frame {
  /** Of the talk that is rehearsed once more; empty for another one. */
  readonly title: string;
  /** What was chosen to rehearse with before; nothing yet when absent. */
  readonly material: StageMaterial | undefined;
}

/** Before a rehearsal: which talk, where its audience is, what is shown and read, and oneself before the camera. */
export function Prepare({ title: given, material: before, ...frame }: PrepareProps) {
  const { stage, prepare: words } = useWords();
  const { go, tell } = frame;
  const contents = useLibrary(frame);
  const talks = useMemo(() => talksOf(contents?.rehearsals ?? []), [contents]);
  const [title, setTitle] = useState(given);
  const [audience, setAudience] = useState<Audience | null>(null);
  const [targetMs, setTargetMs] = useState<number | null>(null);

  useEffect(() => {
    call(bridge, 'settings.read', undefined).then(({ settings }) => {
      setAudience(settings.audience);
      setTargetMs(settings.targetMs);
    }, tell);
  }, [tell]);

  const choose = (next: Audience) => {
    setAudience(next);
    call(bridge, 'settings.write', { audience: next }).catch(tell);
  };
  // It is asked once a talk: another take of it has the audience of the take before.
  const known = audienceOf(talks, title);
  useEffect(() => {
    if (known === undefined) return;
    setAudience(known);
    call(bridge, 'settings.write', { audience: known }).catch(tell);
  }, [known, tell]);

  const lastTake = talks
    .find(({ key }) => key === talkKey(title))
    ?.takes.find(({ source }) => source.kind === 'camera');
  const chosen = useMaterial(before, lastTake?.id, frame);
  const drop = (event: DragEvent) => {
    // Anything else that is dropped is taken for a film, as everywhere.
    const files = [...event.dataTransfer.files].filter(({ name }) => materialKindOf(name) !== null);
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) chosen.drop(file);
  };
  const plan = (next: number | null) => {
    setTargetMs(next);
    call(bridge, 'settings.write', { targetMs: next }).catch(tell);
  };

  return (
    <main className="prepare" onDrop={drop}>
      <section aria-labelledby="prepare-title">
        <h1 id="prepare-title">{stage.title}</h1>
        <CameraSetup
          {...frame}
          start={(stream, calibrated) =>
            go({ kind: 'rehearsing', stream, calibrated, title: title.trim(), material: chosen.material })
          }
        />
      </section>
      <aside>
        <div className="talk-name">
          <label htmlFor="talk-name">{words.name}</label>
          <input
            type="text"
            id="talk-name"
            list="talk-names"
            maxLength={200}
            placeholder={words.nameExample}
            aria-describedby="name-hint"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <datalist id="talk-names">
            {talks.slice(0, 20).map((talk) => (
              <option key={talk.key} value={talk.title} />
            ))}
          </datalist>
          <span className="quiet" id="name-hint">
            {words.nameHint}
          </span>
        </div>
        {audience !== null && <AudienceChoice chosen={audience} choose={choose} />}
        <MaterialChoice chosen={chosen} targetMs={targetMs} setTarget={plan} />
        <AboutTalk tell={tell} />
        <p className="quiet">{stage.privacy}</p>
      </aside>
    </main>
  );
}
