import { coachChecks } from '../rehearsal/coachCheck.ts';
import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { summaryFor } from '../summary/landmarkSummary.ts';
import { describeChecks } from '../words/coachCheck.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { wordsFor } from '../words/words.ts';
import { type Html, html } from './html.ts';

/** What worked, and at most three things to work on: what to read when there is time for nothing else. */
export function closingOf(timeline: Timeline, language: Language): Html {
  const screens = wordsFor(language);
  const words = screens.report;
  const { worked, work, source, model } = summaryFor(timeline, language, timeline.rehearsal.startedAt);
  const by = source === 'vlm' ? words.closingBy({ model: model ?? words.someModel }) : screens.review.byLandmarks;
  const checks = describeChecks(coachChecks(timeline), language);
  return html`<section class="closing" aria-labelledby="closing-title">
<h2 id="closing-title">${words.closing}</h2>
<h3>${words.worked}</h3>
<p>${worked}</p>
${
  work.length === 0
    ? undefined
    : html`<h3>${words.work}</h3>
<ol>${work.map(
        ({ behavior, point, drill }) =>
          html`<li><p><b>${behaviorName(screens, behavior)}</b></p><p>${point}</p><p class="try">${drill}</p></li>`,
      )}</ol>`
}
<p class="quiet by">${by}</p>
${checks && html`<p class="quiet">${checks}</p>`}
</section>`;
}
