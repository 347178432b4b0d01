import { gazeFromBaseline } from '../posture/baseline.ts';
import { secondPlace } from '../posture/secondPlace.ts';
import type { Audience } from '../rehearsal/audience.ts';
import type { Baseline } from '../rehearsal/timeline.ts';
import type { SignalValues } from '../signals/signals.ts';
import type { Behavior } from './behavior.ts';

type Change = Partial<Pick<Behavior, 'enter' | 'leave' | 'severe' | 'minDurationMs' | 'measure' | 'holds'>>;

/** A gaze within so many degrees of the middle is on no side. Ours. */
const MIDDLE = 8;
/** A gaze that spends this share of its time on one side leaves the other one alone. Ours. */
const ONE_SIDE = 0.9;
/** Whoever looks within so many degrees of the second place looks at it: a screen at an arm's length is about 30 wide and 20 high. Ours. */
const NEAR = { yaw: 15, pitch: 10 };

/**
 * In a room people sit up to 35 degrees to each side, and the first rows below the camera. Thresholds lie 5 degrees beyond that and leave on its
 * edge. A turn to the board that is shorter than a sentence is a look at it.
 */
const ROOM: Readonly<Record<string, Change>> = {
  'looking-away': { enter: 40, leave: 35, severe: 70 },
  'looking-down': { enter: 20, leave: 15, severe: 45 },
  'steady-gaze': {
    enter: 35,
    leave: 40,
    measure: (values, baseline) => {
      const { yaw, pitch } = gazeFromBaseline(values, baseline);
      // Up and down people sit no further off than on a call: 12 degrees there count as 35 to the side.
      return Math.max(Math.abs(yaw), (Math.abs(pitch) * 35) / 15);
    },
    holds: isNotOneSided,
  },
  'turned-away': { minDurationMs: 2500 },
};

const SCREEN: Readonly<Record<string, Change>> = {
  'looking-away': {
    measure: (values, baseline) =>
      isAtSecondPlace(values, baseline) ? 0 : Math.abs(gazeFromBaseline(values, baseline).yaw),
  },
  'looking-down': {
    measure: (values, baseline) => (isAtSecondPlace(values, baseline) ? 0 : -gazeFromBaseline(values, baseline).pitch),
  },
  'steady-gaze': {
    measure: (values, baseline) => {
      const { yaw, pitch } = gazeFromBaseline(values, baseline);
      return isAtSecondPlace(values, baseline) ? 0 : Math.max(Math.abs(yaw), Math.abs(pitch));
    },
  },
};

const CHANGES: Readonly<Record<Audience, Readonly<Record<string, Change>>>> = { call: {}, room: ROOM, screen: SCREEN };

/** The behaviors as this audience sees them; on a call the very same. To be asked before sensitivities are. */
export function forAudience<B extends Behavior>(behaviors: readonly B[], audience: Audience): B[] {
  return behaviors.map((behavior) => {
    const change = CHANGES[audience][behavior.id];
    return change === undefined ? behavior : { ...behavior, ...change };
  });
}

function isAtSecondPlace(values: SignalValues, baseline: Baseline): boolean {
  const place = secondPlace(baseline);
  const { yaw, pitch } = gazeFromBaseline(values, baseline);
  return place !== undefined && Math.abs(yaw - place.yaw) <= NEAR.yaw && Math.abs(pitch - place.pitch) <= NEAR.pitch;
}

function isNotOneSided(seen: readonly SignalValues[], baseline: Baseline): boolean {
  const yaws = seen.map((values) => gazeFromBaseline(values, baseline).yaw).filter((yaw) => !Number.isNaN(yaw));
  const share = (isOn: (yaw: number) => boolean) => yaws.filter(isOn).length / Math.max(1, yaws.length);
  return share((yaw) => yaw > MIDDLE) < ONE_SIDE && share((yaw) => yaw < -MIDDLE) < ONE_SIDE;
}
