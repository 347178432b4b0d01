import type { Language } from '../timeline.ts';
import { report as en } from './en/report.ts';
import { report as ko } from './ko/report.ts';

export type ReportWords = typeof en;

/** What stands in report.html besides the words that the screens show as well. */
export function reportWords(language: Language): ReportWords {
  return language === 'ko' ? ko : en;
}
