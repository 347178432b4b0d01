import { describe, expect, test } from 'vitest';
import type { Body } from '../rewrite/body.ts';
import { neutral } from '../rewrite/posture.ts';
import { PIECES } from '../seeds/pieces.ts';
import { seedPlayer } from '../seeds/seeds.ts';
import { checkLabels, createPhysics } from './rules.ts';

const span = (behavior: string, startMs: number, endMs: number) => ({ behavior, startMs, endMs });

test.each([
  ['ends before it starts', [span('swaying', 5000, 4000)]],
  ['goes on after the end', [span('swaying', 5000, 40_000)]],
  ['overlaps itself', [span('swaying', 5000, 9000), span('swaying', 8000, 12_000)]],
])('a label that %s is objected to', (what, behaviors) => {
  const [objection] = checkLabels({ durationMs: 30_000, behaviors, tolerated: [] });
  expect(objection?.what).toContain(what);
});

test('labels in order are not', () => {
  const behaviors = [span('swaying', 5000, 9000), span('frozen', 8000, 12_000), span('swaying', 9000, 12_000)];
  expect(checkLabels({ durationMs: 30_000, behaviors, tolerated: [] })).toEqual([]);
});

describe('a body', () => {
  const body = (timeMs: number): Body => {
    const [piece] = PIECES.filter(({ name }) => name === 'stage-a');
    if (piece === undefined) throw new Error('There is no such seed.');
    return seedPlayer(piece, 'official').at(timeMs, timeMs, 0);
  };
  const watch = (change: (body: Body, timeMs: number) => void) => {
    const physics = createPhysics();
    for (let timeMs = 0; timeMs < 2000; timeMs += 100) {
      const now = body(timeMs);
      change(now, timeMs);
      physics.look(now, neutral(), timeMs);
    }
    return physics.objections().map(({ rule }) => rule);
  };

  test('as it was measured is not objected to', () => {
    expect(watch(() => undefined)).toEqual([]);
  });

  test('whose hand jumps is', () => {
    const jump = ({ pose }: Body, timeMs: number) => {
      if (pose && timeMs > 1000) pose.points[15 * 4] = (pose.points[15 * 4] ?? 0) - 0.5;
    };
    expect(watch(jump)).toContain('speed');
  });

  test('with a landmark that is no number is', () => {
    const lose = ({ face }: Body) => face?.points.fill(Number.NaN, 30, 31);
    expect(watch(lose)).toEqual(['finite']);
  });
});
