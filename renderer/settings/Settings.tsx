import { useEffect, useState } from 'react';
import type { Settings as Chosen, KeyState, SettingsChange } from '../../shared/settings.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { Budget } from './Budget.tsx';
import { CoachChoice } from './CoachChoice.tsx';
import { CoachWhen } from './CoachWhen.tsx';
import { Consent } from './consent/Consent.tsx';
import { ModelsFolder } from './ModelsFolder.tsx';
import { Sensitivities } from './Sensitivities.tsx';
import { Connection } from './server/Connection.tsx';
import './Settings.css';

/** Who writes the feedback, with which key, for how much at most; and which models look. */
export function Settings({ tell, dismiss }: Frame) {
  const words = useWords().settings;
  const [settings, setSettings] = useState<Chosen | null>(null);
  const [key, setKey] = useState<KeyState>('none');
  useEffect(() => {
    call(bridge, 'settings.read', undefined).then((read) => {
      setSettings(read.settings);
      setKey(read.key);
    }, tell);
  }, [tell]);
  if (settings === null) return <main className="settings" />;
  const change = (some: SettingsChange) => {
    dismiss();
    call(bridge, 'settings.write', some).then((next) => {
      setSettings(next);
      // A key belongs to one server: with another one there may be none.
      if ('provider' in some || 'baseUrl' in some)
        call(bridge, 'settings.read', undefined).then((read) => setKey(read.key), tell);
    }, tell);
  };
  const model = settings.provider !== 'landmarks';
  return (
    <main className="settings">
      <h1>{words.title}</h1>
      <div className="column">
        {/* An address belongs to the provider that it was entered for. */}
        <CoachChoice provider={settings.provider} choose={(provider) => change({ provider, baseUrl: null })} />
        {model && (
          // What is not saved yet belongs to the provider it was typed for.
          <Connection
            key={settings.provider}
            settings={settings}
            change={change}
            keyState={key}
            setKey={setKey}
            tell={tell}
            dismiss={dismiss}
          />
        )}
        {model && <CoachWhen settings={settings} change={change} />}
      </div>
      <div className="column">
        {model && (
          <>
            <Consent settings={settings} changed={setSettings} tell={tell} />
            <Budget settings={settings} change={change} tell={tell} />
          </>
        )}
        <Sensitivities chosen={settings.sensitivities} change={(sensitivities) => change({ sensitivities })} />
        <ModelsFolder settings={settings} changed={setSettings} tell={tell} dismiss={dismiss} />
      </div>
    </main>
  );
}
