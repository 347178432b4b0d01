import { useRef, useState } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { ConsentSheet } from './ConsentSheet.tsx';

interface ConsentProps extends Pick<Frame, 'tell'> {
  readonly settings: Settings;
  /** The settings are these now. */
  changed(settings: Settings): void;
}

/** Whether the person has agreed to send pictures there; a change of provider or address asks again. */
export function Consent({ settings, changed, tell }: ConsentProps) {
  const { settings: words, coaching } = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { provider, baseUrl, consent } = settings;
  const to = baseUrl ?? words.providers[provider];
  const agreed = consent !== null && consent.provider === provider && consent.baseUrl === baseUrl;
  const whole = agreed && consent.passages === true;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <section className="section" aria-labelledby="consent-title">
      <h3 id="consent-title">{words.consentTitle}</h3>
      <p>
        {agreed && !whole
          ? `${words.agreed({ to })} ${words.withoutPassages}`
          : agreed
            ? words.agreed({ to })
            : words.consent({ to, costs: provider === 'anthropic' })}
      </p>
      <div className="actions">
        <button ref={opener} type="button" className={agreed ? '' : 'primary'} onClick={() => setOpen(true)}>
          {agreed ? coaching.consent.look : coaching.consent.open}
        </button>
        {agreed && (
          <button type="button" onClick={() => call(bridge, 'coaching.withdraw', undefined).then(changed, tell)}>
            {words.withdraw}
          </button>
        )}
      </div>
      {open && (
        <ConsentSheet
          settings={settings}
          agreed={whole}
          agree={() => {
            // The main process asks once more, by itself: what is decided in a page, somebody else's page could decide.
            call(bridge, 'coaching.agree', undefined).then((next) => {
              changed(next);
              close();
            }, tell);
          }}
          close={close}
          tell={tell}
        />
      )}
    </section>
  );
}
