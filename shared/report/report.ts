import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { type Material, NO_MATERIAL } from '../rehearsal/material.ts';
import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { slideNameAt } from '../words/slides.ts';
import { wordsFor } from '../words/words.ts';
import { cardOf } from './card.ts';
import { closingOf } from './closing.ts';
import { gapNotices, notJudgedNotices } from './gaps.ts';
import { headingOf, titleOf } from './heading.ts';
import { Html, html } from './html.ts';
import { lanesOf } from './lanes.ts';
import { madeOf } from './made.ts';
import { type Moment, momentsOf } from './moment.ts';
import { spentOf } from './spent.ts';
import { STYLE } from './style.ts';

/** Nothing may be loaded, run or sent: the page is its one style sheet and the pictures in it. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${base64.encode(sha256(utf8ToBytes(STYLE)))}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A finished rehearsal as one HTML file that needs nothing else: it opens anywhere, prints, and reaches nobody.
 *
 * @param pictures The strips, as `data:image/jpeg;base64,…`, by file name. A moment without one stands without a picture.
 * @param material Script and slides: each moment says what the speaker was on.
 */
export function buildReport(
  timeline: Timeline,
  pictures: ReadonlyMap<string, string>,
  language: Language,
  material: Material = NO_MATERIAL,
): string {
  const { rehearsal } = timeline;
  const { report: words, review } = wordsFor(language);
  const moments = momentsOf(timeline, material);
  const pages = material.slides?.pages ?? [];
  const slideAt = ({ event }: Moment) => slideNameAt(wordsFor(language), rehearsal.slideTurns, pages, event.startMs);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
<title>${words.title({ title: titleOf(rehearsal, language) })}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
${headingOf(timeline, language)}
${gapNotices(rehearsal.gaps ?? [], language)}
${
  moments.length === 0
    ? html`<p class="none">${words.none}</p>`
    : html`${closingOf(timeline, language)}
${spentOf(timeline, language)}
<section id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">${review.timeline}</h2>
${lanesOf(moments, rehearsal.durationMs, rehearsal, language)}
<p class="quiet hint">${words.timelineHint}</p>
</section>
<section aria-labelledby="moments-title">
<h2 id="moments-title">${words.moments}</h2>
${moments.map((moment) => cardOf(moment, slideAt(moment), pictures, language))}
</section>
<p class="up"><a href="#timeline">${words.toTimeline}</a></p>`
}
${notJudgedNotices(rehearsal, language)}
${madeOf(timeline, moments, language)}
</main>
</body>
</html>
`;
  return page.markup;
}
