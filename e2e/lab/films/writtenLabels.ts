import { z } from 'zod';
import type { Labels } from '../labels.ts';
import { TIMES, writtenTimeMs } from './writtenTime.ts';

/** Labels of a film as a person wrote them: how long the film is may be left to the film. */
export type WrittenLabels = Omit<Labels, 'durationMs'> & { readonly durationMs?: number };

const timeSchema = z.union([z.number(), z.string()], `Expected a time: ${TIMES}`).transform((time, context) => {
  const ms = writtenTimeMs(time);
  if (Number.isNaN(ms) || ms < 0) {
    context.addIssue({ code: 'custom', message: `"${time}" is no time. Write ${TIMES}` });
    return z.NEVER;
  }
  return ms;
});
const msSchema = z.number().nonnegative();

/** Objects in milliseconds (`startMs`) or in seconds (`start`), or just `[behavior, start, end]`. */
const spanSchema = z
  .preprocess(
    (span) => (Array.isArray(span) ? { behavior: span[0], start: span[1], end: span[2], why: span[3] } : span),
    z.object({
      /** Id in the catalogue. One that this version does not know is listed as not judged. */
      behavior: z.string().min(1),
      startMs: msSchema.optional(),
      endMs: msSchema.optional(),
      start: timeSchema.optional(),
      end: timeSchema.optional(),
      why: z.string().optional(),
    }),
  )
  .transform(({ behavior, why, ...times }, context) => {
    const startMs = times.startMs ?? times.start;
    const endMs = times.endMs ?? times.end;
    const fault =
      startMs === undefined
        ? `it has no start. Write "start" as ${TIMES}`
        : endMs === undefined
          ? `it has no end. Write "end" as ${TIMES}`
          : endMs <= startMs
            ? 'it ends before it begins'
            : undefined;
    if (startMs === undefined || endMs === undefined || fault !== undefined) {
      context.addIssue({ code: 'custom', message: `${behavior}: ${fault}` });
      return z.NEVER;
    }
    return { behavior, startMs, endMs, ...(why === undefined ? {} : { why }) };
  });

/** Keys that are not known here (notes, sources, cameras) are the writer's own. */
const entrySchema = z
  .object({
    durationMs: z.number().positive().optional(),
    duration: timeSchema.optional(),
    behaviors: z.array(spanSchema, 'Write a list "behaviors"; an empty one says that the film is calm'),
    tolerated: z.array(spanSchema).optional(),
    maybe: z.array(spanSchema).optional(),
    complete: z.array(z.string()).optional(),
  })
  .transform(({ durationMs, duration, behaviors, tolerated = [], maybe = [], complete }): WrittenLabels => {
    const lasts = durationMs ?? duration;
    return {
      behaviors: behaviors.map(({ behavior, startMs, endMs }) => ({ behavior, startMs, endMs })),
      tolerated: [...tolerated, ...maybe],
      ...(lasts === undefined ? {} : { durationMs: lasts }),
      ...(complete === undefined ? {} : { complete }),
    };
  });

/** The labels of one film. Throws a sentence that names the film and what cannot be meant. */
export function readEntry(film: string, entry: unknown): WrittenLabels {
  const read = entrySchema.safeParse(entry);
  if (read.success) return read.data;
  throw new Error(`${film}: ${z.prettifyError(read.error)}`);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a labels file says of which film, film by film and not looked into yet: `{ "films": { name: … } }`, `{ name: … }`, a list of
 * objects with a `file`, or a single film, which the file's own name tells.
 *
 * @param own The film that a file named after one is about.
 */
export function entriesOf(
  content: unknown,
  own: string | undefined,
): readonly (readonly [film: string, entry: unknown])[] {
  if (own !== undefined && (Array.isArray(content) || (isObject(content) && 'behaviors' in content))) {
    return [[own, Array.isArray(content) ? { behaviors: content } : content]];
  }
  if (Array.isArray(content)) return content.map((entry: unknown) => [namedIn(entry), entry]);
  if (!isObject(content)) throw new Error('it holds neither films nor a list of them');
  const { films = content } = content;
  if (Array.isArray(films)) return films.map((entry: unknown) => [namedIn(entry), entry]);
  if (!isObject(films)) throw new Error('"films" holds no films');
  if ('behaviors' in films) return [[namedIn(films), films]];
  // Beside films by their names there may be remarks: a text is no film.
  return Object.entries(films).filter(([, entry]) => isObject(entry) || Array.isArray(entry));
}

function namedIn(entry: unknown): string {
  const { file, film, name } = isObject(entry) ? entry : {};
  const named = [file, film, name].find((value) => typeof value === 'string' && value !== '');
  if (typeof named !== 'string') throw new Error('it does not say which film it is about. Write "file": "talk.mp4"');
  return named;
}
