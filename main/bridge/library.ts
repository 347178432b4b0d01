import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** Everything in the library at once. */
export function libraryCalls({ search }: Pick<Parts, 'search'>): HandlersOf<'library'> {
  return {
    'library.search': async ({ query, most }) => {
      const { hits } = await search.search(query, { most });
      return hits.map(({ record }) => record);
    },
  };
}
