import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { Begin } from './Begin.tsx';
import { ModelsInUse } from './ModelsInUse.tsx';
import { ResultPicture } from './ResultPicture.tsx';
import './FirstRun.css';

/** The first day: what the app does, what comes of it, and two ways to see for oneself. */
export function FirstRun(frame: Frame) {
  const words = useWords();
  return (
    <div className="first-run">
      <section aria-labelledby="promise">
        <h1 id="promise">{words.home.promise}</h1>
        <Begin {...frame} />
        <p className="quiet">{words.stage.drop}</p>
        <p className="quiet">{words.home.free}</p>
        <div className="quiet">
          <ModelsInUse tell={frame.tell} />
        </div>
      </section>
      <ResultPicture />
    </div>
  );
}
