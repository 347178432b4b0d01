import type { Settings } from '../../shared/settings.ts';
import { useWords } from '../app/language.tsx';

/** What is sent and to whom, to be agreed to before the first request; a change of provider or address asks again. */
export function Consent({ settings, change }: { settings: Settings; change(some: Partial<Settings>): void }) {
  const words = useWords().settings;
  const { provider, baseUrl, consent } = settings;
  const to = baseUrl ?? words.providers[provider];
  const agreed = consent !== null && consent.provider === provider && consent.baseUrl === baseUrl;
  return (
    <section className="section" aria-labelledby="consent-title">
      <h2 id="consent-title">{words.consentTitle}</h2>
      <p>{agreed ? words.agreed(to) : words.consent(to)}</p>
      {agreed ? (
        <button type="button" onClick={() => change({ consent: null })}>
          {words.withdraw}
        </button>
      ) : (
        <button
          type="button"
          className="primary"
          onClick={() => change({ consent: { provider, baseUrl, at: new Date().toISOString() } })}
        >
          {words.agree}
        </button>
      )}
    </section>
  );
}
