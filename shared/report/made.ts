import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { durationOf } from '../words/feedback/amounts.ts';
import { wordsFor } from '../words/words.ts';
import { type Html, html } from './html.ts';
import type { Moment } from './moment.ts';

/** Who wrote the words and why, what was sent and what it cost, which networks looked, how fast. */
export function madeOf({ rehearsal }: Timeline, moments: readonly Moment[], language: Language): Html {
  const { report: words } = wordsFor(language);
  const rows: readonly [label: string, text: string][] = [
    [words.labels.words, wroteOf(moments, rehearsal.coaching.reason, language)],
    [words.labels.sent, sentOf(rehearsal.usage, language)],
    [words.labels.models, networksOf(rehearsal.models, language)],
    ...(rehearsal.engine === undefined
      ? []
      : [[words.labels.speed, speedOf(rehearsal.engine, rehearsal.durationMs, language)] as [string, string]]),
  ];
  return html`<footer>
<h2>${words.about}</h2>
<p>${words.method}</p>
<dl>${rows.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
</footer>`;
}

function wroteOf(
  moments: readonly Moment[],
  reason: Timeline['rehearsal']['coaching']['reason'],
  language: Language,
): string {
  const { report: words, review } = wordsFor(language);
  const counts = new Map<string, number>();
  for (const { feedback } of moments) {
    if (feedback?.source !== 'vlm') continue;
    const model = feedback.model ?? words.someModel;
    counts.set(model, (counts.get(model) ?? 0) + 1);
  }
  return [
    ...[...counts].map(([model, count]) => words.wordsBy({ moments: count, of: moments.length, model })),
    ...(reason === undefined ? [] : [review.reasons[reason]]),
  ].join(' ');
}

function sentOf(usage: Timeline['rehearsal']['usage'], language: Language): string {
  const { requests, imagesSent, inputTokens, outputTokens, usd } = usage;
  const { report, commands } = wordsFor(language);
  if (requests === 0) return report.nothingSent;
  return commands.requests({ requests, pictures: imagesSent, tokens: inputTokens + outputTokens, usd });
}

function networksOf(models: Timeline['rehearsal']['models'], language: Language): string {
  const { report, commands } = wordsFor(language);
  const { origins } = commands;
  return report.networks({ face: origins[models.face], pose: origins[models.pose], hand: origins[models.hand] });
}

function speedOf(engine: NonNullable<Timeline['rehearsal']['engine']>, durationMs: number, language: Language): string {
  const times = engine.wallMs > 0 ? durationMs / engine.wallMs : 0;
  const words = wordsFor(language);
  const { observations, observationsPerSecond: perSecond, wallMs } = engine;
  return words.commands.speed({ observations, wall: durationOf(words, wallMs), perSecond, times });
}
