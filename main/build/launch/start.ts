import { join } from 'node:path';
import { problemOf } from '../../../shared/problem.ts';
import { describeProblem } from '../../../shared/words/problems.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import { INTERRUPTED } from '../../commands/analyze.ts';
import { languageOf } from '../../commands/analyzeOptions.ts';
import { languageColumn } from '../../commands/languageChoices.ts';
import { readStartOptions } from '../../commands/startOptions.ts';
import { openApp, runApp } from './app.ts';
import { hasDisplay } from './display.ts';
import { COMPUTER_LANGUAGE } from './language.ts';
import { PROJECT } from './project.ts';
import { say } from './say.ts';

const SAMPLE = join(PROJECT, 'renderer', 'public', 'sample.mp4');

/** `npm start`: opens the app, or does its work without a window where there is no display. */
async function start(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv, COMPUTER_LANGUAGE);
  const words = wordsFor(language).launch;
  try {
    const options = readStartOptions(argv, process.env['INIT_CWD'] ?? process.cwd(), language);
    if (options === 'help') {
      process.stdout.write(words.usage({ languages: languageColumn }));
      return 0;
    }
    const { films, out } = options;
    if (hasDisplay()) {
      const { code, interrupted } = await openApp(['open', ...films]);
      if (!interrupted) return code;
      say(words.interrupted);
      return INTERRUPTED;
    }
    say(words.withoutDisplay);
    if (films.length === 0) say(words.withoutFilm);
    const chosen = options.language === undefined ? [] : ['--lang', options.language];
    return await runApp(['films', '--out', out, ...chosen, ...(films.length === 0 ? [SAMPLE] : films)]);
  } catch (error) {
    const problem = problemOf(error);
    // What the launcher itself throws is a sentence already.
    say(problem.kind === 'unexpected' ? (problem.details['message'] ?? '') : describeProblem(problem, language));
    return 1;
  }
}

process.exitCode = await start(process.argv.slice(2));
