import { type DragEvent, useState } from 'react';
import type { Film } from '../../../shared/bridge.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call, unwrapped } from '../../capture/bridgeCall.ts';
import { Library } from '../../library/Library.tsx';
import { CameraSetup } from '../camera/CameraSetup.tsx';
import { AboutTalk } from './AboutTalk.tsx';
import { ModelsInUse } from './ModelsInUse.tsx';
import './Home.css';

/** The first screen: rehearse, open a film, or look at an earlier rehearsal. */
export function Home(frame: Frame) {
  const words = useWords();
  const [dragging, setDragging] = useState(false);
  const open = (film: Promise<Film | null>) => {
    frame.dismiss();
    film.then((found) => found && frame.go({ kind: 'analyzing', film: found }), frame.tell);
  };
  const openSample = () =>
    open(call(bridge, 'films.sample', undefined).then((film) => ({ ...film, name: words.app.sampleTitle })));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) open(bridge.openDropped(file).then(unwrapped));
  };
  return (
    <main
      className={dragging ? 'home dragging' : 'home'}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <section className="setup" aria-labelledby="setup-title">
        <h1 id="setup-title">{words.stage.title}</h1>
        <CameraSetup {...frame} />
        <AboutTalk tell={frame.tell} />
        <footer className="quiet">
          <p>{words.stage.privacy}</p>
          <ModelsInUse tell={frame.tell} />
        </footer>
      </section>
      <aside className="earlier">
        <section className="films" aria-labelledby="films-title">
          <h2 id="films-title">{words.stage.films}</h2>
          <button type="button" onClick={() => open(call(bridge, 'films.choose', undefined))}>
            {words.stage.openFilm}
          </button>
          <button type="button" onClick={openSample}>
            {words.stage.sample}
          </button>
          <p className="quiet">{words.stage.drop}</p>
        </section>
        <Library {...frame} />
      </aside>
    </main>
  );
}
