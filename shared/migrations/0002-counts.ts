import type { Migration, Saved } from './migration.ts';

/**
 * What can be counted is not kept: the sum of usage.ndjson, and how many moments are still owed words. Each stood in two places, and after
 * a kill they said different things.
 */
export const counts: Migration = {
  to: 2,
  rehearsal({ usage: _, coaching, ...saved }) {
    if (typeof coaching !== 'object' || coaching === null)
      return coaching === undefined ? saved : { ...saved, coaching };
    const { pending: __, ...status } = coaching as Saved;
    return { ...saved, coaching: status };
  },
};
