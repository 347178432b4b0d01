import { GreenroomError } from '../../shared/problem.ts';
import { codeOf, diskProblem } from '../disk/diskProblem.ts';
import type { Queues } from '../disk/queues.ts';

/** One task of a rehearsal, after the ones before it. What the disk refuses comes out as a problem. */
export type InTurn = <T>(id: string, task: () => Promise<T>) => Promise<T>;

export function createInTurn(queues: Queues, pathOf: (id: string) => string): InTurn {
  return async (id, task) => {
    const folder = pathOf(id);
    try {
      return await queues.run(id, task);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw new GreenroomError('rehearsal-missing', { id }, { cause: error });
      throw diskProblem(error, folder);
    }
  };
}
