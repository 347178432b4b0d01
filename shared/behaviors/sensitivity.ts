import type { Sensitivity } from '../rehearsal/timeline.ts';
import type { Behavior } from './behavior.ts';

/** How far thresholds move, as a share of the way from `enter` to `severe`, and how durations stretch. Ours. */
const STEPS = {
  less: { shift: 0.3, duration: 1.4 },
  normal: { shift: 0, duration: 1 },
  more: { shift: -0.25, duration: 0.75 },
} as const;

/** The behavior as a person set it: noticed less often, as usual, or sooner. */
export function withSensitivity<B extends Behavior>(behavior: B, sensitivity: Exclude<Sensitivity, 'off'>): B {
  const { shift, duration } = STEPS[sensitivity];
  const by = shift * (behavior.severe - behavior.enter);
  return {
    ...behavior,
    enter: behavior.enter + by,
    leave: behavior.leave + by,
    minDurationMs: behavior.minDurationMs * duration,
  };
}

/** The behaviors to watch for: those that are not switched off, each as sensitive as it was set. */
export function watched<B extends Behavior>(
  behaviors: readonly B[],
  sensitivities: Readonly<Record<string, Sensitivity>>,
): B[] {
  return behaviors.flatMap((behavior) => {
    const sensitivity = sensitivities[behavior.id] ?? 'normal';
    return sensitivity === 'off' ? [] : [withSensitivity(behavior, sensitivity)];
  });
}
