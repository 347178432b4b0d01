import type { Gap } from '../gaps.ts';
import type { Language } from '../timeline.ts';
import { describeGap, gapLabel, gapWords } from '../words/gaps.ts';
import { Html, html } from './html.ts';
import { share } from './ruler.ts';

/** The pattern that gaps are filled with; it stands once in the page. */
export const HATCH = new Html(
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2" height="6"/></pattern></defs>',
);

/** Bands where nothing could be watched, thin marks where something is missing between two pictures. */
export function gapMarks(gaps: readonly Gap[], span: number, height: number, language: Language): Html {
  return html`${gaps.map((gap) => {
    const { startMs, endMs } = gap;
    const title = html`<title>${gapLabel(gap, language)}</title>`;
    return startMs === endMs
      ? html`<line class="join" x1="${share(startMs, span)}" x2="${share(startMs, span)}" y2="${height}">${title}</line>`
      : html`<rect class="gap" x="${share(startMs, span)}" width="${share(endMs - startMs, span)}" height="${height}">${title}</rect>`;
  })}`;
}

/** What could not be watched, in sentences; nothing when everything could. */
export function gapNotices(gaps: readonly Gap[], language: Language): Html {
  if (gaps.length === 0) return html``;
  return html`<section class="gaps" aria-labelledby="gaps-title">
<h2 id="gaps-title">${gapWords(language).title}</h2>
<ul>
${gaps.map((gap) => html`<li>${describeGap(gap, language)}</li>`)}
</ul>
</section>`;
}
