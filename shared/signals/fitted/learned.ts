import { ARMS_CROSSED } from './armsCrossedModel.ts';
import type { LogisticModel } from './logistic.ts';

/** What was learned from real people, as far as signals use it. */
export interface Learned {
  readonly armsCrossed: LogisticModel;
}

/** As it ships: fitted on everybody at hand. How well it does on others is told by fits that leave a person out. */
export const LEARNED: Learned = { armsCrossed: ARMS_CROSSED };
