import { app, dialog } from 'electron';
import { problemOf } from '../../shared/problem.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { inWords, type Log } from '../log.ts';
import { languageOf } from '../settings/language.ts';
import { end } from './end.ts';

/** Ends an app that has no window to say anything in: the system says it, in the computer's language. */
export function failToOpen(log: Log): (error: unknown) => void {
  return (error) => giveUp(log, error, (name, sentence) => dialog.showErrorBox(name, sentence));
}

/** Ends a command that cannot go on: the terminal says it, in the computer's language. */
export function failToStart(log: Log): (error: unknown) => void {
  return (error) => giveUp(log, error, (_, sentence) => process.stderr.write(`${sentence}\n`));
}

function giveUp(log: Log, error: unknown, say: (name: string, sentence: string) => void): void {
  log(inWords(error));
  const language = languageOf({ language: null }, app.getLocale());
  const { message = '' } = problemOf(error).details;
  say(wordsFor(language).app.name, describeProblem({ kind: 'app-broken', details: { message } }, language));
  end(1);
}
