import { GreenroomError } from '../../shared/problem.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** ENOENT among them: file systems such as /proc answer it to whoever tries to make something there. */
const UNWRITABLE = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'EIO',
  'ENXIO',
  'ENAMETOOLONG',
]);

/** The system's code of an error (`ENOENT`, `ENOSPC` …), if it has one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The disk's refusal as a problem that a person can act on: `disk-full` or `disk-unwritable`, with the path.
 * Anything else comes back as it was.
 */
export function diskProblem(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  if (FULL.has(code)) return new GreenroomError('disk-full', { path }, { cause: error });
  if (UNWRITABLE.has(code)) return new GreenroomError('disk-unwritable', { path }, { cause: error });
  return error;
}
