import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** Scripts and slides that the person picks. What is dropped on the window comes another way, see bind.ts. */
export function materialCalls({ around, materials }: Pick<Parts, 'around' | 'materials'>): HandlersOf<'material'> {
  return {
    'material.choose': async (kind) => {
      const path = await around.chooseMaterial(kind);
      return path === null ? null : materials.open(path);
    },
  };
}
