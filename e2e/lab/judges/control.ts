import type { Case } from '../cases/case.ts';
import { labelsOf } from '../cases/case.ts';
import type { Draw } from '../cases/draw.ts';
import type { Labels } from '../labels.ts';
import type { Body } from '../rewrite/body.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';

/**
 * A case that is spoiled on purpose, so that it shows who judges well: with sound cases alone whoever accepts everything agrees with
 * everybody. Never part of a score.
 */
export interface Spoiled {
  readonly how: 'late' | 'wrong' | 'jump';
  readonly labels: Labels;
  /** What is done to the bodies. */
  spoil(body: Body, timeMs: number): void;
}

const WAYS = ['late', 'wrong', 'jump'] as const;

/** @param from A case with labels. */
export function spoiled(from: Case, draw: Draw): Spoiled {
  const labels = labelsOf(from);
  const how = draw.pick(WAYS);
  if (how === 'late') {
    const byMs = draw.between(4500, 6500);
    return {
      how,
      labels: { ...labels, behaviors: labels.behaviors.map((label) => moved(label, byMs)) },
      spoil: noSpoil,
    };
  }
  if (how === 'wrong') {
    const other = (behavior: string) =>
      draw.pick(SCENARIOS.filter((scenario) => scenario.behavior !== behavior)).behavior;
    const behaviors = labels.behaviors.map((label) => ({ ...label, behavior: other(label.behavior) }));
    return { how, labels: { ...labels, behaviors }, spoil: noSpoil };
  }
  const jumps = Array.from({ length: 3 }, () => draw.between(2000, labels.durationMs - 2000));
  return {
    how,
    labels,
    spoil({ pose, face }, timeMs) {
      if (!jumps.some((jump) => timeMs >= jump && timeMs < jump + 400)) return;
      // The whole upper body a third of a picture aside and back, within one observation.
      for (let index = 0; pose && index < 23; index++) pose.points[index * 4] = (pose.points[index * 4] ?? 0) + 0.3;
      for (let i = 0; face && i < face.points.length; i += 3) face.points[i] = (face.points[i] ?? 0) + 0.3;
    },
  };
}

function noSpoil(): void {
  // Only the labels are wrong.
}

function moved<T extends { startMs: number; endMs: number }>(label: T, byMs: number): T {
  return { ...label, startMs: label.startMs + byMs, endMs: label.endMs + byMs };
}
