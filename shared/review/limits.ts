import type { Behavior } from '../behaviors/behavior.ts';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import { forAudience } from '../behaviors/forAudience.ts';
import { withSensitivity } from '../behaviors/sensitivity.ts';
import type { Rehearsal } from '../rehearsal/timeline.ts';

/** A behavior with the limits that hold in a rehearsal: for its audience, as sensitive as the person set it. Undefined for an unknown one. */
export function behaviorIn(
  { audience, foundWith, sensitivities = foundWith }: Pick<Rehearsal, 'audience' | 'foundWith' | 'sensitivities'>,
  id: string,
): Behavior | undefined {
  const behavior = forAudience<Behavior>(BEHAVIORS, audience).find((one) => one.id === id);
  const sensitivity = sensitivities?.[id] ?? 'normal';
  return behavior && sensitivity !== 'off' ? withSensitivity(behavior, sensitivity) : behavior;
}
