import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what was fetched once is kept for the next time, outside the project. */
export function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'greenroom');
}
