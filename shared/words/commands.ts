import type { Language } from '../timeline.ts';
import { commands as en } from './en/commands.ts';
import { commands as ko } from './ko/commands.ts';

export type CommandWords = typeof en;

/** What the commands write on the terminal. */
export function commandWords(language: Language): CommandWords {
  return language === 'ko' ? ko : en;
}
