import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { exportTimeline, timelineExportSchema } from '../rehearsal/timelineExport.ts';
import { counts } from '../rehearsal/totals.ts';
import { landmarkFeedback } from '../words/feedback/feedback.ts';

/**
 * A rehearsal for other programs, in the shape of timeline.json, with what the person says of its moments. One file: the pictures stay behind. It is
 * made to be handed on: where the film lies on this computer is nobody else's business.
 */
export function dataOf(timeline: Timeline, language: Language): string {
  const { rehearsal, events, judgements, notes } = timeline;
  const { source } = rehearsal;
  const said = new Map(timeline.feedback.map((one) => [one.eventId, one]));
  const feedback = events.map((event) => said.get(event.id) ?? landmarkFeedback(event, language, rehearsal.startedAt));
  const exported = exportTimeline({
    ...timeline,
    feedback,
    rehearsal: { ...rehearsal, source: source.kind === 'film' ? { ...source, path: '' } : source },
  });
  const judged = new Map(judgements.map((one) => [one.eventId, one]));
  const noted = new Map(notes.map(({ eventId, text }) => [eventId, text]));
  const withoutPictures = exported.events.map(({ strip: _, ...event }) => {
    const note = noted.get(event.id) ?? '';
    return {
      ...event,
      counts: counts(said.get(event.id), judged.get(event.id)),
      ...(note === '' ? {} : { note }),
    };
  });
  return `${JSON.stringify(timelineExportSchema.parse({ ...exported, events: withoutPictures }), null, 2)}\n`;
}
