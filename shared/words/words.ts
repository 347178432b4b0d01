import type { Language } from '../timeline.ts';
import { amounts as enAmounts } from './en/amounts.ts';
import { app as enApp } from './en/app.ts';
import { behaviors as enBehaviors } from './en/behaviors.ts';
import { screens as enScreens } from './en/screens.ts';
import { amounts as koAmounts } from './ko/amounts.ts';
import { app as koApp } from './ko/app.ts';
import { behaviors as koBehaviors } from './ko/behaviors.ts';
import { screens as koScreens } from './ko/screens.ts';

const english = { app: enApp, amounts: enAmounts, behaviors: enBehaviors, ...enScreens };
const korean: Words = { app: koApp, amounts: koAmounts, behaviors: koBehaviors, ...koScreens };

/** Every word that the screens show. */
export type Words = typeof english;

export function wordsFor(language: Language): Words {
  return language === 'ko' ? korean : english;
}
