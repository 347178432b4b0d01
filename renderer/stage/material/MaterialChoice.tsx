import { useState } from 'react';
import { spokenMs } from '../../../shared/rehearsal/pace.ts';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import { ScriptDialog } from './ScriptDialog.tsx';
import { TargetLength } from './TargetLength.tsx';
import type { ChosenMaterial } from './useMaterial.ts';
import './MaterialChoice.css';

interface MaterialChoiceProps {
  readonly chosen: ChosenMaterial;
  readonly targetMs: number | null;
  setTarget(targetMs: number | null): void;
}

/** Slides, script and planned length of the next rehearsal. All of them can be left out. */
export function MaterialChoice({ chosen, targetMs, setTarget }: MaterialChoiceProps) {
  const { material: words } = useWords().prepare;
  const { stage } = useWords();
  const { script, slides } = chosen.material;
  const { reading } = chosen;
  const [writing, setWriting] = useState(false);
  return (
    <fieldset className="material">
      <legend>{words.title}</legend>
      <div className="material-row">
        <span>{words.slides}</span>
        {reading !== null ? (
          <>
            <span className="quiet" role="status">
              {reading.page === null ? words.opening : words.reading({ page: reading.page, pages: reading.pages })}
            </span>
            <button type="button" className="small" onClick={reading.cancel}>
              {stage.cancel}
            </button>
          </>
        ) : slides === null ? (
          <button type="button" className="small" onClick={() => chosen.choose('slides')}>
            {words.addSlides}
          </button>
        ) : (
          <>
            <span className="one-line" title={slides.name}>
              {slides.name} <span className="quiet">{words.pages({ count: slides.pages.length })}</span>
            </span>
            <button type="button" className="icon" aria-label={words.removeSlides} onClick={chosen.removeSlides}>
              <Icon name="remove" size={17} />
            </button>
          </>
        )}
      </div>
      <div className="material-row">
        <span>{words.script}</span>
        {script !== null && (
          <span className="one-line" title={script.name}>
            {script.name} <span className="quiet">{spokenIn(script.text)}</span>
          </span>
        )}
        <button type="button" className="small" onClick={() => setWriting(true)}>
          {script === null ? words.addScript : words.editScript}
        </button>
      </div>
      <TargetLength targetMs={targetMs} setTarget={setTarget} />
      <p className="quiet">{chosen.fromLast ? words.fromLast : words.hint}</p>
      <ScriptDialog open={writing} close={() => setWriting(false)} chosen={chosen} />
    </fieldset>
  );

  function spokenIn(text: string): string {
    return words.spoken({ minutes: Math.max(1, Math.round(spokenMs(text) / 60_000)) });
  }
}
