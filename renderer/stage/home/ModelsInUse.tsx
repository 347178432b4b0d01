import { useEffect, useState } from 'react';
import type { Models } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';

/** One quiet sentence: which face model looks. */
export function ModelsInUse({ tell }: Pick<Frame, 'tell'>) {
  const words = useWords().stage;
  const [models, setModels] = useState<Models | null>(null);
  useEffect(() => {
    call(bridge, 'app.about', undefined).then((about) => setModels(about.models), tell);
  }, [tell]);
  return models && <p>{words.models({ official: models.face === 'official' })}</p>;
}
