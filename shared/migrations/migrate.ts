import { z } from 'zod';
import { SCHEMA_VERSION } from '../rehearsal/timeline.ts';
import { counts } from './0002-counts.ts';
import { audience } from './0003-audience.ts';
import type { Migration, Saved } from './migration.ts';

/** In order. The last one leads to what this version saves. */
export const MIGRATIONS: readonly Migration[] = [counts, audience];

const savedSchema = z.looseObject({ schemaVersion: z.number().int().positive() });

/** The version that something was saved by; undefined when it does not say. */
export function versionOf(value: unknown): number | undefined {
  return savedSchema.safeParse(value).data?.schemaVersion;
}

/** What was saved by an earlier version, as this version would have saved it. Anything else comes back as it was. */
export function migrate(value: unknown): unknown {
  const read = savedSchema.safeParse(value);
  if (!read.success || read.data.schemaVersion >= SCHEMA_VERSION) return value;
  return MIGRATIONS.filter(({ to }) => to > read.data.schemaVersion).reduce<Saved>(
    (saved, { to, rehearsal }) => ({ ...rehearsal(saved), schemaVersion: to }),
    read.data,
  );
}
