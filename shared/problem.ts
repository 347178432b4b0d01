import { z } from 'zod';

/** Everything that can go wrong and that a person can meet. The sentences are in words/*.json. */
export const problemKindSchema = z.enum([
  // films
  'film-missing',
  'film-is-folder',
  'film-empty',
  'film-unreadable', // not a film, or broken at its start
  'film-truncated', // ends in the middle
  'film-no-video',
  'film-no-length',
  'film-codec', // e.g. HEVC
  'film-container', // e.g. AVI
  'film-picture', // a still picture, or an animated one
  'film-track', // there are fewer video tracks
  'film-unplayable', // was analyzed, and the review cannot show it
  // what is rehearsed with
  'material-missing', // the file is gone, or a folder
  'material-too-large',
  'material-other', // neither a text nor a PDF
  'script-unreadable', // not a text
  'script-too-long',
  'slides-locked', // needs a password
  'slides-unreadable', // not a PDF, or damaged
  'slides-too-many',
  // output of a command
  'output-unwritable',
  'bad-option',
  'analysis-stopped', // the page that watches the film crashed, or stands still
  // camera and microphone
  'camera-refused',
  'camera-in-use',
  'camera-missing',
  'camera-unplugged',
  'microphone-refused',
  // models
  'model-missing',
  'model-wrong', // checksum differs
  'model-unreachable', // download failed
  // the app itself
  'app-broken', // it could not start
  'window-reopened', // its page crashed and was loaded again
  // disk
  'disk-full',
  'disk-unwritable',
  'rehearsal-missing',
  'rehearsal-damaged',
  'rehearsal-newer', // saved by a newer version: not to be changed by this one
  // coaching
  'key-missing',
  'address-refused',
  // anything else
  'canceled',
  'unexpected',
]);
export type ProblemKind = z.infer<typeof problemKindSchema>;

export const problemSchema = z.object({
  kind: problemKindSchema,
  /** What the sentence names: a file, an option, an expected checksum. Never a key, never a stack trace. */
  details: z.record(z.string(), z.string()),
});
export type Problem = z.infer<typeof problemSchema>;

/** Thrown inside; turned into its `problem` at every border. */
export class GreenroomError extends Error {
  readonly problem: Problem;
  constructor(kind: ProblemKind, details: Record<string, string> = {}, options?: ErrorOptions) {
    super(`${kind} ${JSON.stringify(details)}`, options);
    this.name = 'GreenroomError';
    this.problem = { kind, details };
  }
}

/** The problem behind anything thrown: its own, or `unexpected` with what it says in words, if it says any. */
export function problemOf(error: unknown): Problem {
  if (error instanceof GreenroomError) return error.problem;
  const message = messageOf(error);
  return { kind: 'unexpected', details: message === '' ? {} : { message } };
}

/** Not everything that browsers and libraries throw is an Error: some have a message all the same, others have no words. */
function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error === 'number') return String(error);
  if (typeof error !== 'object' || error === null || !('message' in error)) return '';
  return typeof error.message === 'string' ? error.message : '';
}
