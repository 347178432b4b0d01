import { z } from 'zod';
import { coachCheckSchema, coachChecks } from './coachCheck.ts';
import { gapSchema } from './gaps.ts';
import { notJudgedSchema } from './notJudged.ts';
import {
  behaviorEventSchema,
  engineSchema,
  feedbackSchema,
  modelsSchema,
  sourceSchema,
  type Timeline,
  usageSchema,
} from './timeline.ts';

/** Version of timeline.json. Other programs read it: it changes only when the shape below does. */
export const EXPORT_VERSION = 1;

/** timeline.json, for other programs: one event carries its own words, and paths are relative to the file. */
export const timelineExportSchema = z.strictObject({
  schemaVersion: z.literal(EXPORT_VERSION),
  source: sourceSchema,
  durationMs: z.number().nonnegative(),
  models: modelsSchema,
  /** Where the picture is missing or tells nothing, in order. Absent: nowhere. */
  gaps: z.array(z.strictObject(gapSchema.shape)).optional(),
  /** When a behavior was neither there nor not there, because what tells it was not to be seen. Absent: nothing was looked back at. */
  notJudged: z.array(z.strictObject(notJudgedSchema.shape)).optional(),
  events: z.array(
    z.strictObject({
      ...behaviorEventSchema.shape,
      /** `strips/….jpg`, beside timeline.json. Absent when there was no picture to take. */
      strip: z.string().optional(),
      feedback: z.strictObject({
        source: feedbackSchema.shape.source,
        verdict: feedbackSchema.shape.verdict,
        observation: feedbackSchema.shape.observation,
        suggestion: feedbackSchema.shape.suggestion,
        language: feedbackSchema.shape.language,
      }),
      /** Whether it counts, where somebody could say so. Absent: nobody was asked. */
      counts: z.boolean().optional(),
      /** What the person wrote about it. */
      note: z.string().optional(),
    }),
  ),
  /** What a model that has seen the pictures says of the moments of each behavior. Absent: none has looked. */
  checked: z.array(z.strictObject(coachCheckSchema.shape)).optional(),
  usage: z.strictObject(usageSchema.shape),
  /** Absent: the rehearsal broke off. */
  engine: z.strictObject(engineSchema.omit({ framesDropped: true }).shape).optional(),
});
export type TimelineExport = z.infer<typeof timelineExportSchema>;

/** Folder of the strips beside timeline.json. */
export const STRIPS_FOLDER = 'strips';

/** A finished rehearsal in the shape of timeline.json. Throws when it is not finished or an event has no words. */
export function exportTimeline({ rehearsal, events, feedback }: Timeline): TimelineExport {
  const { engine } = rehearsal;
  if (rehearsal.state === 'recording') throw new Error(`Rehearsal ${rehearsal.id} is not finished.`);
  const words = new Map(feedback.map((one) => [one.eventId, one]));
  const checked = coachChecks({ events, feedback });
  return timelineExportSchema.parse({
    schemaVersion: EXPORT_VERSION,
    source: rehearsal.source,
    durationMs: rehearsal.durationMs,
    models: rehearsal.models,
    ...(rehearsal.gaps === undefined || rehearsal.gaps.length === 0 ? {} : { gaps: rehearsal.gaps }),
    ...(rehearsal.notJudged === undefined ? {} : { notJudged: rehearsal.notJudged }),
    events: events.map((event) => {
      const said = words.get(event.id);
      if (!said) throw new Error(`Event ${event.id} has no words.`);
      const { source, verdict, observation, suggestion, language } = said;
      return {
        ...event,
        ...(event.strip === undefined ? {} : { strip: `${STRIPS_FOLDER}/${event.strip}` }),
        feedback: { source, verdict, observation, suggestion, language },
      };
    }),
    ...(checked.length === 0 ? {} : { checked }),
    usage: rehearsal.usage,
    ...(engine && {
      engine: {
        observations: engine.observations,
        framesDecoded: engine.framesDecoded,
        observationsPerSecond: engine.observationsPerSecond,
        wallMs: engine.wallMs,
      },
    }),
  });
}
