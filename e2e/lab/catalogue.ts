import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import type { Known } from './scoring/match.ts';

/** The behaviors that are judged, in the order of the app's lanes. */
export const CATALOGUE: readonly Known[] = BEHAVIORS.map(({ id, kind }) => ({ id, kind }));

/** The duration in ms from which each behavior counts, by id. */
export const LASTS: Readonly<Record<string, number>> = Object.fromEntries(
  BEHAVIORS.map(({ id, minDurationMs }) => [id, minDurationMs]),
);
