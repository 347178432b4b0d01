import { basename } from 'node:path';
import { GreenroomError, problemOf } from '../../shared/problem.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { analyze, INTERRUPTED } from './analyze.ts';
import type { AnalyzeHost } from './analyzeHost.ts';
import { languageOf } from './analyzeOptions.ts';
import { languageColumn } from './languageChoices.ts';
import { createProgressLine } from './progressLine.ts';
import { foldersOf, readStartOptions } from './startOptions.ts';
import { adviceOf } from './summary.ts';

const RATE = 10;
/** How wide a table is where nobody says how wide the terminal is. */
const WIDTH = 120;

/**
 * `films [--out DIR] [--lang ko|en] FILM…`: what `npm start` does where no window can be opened. Each film is tried, whatever
 * became of the one before.
 *
 * @param argv What follows the word `films` on the command line.
 * @returns The exit code: 0 only when every film was analyzed and everything is written.
 */
export async function runFilms(argv: readonly string[], host: AnalyzeHost): Promise<number> {
  const language = languageOf(argv, host.language);
  const words = wordsFor(language).launch;
  const tell = (line: string) => host.stderr.write(`${line}\n`);
  const failed: string[] = [];
  try {
    const options = readStartOptions(argv, host.cwd, host.language);
    if (options === 'help') {
      host.stdout.write(words.usage({ languages: languageColumn }));
      return 0;
    }
    const { films } = options;
    const folders = foldersOf(films, options.out);
    for (const [index, film] of films.entries()) {
      if (films.length > 1) tell(words.film({ index: index + 1, of: films.length, name: basename(film) }));
      const progress = createProgressLine(host.stderr);
      try {
        const out = folders[index] ?? options.out;
        const seen = { film, track: null, rate: RATE, coach: 'landmarks', baseUrl: null, models: null } as const;
        const timeline = await analyze({ ...seen, audience: host.settings.audience, out, language }, host, progress);
        progress.clear();
        host.stdout.write(`${adviceOf(timeline, language, { out, width: host.stdout.columns ?? WIDTH })}\n`);
      } catch (error) {
        progress.clear();
        if (host.interrupt.aborted) throw new GreenroomError('canceled');
        failed.push(basename(film));
        tell(describeProblem(problemOf(error), language));
      }
    }
    if (failed.length > 0 && films.length > 1)
      tell(words.failed({ count: failed.length, of: films.length, names: failed.join(', ') }));
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    const problem = problemOf(error);
    tell(describeProblem(problem, language));
    return problem.kind === 'canceled' ? INTERRUPTED : 1;
  }
}
