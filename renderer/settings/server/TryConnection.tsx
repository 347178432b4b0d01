import { useState } from 'react';
import type { ConnectionTest } from '../../../shared/coach/connection.ts';
import { say } from '../../../shared/words/language/message.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';

type Trying = { readonly kind: 'idle' } | { readonly kind: 'asking' } | { readonly kind: 'done'; test: ConnectionTest };

/** Sends one tiny request when asked to, and says in a sentence what came back. */
export function TryConnection({ tell }: Pick<Frame, 'tell'>) {
  const words = useWords().coaching.settings;
  const [trying, setTrying] = useState<Trying>({ kind: 'idle' });
  const ask = () => {
    setTrying({ kind: 'asking' });
    call(bridge, 'coaching.test', undefined).then(
      (test) => setTrying({ kind: 'done', test }),
      (error) => {
        setTrying({ kind: 'idle' });
        tell(error);
      },
    );
  };
  return (
    <div className="try-connection">
      <button type="button" disabled={trying.kind === 'asking'} onClick={ask}>
        {words.test}
      </button>
      <p role="status" className={trying.kind === 'done' && trying.test.outcome === 'works' ? 'good' : ''}>
        {trying.kind === 'asking' && words.testing}
        {trying.kind === 'done' && sentence(trying.test)}
      </p>
    </div>
  );

  function sentence({ outcome, host, ms }: ConnectionTest): string {
    return say(words.outcomes[outcome], { host, seconds: Math.max(ms, 100) / 1000 });
  }
}
