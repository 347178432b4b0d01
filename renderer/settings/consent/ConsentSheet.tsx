import { useEffect, useRef, useState } from 'react';
import type { ConsentExample } from '../../../shared/coach/connection.ts';
import type { Settings } from '../../../shared/settings.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { SentExample } from './SentExample.tsx';
import './Consent.css';

interface ConsentSheetProps extends Pick<Frame, 'tell'> {
  readonly settings: Settings;
  readonly agreed: boolean;
  agree(): void;
  close(): void;
}

/** Exactly what would be sent, to whom, for how much, and what never is; the yes begins here, and is given in a dialog of the app's own. */
export function ConsentSheet({ settings, agreed, agree, close, tell }: ConsentSheetProps) {
  const { settings: words, coaching } = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  const [example, setExample] = useState<ConsentExample | null>(null);
  useEffect(() => {
    sheet.current?.showModal();
    call(bridge, 'coaching.example', undefined).then(setExample, tell);
  }, [tell]);
  return (
    <dialog ref={sheet} className="sheet" aria-labelledby="sheet-title" onClose={close}>
      <h2 id="sheet-title">{words.consentTitle}</h2>
      {example === null ? (
        <p className="quiet">{coaching.consent.loading}</p>
      ) : (
        <SentExample example={example} settings={settings} />
      )}
      <div className="actions">
        {!agreed && (
          <button type="button" className="primary" disabled={example === null} onClick={agree}>
            {words.agree}
          </button>
        )}
        <button type="button" onClick={() => sheet.current?.close()}>
          {coaching.consent.close}
        </button>
      </div>
    </dialog>
  );
}
