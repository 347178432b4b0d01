import type { Language, Rehearsal, Timeline } from '../rehearsal/timeline.ts';
import { totalsOf } from '../rehearsal/totals.ts';
import { wordsFor } from '../words/words.ts';
import { clockTime } from './clockTime.ts';
import { type Html, html } from './html.ts';

/** Title, source, date and length, and how many moments there are of each sort. */
export function headingOf(timeline: Timeline, language: Language): Html {
  const { rehearsal } = timeline;
  const { report: words } = wordsFor(language);
  const { source, startedAt, durationMs } = rehearsal;
  const { habits, strengths, setAside } = totalsOf(timeline);
  return html`<header class="heading">
<p class="kicker">${words.kicker}</p>
<h1 dir="auto">${titleOf(rehearsal, language)}</h1>
<p class="facts">
<span>${words.sources[source.kind]}${source.kind === 'film' ? html`: <bdi>${source.name}</bdi>` : undefined}</span>
<span>${words.dates[source.kind]}: <time datetime="${startedAt}">${dateOf(startedAt, language)}</time></span>
<span>${words.length}: ${clockTime(durationMs)}</span>
</p>
<ul class="totals">
<li class="habit"><strong>${habits}</strong> ${words.habits({ count: habits })}</li>
<li class="strength"><strong>${strengths}</strong> ${words.strengths({ count: strengths })}</li>
${setAside > 0 ? html`<li class="rejected"><strong>${setAside}</strong> ${words.rejected}</li>` : undefined}
</ul>
</header>`;
}

export function titleOf({ title, source }: Rehearsal, language: Language): string {
  return source.kind === 'sample' ? wordsFor(language).app.sampleTitle : title;
}

/** In the time zone of the computer that makes the report. A date that cannot be read stands as it is. */
function dateOf(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
