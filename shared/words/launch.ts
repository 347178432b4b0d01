import type { Language } from '../timeline.ts';
import { launch as en } from './en/launch.ts';
import { launch as ko } from './ko/launch.ts';

export type LaunchWords = typeof en;

/** What is written on the terminal before the app runs, and when it is started with films. */
export function launchWords(language: Language): LaunchWords {
  return language === 'ko' ? ko : en;
}
