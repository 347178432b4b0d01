import type { View } from '../rewrite/rewrite.ts';
import type { Draw } from './draw.ts';

/** Who stands where, before which camera: what differs from case to case whatever the speaker does. */
export interface Scene extends View {
  /** Observations a second. */
  readonly rate: number;
  /** How quick the person is, against the seed. */
  readonly pace: number;
  readonly startMs: number;
  /** Jitter of the networks, 1 as measured on films. */
  readonly jitter: number;
  /** The eyes are seen through glasses: irises are read worse. */
  readonly glasses: boolean;
  /** Share of the observations that are dropped. */
  readonly dropped: number;
  /** How often a minute the face or the body is lost for a moment. */
  readonly lostPerMinute: number;
  /** How often a minute the body network takes another person for the speaker, for one observation. */
  readonly mistakenPerMinute: number;
}

/** A narrow picture has little room beside the person, in its widths. */
const PORTRAIT_ROOM = 0.05;
const RATES = [5, 6, 8, 10, 10, 10, 12, 12, 15, 30];

/**
 * @param room How far the seed can be moved and scaled with everything that it shows staying in the picture.
 * @param mayBePortrait Whether a narrow picture shows what the case needs.
 */
export function drawScene(
  draw: Draw,
  room: { readonly x: number; readonly scale: readonly [number, number] },
  mayBePortrait: boolean,
): Scene {
  const hard = draw.chance(0.35);
  const portrait = mayBePortrait && draw.chance(0.25);
  const aside = portrait ? PORTRAIT_ROOM : room.x;
  return {
    rate: draw.pick(RATES),
    mirrored: draw.chance(0.5),
    cameraBelow: draw.chance(0.5) ? draw.between(-6, 14) : 0,
    lensRoll: draw.chance(0.4) ? draw.between(-3, 3) : 0,
    x: draw.between(-aside, aside),
    y: draw.between(-0.02, 0.02),
    scale: draw.between(...room.scale),
    portrait,
    shoulders: draw.between(0.92, 1.08),
    torso: draw.between(0.95, 1.06),
    tiltReads: draw.between(0.46, 0.64),
    pace: draw.between(0.85, 1.15),
    startMs: draw.between(0, 20_000),
    jitter: hard ? draw.between(1, 2.5) : draw.between(0.5, 1.2),
    glasses: draw.chance(0.3),
    dropped: hard ? draw.between(0, 0.2) : 0,
    lostPerMinute: hard ? draw.between(0, 8) : 0,
    mistakenPerMinute: draw.chance(0.08) ? draw.between(1, 3) : 0,
  };
}
