import { z } from 'zod';
import { LANGUAGES } from '../words/languages.ts';
import { audienceSchema, DEFAULT_AUDIENCE } from './audience.ts';
import { gapSchema, pieceSchema } from './gaps.ts';
import { markSchema, slideTurnSchema } from './material.ts';
import { notJudgedSchema } from './notJudged.ts';
import { talkSchema } from './talk.ts';

/** Version of everything saved in a rehearsal's folder. Raise it with a migration (shared/migrations) and a folder of the version before. */
export const SCHEMA_VERSION = 3;

export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/**
 * The unit of a signal. `share`: of the picture's width or height; `faces`: face heights; `score`: 0..1; `ratio`: of the
 * speaker's own usual; `shoulders`: shoulder widths; `shouldersPerSecond`: shoulder widths a second; `decibels`: from the speaker's own usual.
 */
export const unitSchema = z.enum([
  'degrees',
  'share',
  'faces',
  'score',
  'ratio',
  'shoulders',
  'shouldersPerSecond',
  'seconds',
  'semitones',
  'decibels',
  'syllablesPerSecond',
  'count',
]);
export type Unit = z.infer<typeof unitSchema>;

export const measuredSchema = z.object({
  /** The signal's name, see shared/signals. */
  signal: z.string(),
  /** The most extreme value during the event, as compared with the threshold. */
  value: z.number(),
  unit: unitSchema,
  /** The value at which the event begins. */
  threshold: z.number(),
  /** The speaker's own neutral value that `value` was measured from; null for behaviors that have none. */
  baseline: z.number().nullable(),
});
export type Measured = z.infer<typeof measuredSchema>;

export const behaviorEventSchema = z.object({
  /** Unique in its rehearsal, stable between runs on the same film: `behavior-startMs`. */
  id: z.string().min(1),
  /** Id in the catalogue (shared/behaviors). Saved, so never renamed; a newer version's id may be unknown here. */
  behavior: z.string().min(1),
  kind: z.enum(['habit', 'strength']),
  startMs: z.number().nonnegative(),
  endMs: z.number().nonnegative(),
  /** When the measured value was most extreme. */
  peakMs: z.number().nonnegative(),
  /** 0 just past the threshold, 1 as strong as it gets. */
  severity: z.number().min(0).max(1),
  measured: measuredSchema,
  /** Share of the observations in the event in which the signal was known, 0..1. */
  confidence: z.number().min(0).max(1),
  /** File name in the rehearsal's `strips` folder. */
  strip: z.string().optional(),
});
export type BehaviorEvent = z.infer<typeof behaviorEventSchema>;

