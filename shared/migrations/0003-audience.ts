import { DEFAULT_AUDIENCE } from '../rehearsal/audience.ts';
import type { Migration } from './migration.ts';

/**
 * Every rehearsal says where its audience sits; before, everybody was on a call. From here on a gap may also be of the kind `moved`, and a
 * rehearsal tells what it counts from and what was not judged; what was saved before had none of it.
 */
export const audience: Migration = {
  to: 3,
  rehearsal: (saved) => ({ ...saved, audience: DEFAULT_AUDIENCE }),
};
