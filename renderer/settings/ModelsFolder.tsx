import { useEffect, useState } from 'react';
import type { Models } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

interface ModelsFolderProps extends Pick<Frame, 'tell' | 'dismiss'> {
  readonly settings: Settings;
  changed(settings: Settings): void;
}

/** Which models look, and from which folder. A folder whose files are not right is refused, and the old one stays. */
export function ModelsFolder({ settings, changed, tell, dismiss }: ModelsFolderProps) {
  const words = useWords();
  const [inUse, setInUse] = useState<{ models: Models; modelsFolder: string | null } | null>(null);
  const { modelsFolder } = settings;
  useEffect(() => {
    call(bridge, 'app.about', undefined).then(setInUse, tell);
  }, [tell, modelsFolder]);
  const forced = inUse?.modelsFolder ?? null;
  const from =
    forced !== null && forced !== modelsFolder
      ? words.settings.modelsFromEnvironment({ folder: forced })
      : modelsFolder === null
        ? words.settings.modelsDefault
        : words.settings.modelsFrom({ folder: modelsFolder });
  const take = (next: Promise<Settings>) => {
    dismiss();
    next.then(changed, tell);
  };
  return (
    <section className="section" aria-labelledby="models-title">
      <h3 id="models-title">{words.settings.models}</h3>
      {inUse && <p>{words.stage.models({ official: inUse.models.face === 'official' })}</p>}
      <p className="quiet">{from}</p>
      <div className="actions">
        <button type="button" onClick={() => take(call(bridge, 'settings.chooseModelsFolder', undefined))}>
          {words.settings.chooseFolder}
        </button>
        {modelsFolder !== null && (
          <button type="button" onClick={() => take(call(bridge, 'settings.forgetModelsFolder', undefined))}>
            {words.settings.backToDefault}
          </button>
        )}
      </div>
    </section>
  );
}
