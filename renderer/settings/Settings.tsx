import { type FormEvent, useEffect, useState } from 'react';
import type { Settings as Chosen, KeyState, ProviderId } from '../../shared/settings.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { Consent } from './Consent.tsx';

const PROVIDERS: readonly ProviderId[] = ['landmarks', 'anthropic', 'compatible'];

/** Who writes the feedback, with which key, for how much at most. */
export function Settings({ tell }: Frame) {
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
  const change = (some: Partial<Chosen>) => call(bridge, 'settings.write', some).then(setSettings, tell);
  const writeKey = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    call(bridge, 'settings.writeKey', String(new FormData(form).get('key') ?? '')).then((state) => {
      setKey(state);
      form.reset();
    }, tell);
  };
  const { provider } = settings;
  return (
    <main className="settings">
      <h1>{words.title}</h1>
      <fieldset>
        <legend>{words.coach}</legend>
        {PROVIDERS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="provider"
              checked={provider === each}
              onChange={() => change({ provider: each })}
            />
            {words.providers[each]}
          </label>
        ))}
      </fieldset>
      {provider !== 'landmarks' && (
        <>
          <Consent settings={settings} change={change} />
          {provider === 'compatible' && (
            <label>
              {words.address}
              <input
                type="url"
                defaultValue={settings.baseUrl ?? ''}
                placeholder={words.addressHint}
                onBlur={(event) => change({ baseUrl: event.currentTarget.value.trim() || null })}
              />
            </label>
          )}
          <label>
            {words.model}
            <input
              type="text"
              defaultValue={settings.model}
              onBlur={(event) => change({ model: event.currentTarget.value.trim() || settings.model })}
            />
          </label>
          <form onSubmit={writeKey}>
            <label>
              {words.key}
              <input type="password" name="key" autoComplete="off" />
            </label>
            <p className="quiet" role="status">
              {words.keyStates[key]}
            </p>
            <button type="submit">{words.saveKey}</button>
            {key !== 'none' && (
              <button type="button" onClick={() => call(bridge, 'settings.forgetKey', undefined).then(setKey, tell)}>
                {words.forgetKey}
              </button>
            )}
          </form>
          <label>
            {words.ceiling}
            <input
              type="number"
              min={0.01}
              step={0.01}
              defaultValue={settings.ceilingUsd}
              onBlur={(event) =>
                event.currentTarget.valueAsNumber > 0 && change({ ceilingUsd: event.currentTarget.valueAsNumber })
              }
            />
          </label>
        </>
      )}
    </main>
  );
}