export const feedbackSchema = z.object({
  eventId: z.string().min(1),
  source: z.enum(['landmarks', 'vlm']),
  verdict: z.enum(['confirmed', 'rejected', 'unsure']),
  /** What an audience would see. */
  observation: z.string(),
  /** One thing to try. */
  suggestion: z.string(),
  language: languageSchema,
  model: z.string().optional(),
  rubricVersion: z.number().int().optional(),
  /** How often the person had asked when these words came, see `askedSchema`. Absent: not yet. */
  asked: z.number().int().optional(),
  /** ISO 8601 */
  at: z.string(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

export const summarySchema = z.object({
  source: feedbackSchema.shape.source,
  /** What worked, in one to three sentences. */
  worked: z.string(),
  /** What to work on, the most rewarding first: at most three, fewer when fewer habits were seen. */
  work: z.array(z.object({ behavior: z.string(), point: z.string(), drill: z.string() })).max(3),
  language: languageSchema,
  model: z.string().optional(),
  rubricVersion: z.number().int().optional(),
  /** Names the facts that it was written from: other facts, another key. */
  key: z.string().optional(),
  /** ISO 8601 */
  at: z.string(),
});
/** The closing words about the whole rehearsal. */
export type Summary = z.infer<typeof summarySchema>;

export const judgementSchema = z.object({
  eventId: z.string().min(1),
  /** false: "it was fine"; true: "no, it was real"; null: taken back. */
  counts: z.boolean().nullable(),
  /** ISO 8601 */
  at: z.string(),
  /** The moment as it was shown then: with another sensitivity it is another one, or none. Absent: an earlier version saved it. */
  moment: behaviorEventSchema.omit({ id: true, strip: true }).optional(),
});
/** What the person says about a moment. It goes before what the model says. */
export type Judgement = z.infer<typeof judgementSchema>;

/** Letters of a note: a page, so that one stays readable beside its moment. */
export const LONGEST_NOTE = 2000;
export const noteSchema = z.object({
  eventId: z.string().min(1),
  /** Empty: taken back. */
  text: z.string().max(LONGEST_NOTE),
  /** ISO 8601 */
  at: z.string(),
});
/** What the person wrote about a moment, for themselves: it is never sent to anybody. */
export type Note = z.infer<typeof noteSchema>;

export const askedSchema = z.object({
  /** How often the person asked for words again. */
  times: z.number().int().nonnegative(),
  /** The asking from which on all words are to be new. 0: words that are there stand. */
  anew: z.number().int().nonnegative(),
});
export type Asked = z.infer<typeof askedSchema>;

/** What coaching has cost. `usd` is computed from the price list at booking time. */
export const usageSchema = z.object({
  requests: z.number().int().nonnegative(),
  imagesSent: z.number().int().nonnegative(),
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  usd: z.number().nonnegative(),
});
export type Usage = z.infer<typeof usageSchema>;
export const NO_USAGE: Usage = { requests: 0, imagesSent: 0, inputTokens: 0, outputTokens: 0, usd: 0 };

export const coachingReasonSchema = z.enum([
  'chosen', // the person chose landmark words only
  'no-key',
  'no-consent',
  'look-first', // the person wants to see the pictures before they are sent
  'offline',
  'bad-key', // 401
  'forbidden', // 403: the key is good, but not for this
  'not-found', // 404: no such model, or no such server at this address
  'not-accepted', // 400 and the like: the server does not take such a request
  'too-large', // 413, even with a single picture
  'redirected', // the server pointed elsewhere; nothing was sent there
  'rate-limited',
  'server-error',
  'timed-out',
  'bad-answer',
  'refused',
  'over-budget', // of the rehearsal
  'over-month',
  'canceled',
]);
/** Why (some) events carry landmark words. */
export type CoachingReason = z.infer<typeof coachingReasonSchema>;

/** Failures that pass by themselves: the same request may succeed later. */
export const PASSING: ReadonlySet<CoachingReason> = new Set(['offline', 'timed-out', 'rate-limited', 'server-error']);

export const coachingStatusSchema = z.object({
  state: z.enum(['off', 'waiting', 'sending', 'done']),
  /** Events that have no words from the model yet. */
  pending: z.number().int().nonnegative(),
  reason: coachingReasonSchema.optional(),
});
export type CoachingStatus = z.infer<typeof coachingStatusSchema>;

export const modelsSchema = z.object({
  face: z.enum(['official', 'assembled']),
  pose: z.enum(['official', 'assembled']),
  hand: z.enum(['official', 'assembled']),
});
/** Where each bundle in use comes from. */
export type Models = z.infer<typeof modelsSchema>;

export const engineSchema = z.object({
  observations: z.number().int().nonnegative(),
  framesDecoded: z.number().int().nonnegative(),
  /** Most people seen at a time besides the speaker. They are never judged. */
  others: z.number().int().nonnegative().optional(),
  /** Camera frames that were let go because the one before was still being looked at. 0 for a film. */
  framesDropped: z.number().int().nonnegative(),
  observationsPerSecond: z.number().nonnegative(),
  wallMs: z.number().nonnegative(),
});
export type Engine = z.infer<typeof engineSchema>;

/** Median of a signal in the speaker's neutral posture, by signal name. */
export const baselineSchema = z.record(z.string(), z.number());
export type Baseline = z.infer<typeof baselineSchema>;

export const neutralSchema = z.object({
  /** In the rehearsal's own time. */
  fromMs: z.number().nonnegative(),
  baseline: baselineSchema,
});
/** What the speaker does most from a time on: the neutral posture as it shows when all of the rehearsal is known. */
export type Neutral = z.infer<typeof neutralSchema>;

/** How soon a behavior is noticed. `off`: the person said that it is no problem for them. */
export const sensitivitySchema = z.enum(['off', 'less', 'normal', 'more']);
export type Sensitivity = z.infer<typeof sensitivitySchema>;

/** Sensitivities by behavior; one that is not named is `normal`. */
export const sensitivitiesSchema = z.record(z.string(), sensitivitySchema);
export type Sensitivities = z.infer<typeof sensitivitiesSchema>;

/** Share of the observations with somebody in the picture in which a behavior could be judged, 0..1, by behavior. */
export const coverageSchema = z.record(z.string(), z.number().min(0).max(1));
export type Coverage = z.infer<typeof coverageSchema>;

export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('camera') }),
  /** `path` points at the person's own file: opening a film does not copy it. */
  z.object({ kind: z.literal('film'), path: z.string(), name: z.string() }),
  z.object({ kind: z.literal('sample') }),
]);
export type Source = z.infer<typeof sourceSchema>;

