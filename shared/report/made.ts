import type { Language, Timeline } from '../timeline.ts';
import { commandWords } from '../words/commands.ts';
import { reportWords } from '../words/report.ts';
import { wordsFor } from '../words/words.ts';
import { type Html, html } from './html.ts';
import type { Moment } from './moment.ts';

/** Who wrote the words and why, what was sent and what it cost, which networks looked, how fast. */
export function madeOf({ rehearsal }: Timeline, moments: readonly Moment[], language: Language): Html {
  const words = reportWords(language);
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
  const words = reportWords(language);
  const counts = new Map<string, number>();
  for (const { feedback } of moments) {
    if (feedback?.source !== 'vlm') continue;
    const model = feedback.model ?? words.someModel;
    counts.set(model, (counts.get(model) ?? 0) + 1);
  }
  return [
    ...[...counts].map(([model, count]) => words.wordsBy(count, moments.length, model)),
    ...(reason === undefined ? [] : [wordsFor(language).review.reasons[reason]]),
  ].join(' ');
}

function sentOf(usage: Timeline['rehearsal']['usage'], language: Language): string {
  const { requests, imagesSent, inputTokens, outputTokens, usd } = usage;
  if (requests === 0) return reportWords(language).nothingSent;
  return commandWords(language).requests(requests, imagesSent, inputTokens + outputTokens, usd);
}

function networksOf(models: Timeline['rehearsal']['models'], language: Language): string {
  const { origins } = commandWords(language);
  return reportWords(language).networks(origins[models.face], origins[models.pose], origins[models.hand]);
}

function speedOf(engine: NonNullable<Timeline['rehearsal']['engine']>, durationMs: number, language: Language): string {
  const times = engine.wallMs > 0 ? durationMs / engine.wallMs : 0;
  const wall = wordsFor(language).duration(engine.wallMs);
  return commandWords(language).speed(engine.observations, wall, engine.observationsPerSecond, times);
}
