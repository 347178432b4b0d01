import type { Language } from '../timeline.ts';
import { amounts as enAmounts, duration as enDuration } from './en/amounts.ts';
import { app as enApp } from './en/app.ts';
import { behaviors as enBehaviors } from './en/behaviors.ts';
import { coaching as enCoaching } from './en/coaching.ts';
import { framing as enFraming } from './en/framing.ts';
import { screens as enScreens } from './en/screens.ts';
import { sensitivity as enSensitivity } from './en/sensitivity.ts';
import { amounts as koAmounts, duration as koDuration } from './ko/amounts.ts';
import { app as koApp } from './ko/app.ts';
import { behaviors as koBehaviors } from './ko/behaviors.ts';
import { coaching as koCoaching } from './ko/coaching.ts';
import { framing as koFraming } from './ko/framing.ts';
import { screens as koScreens } from './ko/screens.ts';
import { sensitivity as koSensitivity } from './ko/sensitivity.ts';

const english = {
  app: enApp,
  amounts: enAmounts,
  duration: enDuration,
  behaviors: enBehaviors,
  coaching: enCoaching,
  framing: enFraming,
  sensitivity: enSensitivity,
  ...enScreens,
};
const korean: Words = {
  app: koApp,
  amounts: koAmounts,
  duration: koDuration,
  behaviors: koBehaviors,
  coaching: koCoaching,
  framing: koFraming,
  sensitivity: koSensitivity,
  ...koScreens,
};

/** Every word that the screens show. */
export type Words = typeof english;

export function wordsFor(language: Language): Words {
  return language === 'ko' ? korean : english;
}
