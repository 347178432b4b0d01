import type { Language } from '../timeline.ts';
import { lab as en } from './en/lab.ts';
import { lab as ko } from './ko/lab.ts';

/** What the laboratory's review page says. */
export function labWords(language: Language): typeof en {
  return language === 'ko' ? ko : en;
}
