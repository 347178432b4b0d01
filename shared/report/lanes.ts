import { ofBehaviors } from '../rehearsal/notJudged.ts';
import type { BehaviorEvent, Language, Timeline } from '../rehearsal/timeline.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { wordsFor } from '../words/words.ts';
import { clockTime } from './clockTime.ts';
import { gapMarks, notJudgedMarks } from './gaps.ts';
import { type Html, html } from './html.ts';
import type { Moment } from './moment.ts';
import { marksOf, share } from './ruler.ts';

/** Height of a lane's drawing, in CSS pixels. Across, everything is a share of the width, so that it fits any paper. */
const LANE = 22;
const RULER = 20;

/** The drawn timeline: a ruler, one lane a behavior, strengths above habits, each bar a link to its moment. */
export function lanesOf(
  moments: readonly Moment[],
  durationMs: number,
  { gaps = [], notJudged }: Pick<Timeline['rehearsal'], 'gaps' | 'notJudged'>,
  language: Language,
): Html {
  const { review } = wordsFor(language);
  const span = Math.max(durationMs, ...moments.map(({ event }) => event.endMs), 1);
  const kinds: readonly [kind: BehaviorEvent['kind'], title: string][] = [
    ['strength', review.strengths],
    ['habit', review.habits],
  ];
  const marks = (height: number) => gapMarks(gaps, span, height, language);
  const unseen = ofBehaviors(notJudged);
  return html`<div class="lanes">
<span></span>${ruler(durationMs, span, marks)}
${kinds.map(([kind, title]) => {
  const ofKind = moments.filter(({ event }) => event.kind === kind);
  const behaviors = [...new Set(ofKind.map(({ event }) => event.behavior))];
  if (behaviors.length === 0) return html``;
  return html`<h3>${title}</h3>
${behaviors.map((behavior) =>
  lane(
    ofKind.filter(({ event }) => event.behavior === behavior),
    behavior,
    span,
    durationMs,
    (height) =>
      html`${marks(height)}${notJudgedMarks(
        unseen.filter((stretch) => stretch.behavior === behavior),
        span,
        height,
        language,
      )}`,
    language,
  ),
)}`;
})}
</div>`;
}

/** What is drawn where nothing could be watched, for a drawing of this height. */
type GapMarks = (height: number) => Html;

function ruler(durationMs: number, span: number, gaps: GapMarks): Html {
  const marks = marksOf(durationMs);
  return html`<svg class="ruler" width="100%" height="${RULER}" aria-hidden="true">${gaps(RULER)}${marks.map(
    (mark, index) => {
      const anchor = index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle';
      return html`<text x="${share(mark, span)}" y="14" text-anchor="${anchor}">${clockTime(mark)}</text>`;
    },
  )}</svg>`;
}

function lane(
  moments: readonly Moment[],
  behavior: string,
  span: number,
  durationMs: number,
  gaps: GapMarks,
  language: Language,
): Html {
  const words = wordsFor(language);
  const name = behaviorName(words, behavior);
  return html`<p class="lane">${name} <span class="quiet">${moments.length}</span></p>
<svg class="track" width="100%" height="${LANE}" role="group" aria-label="${name}">
<rect class="ground" width="100%" height="${LANE}" rx="3"/>
${marksOf(durationMs).map((mark) => html`<line x1="${share(mark, span)}" x2="${share(mark, span)}" y2="${LANE}"/>`)}
${gaps(LANE)}
${moments.map(({ anchor, event, rejected }) => {
  const { kind, startMs, endMs, severity } = event;
  const label = words.review.moment({ name, from: clockTime(startMs), to: clockTime(endMs) });
  const opacity = rejected ? 1 : (0.45 + 0.55 * severity).toFixed(2);
  return html`<a href="#${anchor}" class="${rejected ? 'rejected' : kind}" aria-label="${label}"><title>${label}</title><rect x="${share(startMs, span)}" y="4" width="${share(endMs - startMs, span)}" height="${LANE - 8}" rx="2" opacity="${opacity}"/></a>`;
})}
</svg>`;
}
