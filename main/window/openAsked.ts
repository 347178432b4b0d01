import type { Problem } from '../../shared/problem.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import type { TextOutput } from '../commands/analyzeHost.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a window is opened for, and what the command that opened it ends with. */
interface Asked extends Pick<Surroundings, 'start' | 'hear'> {
  /** Films for the next page that is opened. */
  add(paths: readonly string[]): void;
  /** 0 unless one of the films that the command line named failed. */
  exitCode(): number;
}

/**
 * Opens the films that the command line names, once: another window of the same app is opened for nothing. What fails is told on
 * the terminal too, where the command was given.
 */
export function openAsked(paths: readonly string[], language: () => Language, stderr: TextOutput): Asked {
  const left = [...paths];
  let failed = false;
  function fail(problem: Problem): void {
    failed = true;
    stderr.write(`${describeProblem(problem, language())}\n`);
  }
  return {
    async start(films) {
      const opened = await films.openAll(left.splice(0));
      for (const one of opened) if ('problem' in one) fail(one.problem);
      return { kind: 'window', films: opened };
    },
    ...(paths.length > 0 && { hear: { progress: () => undefined, finished: () => undefined, failed: fail } }),
    add: (more) => void left.push(...more),
    exitCode: () => (failed ? 1 : 0),
  };
}
