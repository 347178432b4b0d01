import { useState } from 'react';
import { type AssistantClient, CLIENTS } from '../../../shared/assistant/clients.ts';
import type { AssistantAccess, Settings } from '../../../shared/settings.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import './Assistant.css';

interface AssistantProps extends Pick<Frame, 'tell' | 'dismiss'> {
  readonly settings: Settings;
  /** The settings are these now. */
  changed(settings: Settings): void;
}

/** Whether assistants may read the rehearsals, and how one is connected. */
export function Assistant({ settings, changed, tell, dismiss }: AssistantProps) {
  const words = useWords().assistant;
  const { read, pictures } = settings.assistant;
  const allow = (wanted: AssistantAccess) => {
    dismiss();
    // The main process asks, by itself: what is decided in a page, somebody else's page could decide.
    call(bridge, 'assistant.allow', wanted).then(changed, tell);
  };
  return (
    <div className="section">
      <p>{words.what}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={read}
          aria-describedby="assistant-reads"
          onChange={() => allow({ read: !read, pictures: false })}
        />
        {words.allow}
      </label>
      <div id="assistant-reads" className="assistant-means quiet">
        <p>{words.reads}</p>
        <p>{words.leaves}</p>
      </div>
      {read && (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={pictures}
              aria-describedby="assistant-pictures"
              onChange={() => allow({ read, pictures: !pictures })}
            />
            {words.pictures}
          </label>
          <p id="assistant-pictures" className="assistant-means quiet">
            {words.picturesMean}
          </p>
          <Connect tell={tell} dismiss={dismiss} />
        </>
      )}
    </div>
  );
}

function Connect({ tell, dismiss }: Pick<AssistantProps, 'tell' | 'dismiss'>) {
  const words = useWords().assistant;
  const clients: Readonly<Record<AssistantClient, { readonly button: string; readonly then: string }>> = words.clients;
  const [handed, setHanded] = useState<{ client: AssistantClient; text: string | null } | null>(null);
  const connect = (client: AssistantClient) => {
    dismiss();
    call(bridge, 'assistant.connect', client).then((text) => setHanded({ client, text }), tell);
  };
  return (
    <section className="assistant-connect" aria-labelledby="assistant-connect">
      <h3 id="assistant-connect">{words.connect}</h3>
      <p className="quiet">{words.needs}</p>
      <div className="actions">
        {CLIENTS.map((client) => (
          <button key={client} type="button" onClick={() => connect(client)}>
            {clients[client].button}
          </button>
        ))}
      </div>
      <p role="status">{handed !== null && clients[handed.client].then}</p>
      {handed?.text != null && (
        <>
          <p className="quiet">{words.copied}</p>
          <pre className="assistant-copied">{handed.text}</pre>
        </>
      )}
    </section>
  );
}
