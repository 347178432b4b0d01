import type { Gap } from '../rehearsal/gaps.ts';
import type { NotJudged } from '../rehearsal/notJudged.ts';
import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { describeGap, gapLabel } from '../words/gaps.ts';
import { describeNotJudged, notJudgedLabel } from '../words/notJudged.ts';
import { wordsFor } from '../words/words.ts';
import { type Html, html } from './html.ts';
import { share } from './ruler.ts';

/** Bands where nothing could be watched, thin marks where something is missing between two pictures. */
export function gapMarks(gaps: readonly Gap[], span: number, height: number, language: Language): Html {
  return html`${gaps.map((gap) => {
    const { startMs, endMs } = gap;
    const title = html`<title>${gapLabel(gap, language)}</title>`;
    const [from, to] = [share(startMs, span), share(endMs, span)];
    // A stroke as high as the drawing, dashed along its way, is a hatching that needs no pattern.
    return startMs === endMs
      ? html`<line class="join" x1="${from}" x2="${from}" y2="${height}">${title}</line>`
      : html`<line class="gap" x1="${from}" x2="${to}" y1="${height / 2}" y2="${height / 2}" stroke-width="${height}">${title}</line>`;
  })}`;
}

/** In the lane of one behavior: bands where it was not judged. */
export function notJudgedMarks(
  stretches: readonly NotJudged[],
  span: number,
  height: number,
  language: Language,
): Html {
  return html`${stretches.map(
    (stretch) =>
      html`<line class="unseen" x1="${share(stretch.startMs, span)}" x2="${share(stretch.endMs, span)}" y1="${height / 2}" y2="${height / 2}" stroke-width="${height}"><title>${notJudgedLabel(stretch, language)}</title></line>`,
  )}`;
}

/** What was not judged of single behaviors, quietly; nothing when all was. */
export function notJudgedNotices({ notJudged, durationMs }: Timeline['rehearsal'], language: Language): Html {
  const lines = describeNotJudged(notJudged, durationMs, language);
  if (lines.length === 0) return html``;
  return html`<section class="unseen" aria-labelledby="unseen-title">
<h2 id="unseen-title">${wordsFor(language).notJudged.title}</h2>
<ul>
${lines.map((line) => html`<li>${line}</li>`)}
</ul>
</section>`;
}

/** What could not be watched, in sentences; nothing when everything could. */
export function gapNotices(gaps: readonly Gap[], language: Language): Html {
  if (gaps.length === 0) return html``;
  return html`<section class="gaps" aria-labelledby="gaps-title">
<h2 id="gaps-title">${wordsFor(language).gaps.title}</h2>
<ul>
${gaps.map((gap) => html`<li>${describeGap(gap, language)}</li>`)}
</ul>
</section>`;
}
