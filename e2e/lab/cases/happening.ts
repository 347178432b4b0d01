import type { Change } from '../rewrite/posture.ts';
import type { Piece } from '../seeds/pieces.ts';
import type { Draw } from './draw.ts';
import { eased } from './wander.ts';

/** Something that a speaker does for a while, before it is given its place in time. */
export interface Happening {
  /** From half-way in to half-way out. */
  readonly lastsMs: number;
  /** How long getting there takes, and getting back. */
  readonly easeMs: number;
  /** What it does at its full extent, by the time since it began. */
  change(sinceMs: number): Change;
  /** Behaviors that come with it as true side effects, and are tolerated. */
  readonly also?: readonly string[];
  /** Share of the observations in which a hand hides the face from the network. */
  readonly hidesFace?: number;
}

/** How the picture of a case shows the speaker before anything happens. */
export interface Sight {
  /** Forehead to chin, as a share of the picture's height. */
  readonly faceHeight: number;
  /** Middle of the face from the middle of the picture, as shares of its width and height. */
  readonly x: number;
  readonly y: number;
  /** What the width of the picture is at the speaker's distance, in meters. */
  readonly widthMeters: number;
}

/** An adult's shoulders as the pose network sees them. */
export const SHOULDER_METERS = 0.36;

/** Nobody walks faster in front of an audience, in meters a second. */
const WALKS = 1.6;
/** The top speed of an eased movement over its mean speed (minimum jerk). */
const TOP_SPEED = 1.875;

/** How long it takes at least to get from one place of the picture to another, in ms; `way` in picture widths. */
export function walkMs(way: number, { widthMeters }: Sight): number {
  return (TOP_SPEED * Math.abs(way) * widthMeters * 1000) / WALKS;
}

/** A happening in its place. */
export interface Move extends Happening {
  readonly startMs: number;
  readonly endMs: number;
  /** What is labelled; null for a decoy, which nobody should be told about. */
  readonly label: string | null;
}

/**
 * How one behavior is written into a track. Extents and lengths are what an audience would call the behavior, from DESIGN.md's
 * table and the films, never the thresholds of the catalogue; what lies between clear and harmless is not drawn.
 */
export interface Scenario {
  readonly behavior: string;
  /** Seeds whose picture shows what is needed. */
  readonly shows: readonly Piece['shows'][];
  /** An occurrence that an audience would see. */
  happens(draw: Draw, sight: Sight): Happening;
  /** Something near it that an audience would not call so: weaker, or shorter. */
  decoy(draw: Draw, sight: Sight): Happening;
  /** It needs room at both sides, which a portrait picture has not. */
  readonly wide?: true;
  /** For a strength: it is labelled wherever it occurs. */
  readonly complete?: true;
  /** For a strength that everybody shows who does nothing: what interrupts it, again and again. */
  interruption?(draw: Draw): Happening;
}

/** Every picture in which a head is large enough to see what it does. */
export const HEAD: readonly Piece['shows'][] = ['desk', 'chair', 'stage', 'far'];
/** Shoulders to hips and the hands in view. */
export const HANDS: readonly Piece['shows'][] = ['stage', 'stage', 'far', 'chair'];

/** How far into a move its time is, 0..1: half at its start and at its end. */
export function amountOf({ startMs, endMs, easeMs }: Move, timeMs: number): number {
  const into = (timeMs - startMs) / easeMs + 0.5;
  const out = (endMs - timeMs) / easeMs + 0.5;
  return into <= 0 || out <= 0 ? 0 : eased(into) * eased(out);
}
