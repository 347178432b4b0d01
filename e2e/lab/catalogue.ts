import { SEEN } from '../../shared/behaviors/catalogue.ts';
import type { Known } from './scoring/match.ts';

/** The behaviors that are judged, in the order of the app's lanes: landmarks tell nothing of a voice, `npm run eval:voice` judges that. */
export const CATALOGUE: readonly Known[] = SEEN.map(({ id, kind }) => ({ id, kind }));

/** The duration in ms from which each behavior counts, by id. */
export const LASTS: Readonly<Record<string, number>> = Object.fromEntries(
  SEEN.map(({ id, minDurationMs }) => [id, minDurationMs]),
);
