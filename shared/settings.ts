import { z } from 'zod';
import { setUpSchema } from './posture/setUp.ts';
import { audienceSchema, DEFAULT_AUDIENCE } from './rehearsal/audience.ts';
import { NO_TALK, talkSchema } from './rehearsal/talk.ts';
import { languageSchema, sensitivitiesSchema } from './rehearsal/timeline.ts';

export const providerSchema = z.enum(['landmarks', 'anthropic', 'compatible']);
export type ProviderId = z.infer<typeof providerSchema>;

const MINUTE_MS = 60_000;
/** Three hours: a lecture with its break. */
export const MOST_TARGET_MS = 180 * MINUTE_MS;
export const assistantSchema = z.object({
  /** An assistant on this computer may read the library. */
  read: z.boolean(),
  /** The pictures of moments, too. Means nothing without `read`. */
  pictures: z.boolean(),
});
/** What the person lets assistants read, through main/mcp. */
export type AssistantAccess = z.infer<typeof assistantSchema>;

export const NO_ASSISTANT: AssistantAccess = { read: false, pictures: false };

export const settingsSchema = z.object({
  /** null: follow the computer's language. */
  language: languageSchema.nullable(),
  provider: providerSchema,
  model: z.string(),
  /** null: the provider's own address. Without a trailing /v1. */
  baseUrl: z.url().nullable(),
  /** The provider and address that the person agreed to send strips to. A change of either asks again. */
  consent: z
    .object({
      provider: providerSchema,
      baseUrl: z.string().nullable(),
      /** ISO 8601 */
      at: z.string(),
      /** The person confirmed that a server of their own is not on this computer. */
      away: z.boolean().optional(),
      /** They agreed to passages of their script and slides as well. Absent: nobody asked them yet. */
      passages: z.boolean().optional(),
    })
    .nullable(),
  /** Observations a second for films. */
  rate: z.number().min(1).max(30),
  /** How soon each behavior is noticed, for the rehearsals to come. */
  sensitivities: sensitivitiesSchema,
  /** A folder with .task bundles to use before any other. */
  modelsFolder: z.string().nullable(),
  /** Device ids of the last used camera and microphone. */
  camera: z.string().nullable(),
  microphone: z.string().nullable(),
  /** Neutral postures that were shown, by camera and place. */
  setUps: z.array(setUpSchema).max(100),
  /** Most that one rehearsal may cost, in USD. */
  ceilingUsd: z.number().positive(),
  /** Most that all rehearsals of a month may cost, in USD. */
  monthlyCeilingUsd: z.number().positive(),
  /** While the rehearsal still goes on, silently; or only when it is over. */
  coachWhen: z.enum(['live', 'after']),
  /** Nothing is sent before the person has looked at the pictures of a rehearsal. */
  lookFirst: z.boolean(),
  /** Where the audience of the rehearsals to come sits. */
  audience: audienceSchema,
  /** What the last talk was for: where the next one starts from. */
  talk: talkSchema,
  /** How long the talk is to be, in ms; null: no matter. */
  targetMs: z.number().int().min(MINUTE_MS).max(MOST_TARGET_MS).nullable(),
  /** Three seconds are counted down before a rehearsal begins. */
  countdown: z.boolean(),
  /** One sees oneself while rehearsing. */
  selfView: z.boolean(),
  /** A small word at the edge, now and then, while a habit is under way. */
  nudges: z.boolean(),
  assistant: assistantSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/**
 * What a page may change by itself. Consent is given in a dialog of the main process, to assistants as well, and a folder is picked in one: a page
 * that somebody else has taken over can do neither.
 */
export const settingsChangeSchema = settingsSchema
  .omit({ consent: true, modelsFolder: true, assistant: true })
  .partial()
  .strict();
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  provider: 'landmarks',
  model: 'claude-haiku-5-5',
  baseUrl: null,
  consent: null,
  rate: 10,
  sensitivities: {},
  modelsFolder: null,
  camera: null,
  microphone: null,
  setUps: [],
  ceilingUsd: 0.5,
  monthlyCeilingUsd: 5,
  coachWhen: 'live',
  lookFirst: false,
  audience: DEFAULT_AUDIENCE,
  talk: NO_TALK,
  targetMs: null,
  countdown: true,
  selfView: true,
  nudges: false,
  assistant: NO_ASSISTANT,
};

/** Where the key is: nowhere, encrypted on disk, or only in memory until the app is closed. The key itself never leaves the main process. */
export const keyStateSchema = z.enum(['none', 'saved', 'memory']);
export type KeyState = z.infer<typeof keyStateSchema>;
