import { app, dialog } from 'electron';
import { problemOf } from '../../shared/problem.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { inWords, type Log } from '../log.ts';
import { languageOf } from '../settings/language.ts';
import { end } from './end.ts';

/** Ends an app that has no window to say anything in: the system says it, in the computer's language. */
export function failToOpen(log: Log): (error: unknown) => void {
  return (error) => {
    log(inWords(error));
    const language = languageOf({ language: null }, app.getLocale());
    const { message = '' } = problemOf(error).details;
    const { name } = wordsFor(language).app;
    dialog.showErrorBox(name, describeProblem({ kind: 'app-broken', details: { message } }, language));
    end(1);
  };
}
