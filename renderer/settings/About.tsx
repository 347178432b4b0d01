import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { useAbout } from './useAbout.ts';

/** Which Greenroom this is. */
export function About({ tell }: Pick<Frame, 'tell'>) {
  const words = useWords();
  const about = useAbout(tell);
  return (
    <div className="section">
      {about && <p>{words.settings.version({ version: about.version, electron: about.electron })}</p>}
      <p className="quiet">{words.settings.license}</p>
    </div>
  );
}
