import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';
import { chooseFilm, openSample } from '../../app/openFilm.ts';
import type { Frame } from '../../app/screen.ts';

/** The three ways to begin. */
export function Begin(frame: Frame) {
  const { home, stage, app } = useWords();
  return (
    <div className="begin">
      <button type="button" className="primary" onClick={() => frame.go({ kind: 'ready', title: '' })}>
        <Icon name="camera" />
        {home.rehearse}
      </button>
      <button type="button" onClick={() => openSample(frame, app.sampleTitle)}>
        {stage.sample}
      </button>
      <button type="button" className="plain" onClick={() => chooseFilm(frame)}>
        {stage.openFilm}
      </button>
    </div>
  );
}
