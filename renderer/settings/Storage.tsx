import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { useAbout } from './useAbout.ts';

/** Where the rehearsals are. */
export function Storage({ tell }: Pick<Frame, 'tell'>) {
  const words = useWords().settings;
  const about = useAbout(tell);
  return (
    <div className="section">
      <p>{words.folder}</p>
      {about && <p className="quiet path">{about.library}</p>}
      <button type="button" onClick={() => call(bridge, 'app.revealLibrary', undefined).catch(tell)}>
        {words.showFolder}
      </button>
    </div>
  );
}