export const rehearsalSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().min(1),
  title: z.string(),
  /** ISO 8601 */
  startedAt: z.string(),
  durationMs: z.number().nonnegative(),
  state: z.enum(['recording', 'recovered', 'complete']),
  source: sourceSchema,
  /** File name of the recording in the rehearsal's folder; absent for a film that was not copied. */
  recording: z.string().optional(),
  models: modelsSchema,
  audience: audienceSchema.default(DEFAULT_AUDIENCE),
  baseline: baselineSchema,
  /** The neutral posture shown before the rehearsal; absent when it was found on the way. */
  calibrated: baselineSchema.optional(),
  /** What the events count from, in order; the second and later ones from where chair, lid or camera was moved. Absent: not looked back at. */
  neutral: z.array(neutralSchema).optional(),
  /** Sensitivities that the events were found with, and those the person has set since. Absent: all normal. */
  foundWith: sensitivitiesSchema.optional(),
  sensitivities: sensitivitiesSchema.optional(),
  coverage: coverageSchema.optional(),
  /** When each behavior was not judged, and why. Absent: not looked back at. */
  notJudged: z.array(notJudgedSchema).optional(),
  engine: engineSchema.optional(),
  /** Where the picture is missing or tells nothing, in order. Absent: nowhere. */
  gaps: z.array(gapSchema).optional(),
  /** Where the rehearsal's time lies on the film's own clock. Absent: they are the same. */
  pieces: z.array(pieceSchema).optional(),
  usage: usageSchema,
  coaching: coachingStatusSchema,
  /** What the person said the talk is for. */
  talk: talkSchema.optional(),
  asked: askedSchema.optional(),
  /** Which page of the slides was shown from when on, in order. Absent: no slides. */
  slideTurns: z.array(slideTurnSchema).optional(),
  /** Moments that the speaker marked while rehearsing, in order. */
  marks: z.array(markSchema).optional(),
  /** Ten seconds of one habit, tried again in the review: nobody is asked about its pictures by itself. */
  practice: z.literal(true).optional(),
  /** A newer Greenroom saved it: it can be looked at as far as this one understands it, and not be changed. Never stored. */
  readOnly: z.literal(true).optional(),
});
/** A rehearsal with what is counted from its files; what of it is stored: storedRehearsal.ts. */
export type Rehearsal = z.infer<typeof rehearsalSchema>;

export const signalRowSchema = z.object({
  timeMs: z.number(),
  /** Signal values by name; null when unknown (JSON has no NaN). */
  values: z.record(z.string(), z.number().nullable()),
});
/** One line of signals.ndjson (5 a second). */
export type SignalRow = z.infer<typeof signalRowSchema>;

/** Everything the review screen shows of one rehearsal. `feedback`, `judgements` and `notes` hold one entry an event: the latest. */
export const timelineSchema = z.object({
  rehearsal: rehearsalSchema,
  events: z.array(behaviorEventSchema),
  feedback: z.array(feedbackSchema),
  judgements: z.array(judgementSchema).default([]),
  notes: z.array(noteSchema).default([]),
  /** Ids of events that the person does not want sent. */
  heldBack: z.array(z.string()).default([]),
  /** The model's latest closing words; null when there are none: shared/summary then makes some from the events. */
  summary: summarySchema.nullable().default(null),
  /** Where the film can be played from (app://…); null when the person's file is gone. */
  filmUrl: z.string().nullable(),
});
export type Timeline = z.infer<typeof timelineSchema>;
