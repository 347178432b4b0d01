import { join } from 'node:path';
import { problemOf } from '../../../shared/problem.ts';
import { describeProblem } from '../../../shared/words/problems.ts';
import { type Words, wordsFor } from '../../../shared/words/words.ts';
import { languageOf } from '../../settings/language.ts';
import { dataFolder } from '../models/dataFolder.ts';
import { fetchModels } from '../models/fetchModels.ts';
import { say } from './say.ts';

/** A terminal shows one line that changes; a file or a pipe gets only what is finished. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
}

/** @param total Bytes; undefined when the server does not say. */
function fetching(words: Words['models'], file: string, received: number, total: number | undefined): string {
  if (total === undefined) return words.fetchingUnmeasured({ file, megabytes: received / 1e6 });
  return words.fetching({ file, percent: Math.floor((received / total) * 100), megabytes: total / 1e6 });
}

/** `npm run models`: fetches the official bundles into the app's data folder. */
async function models(): Promise<number> {
  const language = languageOf({ language: null }, Intl.DateTimeFormat().resolvedOptions().locale);
  const { models: words } = wordsFor(language);
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());
  const folder = join(dataFolder(), 'models');
  try {
    await fetchModels({
      folder,
      signal: interrupt.signal,
      onProgress: (file, received, total) => showProgress(fetching(words, file, received, total)),
      onDone(file, outcome) {
        showProgress('');
        say(outcome === 'fetched' ? words.fetched({ file }) : words.alreadyThere({ file }));
      },
    });
    say(words.done({ folder }));
    return 0;
  } catch (error) {
    showProgress('');
    const problem = problemOf(error);
    say(problem.kind === 'canceled' ? words.canceled : describeProblem(problem, language));
    return 1;
  }
}

process.exitCode = await models();
