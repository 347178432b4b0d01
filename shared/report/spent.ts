import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { timeSpent } from '../summary/timeSpent.ts';
import { wordsFor } from '../words/words.ts';
import { type Html, html } from './html.ts';

/** Less than this can be neither seen nor read as a percentage. */
const SMALLEST = 0.005;
const HEIGHT = 12;

/** How the time went: one bar as long as the rehearsal, and the same in words. Nothing where nobody knows who was looked at. */
export function spentOf(timeline: Timeline, language: Language): Html {
  const { spent: words } = wordsFor(language).review;
  const parts = timeSpent(timeline).filter(({ share }) => share >= SMALLEST);
  if (parts.length === 0) return html``;
  const from = (index: number) => parts.slice(0, index).reduce((sum, { share }) => sum + share, 0);
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  return html`<section class="spent" aria-labelledby="spent-title">
<h2 id="spent-title">${words.title}</h2>
<svg width="100%" height="${HEIGHT}" aria-hidden="true">${parts.map(
    ({ on, share }, index) =>
      html`<rect class="${on}" x="${percent(from(index))}" width="${percent(share)}" height="${HEIGHT}"/>`,
  )}</svg>
<ul>${parts.map(
    ({ on, share }) =>
      html`<li><svg width="10" height="10" aria-hidden="true"><rect class="${on}" width="10" height="10"/></svg> ${words.part({ name: words.on[on], share })}</li>`,
  )}</ul>
</section>`;
}
