import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** What the analyze command hears of the page that watches its film. */
export function analysisCalls({ around }: Pick<Parts, 'around'>): HandlersOf<'analysis'> {
  return {
    'analysis.progress': (progress) => around.hear?.progress(progress),
  };
}
