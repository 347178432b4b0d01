import type { Language, Summary, Timeline } from '../rehearsal/timeline.ts';
import { countedEvents } from '../rehearsal/totals.ts';
import { durationOf } from '../words/feedback/amounts.ts';
import { behaviorName, behaviorWords } from '../words/feedback/behaviorWords.ts';
import { wordsFor } from '../words/words.ts';
import { calmShare, surenessOf, type Tally, talliesOf } from './tallies.ts';

/** More than three things at once nobody can work on (speaking coaches, arXiv:2507.07930). */
export const MOST_WORK = 3;

type Summed = Pick<Timeline, 'events' | 'feedback' | 'judgements'> & {
  readonly rehearsal: Pick<Timeline['rehearsal'], 'durationMs' | 'gaps'>;
};

/**
 * Closing words from what was measured alone: there are always some, also offline. Moments that do not count are left out.
 *
 * @param at ISO 8601, when the words were made.
 */
export function landmarkSummary(timeline: Summed, language: Language, at: string): Summary {
  const words = wordsFor(language);
  const { summary: say } = words;
  const { durationMs, gaps } = timeline.rehearsal;
  const counted = countedEvents(timeline);
  const habits = counted.filter(({ kind }) => kind === 'habit');
  const strengths = talliesOf(
    counted.filter(({ kind }) => kind === 'strength'),
    durationMs,
  );
  const often = ({ times, totalMs, when }: Tally) => ({ times, when, total: durationOf(words, totalMs) });
  const calm = Math.round(100 * calmShare(habits, durationMs, gaps));
  const worked = [
    ...strengths.map((tally) => say.worked({ name: behaviorName(words, tally.behavior), ...often(tally) })),
    habits.length === 0 ? say.nothing : calm > 0 ? say.calm({ percent: calm }) : say.everywhere,
  ];
  return {
    source: 'landmarks',
    worked: worked.join(' '),
    work: talliesOf(habits, durationMs, surenessOf(timeline))
      .slice(0, MOST_WORK)
      .map((tally) => ({
        behavior: tally.behavior,
        point: say.point(often(tally)),
        drill: behaviorWords(words, tally.behavior)?.exercise ?? say.unknownExercise,
      })),
    language,
    at,
  };
}

/**
 * The closing words to show: the model's where it wrote some in this language, else those from the landmarks. What the person
 * has set aside since then is not worked on any more: words about it give way, too.
 */
export function summaryFor(timeline: Summed & Pick<Timeline, 'summary'>, language: Language, at: string): Summary {
  const { summary } = timeline;
  const seen = new Set(countedEvents(timeline).map(({ behavior }) => behavior));
  const holds = summary?.language === language && summary.work.every(({ behavior }) => seen.has(behavior));
  return holds ? summary : landmarkSummary(timeline, language, at);
}
