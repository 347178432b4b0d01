import { useState } from 'react';
import type { ConsentExample } from '../../../shared/coach/connection.ts';
import type { Settings } from '../../../shared/settings.ts';
import { durationOf } from '../../../shared/words/feedback/amounts.ts';
import { useWords } from '../../app/language.tsx';

/** A picture as letters: the longest run of base64 in the request. */
const LETTERS = /"[A-Za-z0-9+/=]{200,}"/g;

/** One request as it would be sent: the picture, the very JSON, to whom, for how much, and what never goes along. */
export function SentExample({ example, settings }: { example: ConsentExample; settings: Settings }) {
  const all = useWords();
  const words = all.coaching.consent;
  const [letters, setLetters] = useState(false);
  const { host, here, body, picture, title, durationMs, moments, estimate } = example;
  const shown = letters ? body : body.replace(LETTERS, (run) => `"${words.pictureLetters({ count: run.length - 2 })}"`);
  const tokens = Math.round((estimate.inputTokens + estimate.outputTokens) / 100) * 100;
  return (
    <div className="example">
      <p>{words.example}</p>
      {picture !== null && (
        <figure>
          <img src={picture} width={1152} height={216} alt={words.pictureAlt} />
          <figcaption className="quiet">{title === null ? words.fromSample : words.from({ title })}</figcaption>
        </figure>
      )}
      <details>
        <summary>{words.text}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
        <pre tabIndex={0} lang="en">
          {shown}
        </pre>
        <label className="choice">
          <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.currentTarget.checked)} />
          {words.showLetters}
        </label>
      </details>
      <dl>
        <dt>{words.to}</dt>
        <dd>{here ? words.here({ host }) : words.away({ host })}</dd>
        <dt>{words.cost}</dt>
        <dd>
          {settings.provider === 'compatible'
            ? words.free
            : `${words.estimate({ moments, length: durationOf(all, durationMs), usd: estimate.usd, tokens })} ${words.limits({ rehearsal: settings.ceilingUsd, month: settings.monthlyCeilingUsd })}`}
        </dd>
        <dt>{words.never}</dt>
        <dd>{words.neverList}</dd>
      </dl>
    </div>
  );
}
