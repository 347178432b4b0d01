import type { Slide } from '../rehearsal/material.ts';
import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { clockTime } from '../report/clockTime.ts';
import { titleOf } from '../report/heading.ts';
import { type Moment, momentsOf } from '../report/moment.ts';
import { summaryFor } from '../summary/landmarkSummary.ts';
import { timeSpent } from '../summary/timeSpent.ts';
import { behaviorName, plainSentence } from '../words/feedback/behaviorWords.ts';
import { slideNameAt } from '../words/slides.ts';
import { wordsFor } from '../words/words.ts';

/**
 * A rehearsal as text with headings, for notes and for mail: what to work on, how the time went, moment by moment.
 *
 * @param pages What is written on the slides, as far as it is known.
 */
export function markdownOf(timeline: Timeline, language: Language, pages: readonly Slide[] = []): string {
  const words = wordsFor(language);
  const { report, review } = words;
  const { rehearsal } = timeline;
  const { worked, work } = summaryFor(timeline, language, rehearsal.startedAt);
  const spent = timeSpent(timeline).filter(({ share }) => share > 0);
  const moments = momentsOf(timeline);
  const blocks = [
    `# ${plain(titleOf(rehearsal, language))}`,
    `${report.dates[rehearsal.source.kind]}: ${plain(rehearsal.startedAt.slice(0, 10))} · ${report.length}: ${clockTime(rehearsal.durationMs)}`,
    ...(moments.length === 0
      ? [plain(report.none)]
      : [
          `## ${report.closing}`,
          `### ${report.worked}`,
          plain(worked),
          ...(work.length === 0
            ? []
            : [
                `### ${report.work}`,
                work
                  .map(
                    ({ behavior, point, drill }, index) =>
                      `${index + 1}. **${plain(behaviorName(words, behavior))}** ${plain(point)} ${plain(drill)}`,
                  )
                  .join('\n'),
              ]),
        ]),
    ...(spent.length === 0
      ? []
      : [
          `## ${review.spent.title}`,
          spent.map(({ on, share }) => `- ${review.spent.part({ name: review.spent.on[on], share })}`).join('\n'),
        ]),
    ...(moments.length === 0 ? [] : [`## ${report.moments}`, ...moments.flatMap((one) => momentBlocks(one))]),
  ];
  return `${blocks.join('\n\n')}\n`;

  function momentBlocks({ number, event, feedback, rejected, allowedMs, note }: Moment): string[] {
    const name = plain(behaviorName(words, event.behavior));
    const when = `${clockTime(event.startMs)}–${clockTime(event.endMs)}`;
    const measured = plainSentence(words, event, allowedMs);
    const slide = slideNameAt(words, rehearsal.slideTurns, pages, event.startMs);
    return [
      `### ${number}. ${name}, ${when}${rejected ? ` (${report.notCounted})` : ''}`,
      ...(slide === '' ? [] : [`*${plain(slide)}*`]),
      ...[measured, feedback?.observation ?? ''].filter((text) => text !== '').map(plain),
      ...(feedback === undefined || feedback.suggestion === '' ? [] : [`**${plain(feedback.suggestion)}**`]),
      ...(note === '' ? [] : [`> ${review.note.title}: ${note.split('\n').map(plain).join('\n> ')}`]),
    ];
  }
}

/** Text in which Markdown finds nothing to mark, nor a browser anything to run. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
