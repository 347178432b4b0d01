import type { FormEvent } from 'react';
import type { KeyState } from '../../../shared/settings.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';

interface KeyFormProps extends Pick<Frame, 'tell' | 'dismiss'> {
  readonly state: KeyState;
  setState(state: KeyState): void;
}

/** Takes a key and hands it on at once; it is never shown again, because it never comes back. */
export function KeyForm({ state, setState, tell, dismiss }: KeyFormProps) {
  const words = useWords().settings;
  const write = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    dismiss();
    call(bridge, 'settings.writeKey', String(new FormData(form).get('key') ?? '')).then((next) => {
      setState(next);
      form.reset();
    }, tell);
  };
  return (
    <form className="key" onSubmit={write}>
      <label>
        {words.key}
        <input type="password" name="key" autoComplete="off" aria-describedby="key-hint" />
      </label>
      <button type="submit">{words.saveKey}</button>
      <p className="quiet" id="key-hint">
        {words.keyFrom} {state !== 'memory' && words.keyKept} {words.keyBound}
      </p>
      <p role="status">{words.keyStates[state]}</p>
      {state !== 'none' && (
        <button
          type="button"
          className="small"
          onClick={() => call(bridge, 'settings.forgetKey', undefined).then(setState, tell)}
        >
          {words.forgetKey}
        </button>
      )}
    </form>
  );
}
