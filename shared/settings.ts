import { z } from 'zod';
import { languageSchema } from './timeline.ts';

export const providerSchema = z.enum(['landmarks', 'anthropic', 'compatible']);
export type ProviderId = z.infer<typeof providerSchema>;

export const settingsSchema = z.object({
  /** null: follow the computer's language. */
  language: languageSchema.nullable().default(null),
  provider: providerSchema.default('landmarks'),
  model: z.string().default('claude-haiku-5-5'),
  /** null: the provider's own address. Without a trailing /v1. */
  baseUrl: z.url().nullable().default(null),
  /** The provider and address that the person agreed to send strips to. A change of either asks again. */
  consent: z.object({ provider: providerSchema, baseUrl: z.string().nullable(), at: z.string() }).nullable().default(null),
  /** Observations a second for films. */
  rate: z.number().min(1).max(30).default(10),
  /** A folder with .task bundles to use before any other. */
  modelsFolder: z.string().nullable().default(null),
  /** Device ids of the last used camera and microphone. */
  camera: z.string().nullable().default(null),
  microphone: z.string().nullable().default(null),
  /** Most that one rehearsal may cost, in USD. */
  ceilingUsd: z.number().positive().default(0.5),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Where the key is: nowhere, encrypted on disk, or only in memory until the app is closed. The key itself never leaves the main process. */
export const keyStateSchema = z.enum(['none', 'saved', 'memory']);
export type KeyState = z.infer<typeof keyStateSchema>;
