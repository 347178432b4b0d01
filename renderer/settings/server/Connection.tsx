import { GreenroomError } from '../../../shared/problem.ts';
import type { KeyState, Settings, SettingsChange } from '../../../shared/settings.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { KeyForm } from './KeyForm.tsx';
import { ModelChoice } from './ModelChoice.tsx';
import { TryConnection } from './TryConnection.tsx';

interface ConnectionProps extends Pick<Frame, 'tell' | 'dismiss'> {
  readonly settings: Settings;
  change(some: SettingsChange): void;
  readonly keyState: KeyState;
  setKey(state: KeyState): void;
}

/** Where the AI is, which one, with which key, and whether it answers. */
export function Connection({ settings, change, keyState, setKey, tell, dismiss }: ConnectionProps) {
  const words = useWords().settings;
  const own = settings.provider === 'compatible';
  const changeAddress = (field: HTMLInputElement) => {
    const address = field.value.trim();
    if (field.validity.valid) change({ baseUrl: address || null });
    else tell(new GreenroomError('address-refused', { address }));
  };
  const address = (
    <label>
      {words.address}
      <input
        type="url"
        defaultValue={settings.baseUrl ?? ''}
        placeholder={own ? words.addressHint.compatible : words.addressHint.anthropic}
        onBlur={(event) => changeAddress(event.currentTarget)}
      />
      {!own && <span className="quiet">{words.addressMayBeEmpty}</span>}
    </label>
  );
  return (
    <section className="section" aria-labelledby="connection-title">
      <h3 id="connection-title">{words.connection}</h3>
      {own && address}
      {/* A server of one's own gets no key: the saved one belongs to another service. */}
      {!own && <KeyForm state={keyState} setState={setKey} tell={tell} dismiss={dismiss} />}
      <ModelChoice settings={settings} change={change} />
      {!own && address}
      <TryConnection key={JSON.stringify([settings.baseUrl, settings.model, keyState])} tell={tell} />
    </section>
  );
}
