import { owed } from '../../shared/coach/owed.ts';
import type { BehaviorEvent, CoachingStatus, Timeline } from '../../shared/rehearsal/timeline.ts';
import { reasonNotToSend } from '../egress/address.ts';
import { rejoin } from './ask/answers/rejoin.ts';
import type { CoachTools } from './coachTools.ts';
import { landmarkWords } from './moments/landmarkWords.ts';
import type { OnStep } from './steps.ts';

/** What is written about a rehearsal while nobody sends for it. */
export interface WordsOnDisk {
  /** Gives events their words from the landmarks. */
  fromLandmarks(rehearsalId: string, events: readonly BehaviorEvent[]): Promise<void>;
  /** Joins what was answered before the app ended; gives the timeline with it. */
  joinReplies(timeline: Timeline): Promise<Timeline>;
  /** Nothing is sent until the person, who has seen the pictures then, asks for it: says so, or what else keeps it from being sent. */
  waiting(timeline: Timeline): Promise<void>;
  /** Other events are owed words than before: says so. */
  recount(timeline: Timeline): Promise<CoachingStatus>;
}

export function createWordsOnDisk(tools: CoachTools, step: OnStep): WordsOnDisk {
  const { repository, answers, clock, notify } = tools;
  async function say(timeline: Timeline, coaching: Omit<CoachingStatus, 'pending'>): Promise<CoachingStatus> {
    const { id, usage } = timeline.rehearsal;
    const status = { ...coaching, pending: owed(timeline).length };
    await repository.setCoaching(id, status);
    notify.status(id, status, usage);
    return status;
  }

  return {
    async fromLandmarks(id, events) {
      if (events.length === 0) return;
      const feedback = landmarkWords(events, tools.language(), clock.now());
      await repository.appendFeedback(id, feedback);
      step('landmark-words-saved');
      notify.feedback(id, feedback);
    },

    async joinReplies(timeline) {
      const { id } = timeline.rehearsal;
      const { replies } = await answers.of(id);
      const feedback = rejoin(timeline, replies, tools.language(), clock.now().toISOString());
      if (feedback.length === 0) return timeline;
      await repository.appendFeedback(id, feedback);
      notify.feedback(id, feedback);
      return repository.read(id);
    },

    async waiting(timeline) {
      const reason = reasonNotToSend(tools.settings(), tools.key()) ?? 'look-first';
      await say(timeline, { state: 'off', reason });
    },

    recount: (timeline) => say(timeline, timeline.rehearsal.coaching),
  };
}
