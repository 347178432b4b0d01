import type { Feedback, Language } from '../rehearsal/timeline.ts';
import { describeCheck } from '../words/coachCheck.ts';
import { amountOf } from '../words/feedback/amounts.ts';
import { behaviorName, plainSentence } from '../words/feedback/behaviorWords.ts';
import { measuredAmounts } from '../words/feedback/measuredAmounts.ts';
import { howPassageIsKnown, slideOfPassage } from '../words/passages.ts';
import { wordsFor } from '../words/words.ts';
import { clockTime } from './clockTime.ts';
import { type Html, html } from './html.ts';
import type { Moment } from './moment.ts';

/** Only a picture that is in the page itself; anything else would be fetched, or be no picture. */
const EMBEDDED = /^data:image\/(jpeg|png);base64,[A-Za-z0-9+/]+=*$/;

/**
 * One moment: the pictures, what was measured against what, the words, and the person's own note. A rejected one is folded.
 *
 * @param slide What the slide is called that was shown then; empty where none was.
 */
export function cardOf(moment: Moment, slide: string, pictures: ReadonlyMap<string, string>, language: Language): Html {
  const { anchor, event, rejected } = moment;
  const words = wordsFor(language);
  const { report } = words;
  const name = behaviorName(words, event.behavior);
  const heading = html`<span class="number">${moment.number}</span>
<h3>${name}</h3>
<span class="time">${clockTime(event.startMs)}–${clockTime(event.endMs)}</span>${slide === '' ? undefined : html`<span class="time">${slide}</span>`}`;
  const body = html`${strip(moment, pictures, name, language)}
<div class="columns">
${measured(moment, language)}
${said(moment, language)}
</div>
${on(moment, language)}
${moment.note === '' ? undefined : html`<section class="note"><h4>${words.review.note.title}</h4><p>${moment.note}</p></section>`}`;
  if (!rejected)
    return html`<article id="${anchor}" class="${event.kind}"><header>${heading}</header>${body}</article>`;
  return html`<article id="${anchor}" class="rejected"><details>
<summary>${heading}<span class="badge">${report.notCounted}</span>${reason(moment, language)}</summary>
${body}</details></article>`;
}

/** Why a moment does not count, where it is folded. The person has the last word. */
function reason({ feedback, judgement }: Moment, language: Language): Html {
  if (judgement?.counts === false) return html`<span class="reason">${wordsFor(language).report.setAside}</span>`;
  return html`<span class="reason" lang="${feedback?.language}">${feedback?.observation}</span>`;
}

function strip({ event }: Moment, pictures: ReadonlyMap<string, string>, name: string, language: Language): Html {
  const { review } = wordsFor(language);
  const picture = event.strip === undefined ? undefined : pictures.get(event.strip);
  if (picture === undefined || !EMBEDDED.test(picture)) return html``;
  return html`<figure>
<img src="${picture}" width="1152" height="216" alt="${review.strip({ name })}">
<figcaption><span>${review.before}</span><span>${review.peak}</span><span>${review.after}</span></figcaption>
</figure>`;
}

function measured({ event, check, allowedMs }: Moment, language: Language): Html {
  const words = wordsFor(language);
  const { report } = words;
  const { value, threshold, baseline, unit } = event.measured;
  const amounts = measuredAmounts(words, event);
  const row = (label: string, text: string): [label: string, text: string] => [label, text];
  // A share of one's usual needs no other number for the usual.
  const neutral = baseline === null || unit === 'ratio' ? [] : [row(report.neutral, amountOf(words, unit, baseline))];
  const rows = [
    ...(amounts ? [row(report.value, amounts.value), row(report.limit, amounts.limit), ...neutral] : []),
    row(report.lasted, report.seconds({ seconds: (event.endMs - event.startMs) / 1000 })),
    row(report.strongest, clockTime(event.peakMs)),
  ];
  const sentence = plainSentence(words, event, allowedMs);
  return html`<section class="measured">
<h4>${words.review.measured}</h4>
${sentence === '' ? undefined : html`<p>${sentence}</p>`}
${amounts && gauge(value, threshold)}
<dl>${rows.map(([label, text]) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
${check && html`<p class="quiet">${describeCheck(check, language)}</p>`}
</section>`;
}

/** The measured value as a bar, the threshold as a mark on it. */
function gauge(value: number, threshold: number): Html {
  const full = Math.max(value, threshold) * 1.15 || 1;
  // A hand in front of the face is less than no way from it.
  const share = (of: number) => `${Math.max(0, (100 * of) / full).toFixed(1)}%`;
  return html`<svg class="gauge" width="100%" height="12" aria-hidden="true">
<rect class="ground" y="2" width="100%" height="8" rx="3"/>
<rect class="value" y="2" width="${share(value)}" height="8" rx="3"/>
<rect class="mark" x="${share(threshold)}" width="2" height="12"/>
</svg>`;
}

function said({ feedback }: Moment, language: Language): Html {
  if (feedback === undefined) return html``;
  const { review, report } = wordsFor(language);
  return html`<section class="said">
<h4>${feedback.verdict === 'rejected' ? report.why : review.sees}</h4>
<p lang="${feedback.language}">${feedback.observation}</p>
${
  feedback.suggestion === ''
    ? undefined
    : html`<h4>${review.tries}</h4>
<p class="try" lang="${feedback.language}">${feedback.suggestion}</p>`
}
<p class="quiet by">${by(feedback, language)}</p>
</section>`;
}

/** What the speaker was on. */
function on({ passage }: Moment, language: Language): Html {
  if (passage === null) return html``;
  const words = wordsFor(language);
  return html`<section class="passage">
<h4>${words.assistant.passage.title}</h4>
<p>${slideOfPassage(passage, words)}</p>
${passage.text === '' ? undefined : html`<blockquote>${passage.text}</blockquote>`}
<p class="quiet">${howPassageIsKnown(passage, words)}</p>
</section>`;
}

function by({ source, model }: Feedback, language: Language): string {
  const { review, report } = wordsFor(language);
  return source === 'vlm' ? review.byModel({ model: model ?? report.someModel }) : review.byLandmarks;
}
