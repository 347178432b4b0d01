import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** Films that the person picks. One that is dropped on the window comes another way, see bind.ts. */
export function filmsCalls({ around, films }: Pick<Parts, 'around' | 'films'>): HandlersOf<'films'> {
  return {
    'films.choose': async () => films.openAll(await around.chooseFilms()),
    'films.sample': () => films.sample(),
  };
}
