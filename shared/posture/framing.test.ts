import { describe, expect, test } from 'vitest';
import { SEEN } from '../behaviors/catalogue.ts';
import { POSE } from '../signals/points.ts';
import { type Speaker, speaker } from '../signals/speaker.fixture.ts';
import { framingOf } from './framing.ts';

const LIGHT = 0.4;
const framing = (change: Partial<Speaker> = {}, light = LIGHT) => framingOf(speaker(change), light);
const elbowsOut = { leftElbow: undefined, rightElbow: undefined };

describe('what the camera can see', () => {
  test.each<[string, Partial<Speaker>, number, string[]]>([
    ['everything, from two meters', { faceHeight: 0.13, y: 0.15 }, LIGHT, []],
    ['nobody', { face: false, pose: false }, LIGHT, ['nobody']],
    ['a face in the dark', { faceHeight: 0.13, y: 0.15 }, 0.05, ['too-dark']],
    ['a face that fills the picture', { faceHeight: 0.7, y: 0.5, ...elbowsOut }, LIGHT, ['too-close', 'chest-only']],
    ['a face lost in the room', { faceHeight: 0.04, y: 0.3 }, LIGHT, ['too-far']],
    ['a head without its top', { faceHeight: 0.13, y: 0.04 }, LIGHT, ['head-cut-off']],
    ['somebody at the edge', { faceHeight: 0.13, y: 0.15, x: 0.4 }, LIGHT, ['off-center']],
    ['a back', { faceHeight: 0.13, y: 0.15, face: false, back: true }, LIGHT, ['no-face']],
    ['a chest, as from a laptop on a table', { ...elbowsOut }, LIGHT, ['chest-only']],
    ['no hands', { faceHeight: 0.22, y: 0.3 }, LIGHT, ['hands-out']],
  ])('%s', (_, change, light, limits) => {
    expect(framing(change, light).limits).toEqual(limits);
  });

  test.each(['frozen', 'black', 'one-color', 'dark'] as const)('nothing in a picture that is %s', (gap) => {
    const { seen, limits, notJudged } = framingOf(speaker({}), LIGHT, gap);
    expect(seen).toEqual([]);
    expect(limits).toEqual([gap === 'dark' ? 'too-dark' : gap]);
    expect(notJudged).toHaveLength(SEEN.length);
  });

  test('says which behaviors are not judged', () => {
    expect(framing({ faceHeight: 0.13, y: 0.15 }).notJudged).toEqual([]);
    const chest = framing({ faceHeight: 0.28, y: 0.35, ...elbowsOut }).notJudged;
    expect(chest).toContain('hands-hidden');
    expect(chest).toContain('arms-crossed');
    expect(chest).not.toContain('looking-away');
    expect(framing({ face: false, back: true }).notJudged).toContain('flat-expression');
  });
});

test('shoulders that are covered are said, and what hangs on them is not judged', () => {
  const frame = speaker({ faceHeight: 0.13, y: 0.15 });
  for (const index of [POSE.leftHip, POSE.rightHip]) frame.pose?.points.set([0.5, 0.38, 0, 0.99], index * 4);
  const { limits, notJudged } = framingOf(frame, LIGHT);
  // What hides more is said first.
  expect(limits.at(-1)).toBe('shoulders-covered');
  expect(notJudged).toEqual(expect.arrayContaining(['slouching', 'uneven-shoulders']));
  expect(notJudged).not.toContain('turned-away');
  expect(framing({ faceHeight: 0.13, y: 0.15 }).limits).toEqual([]);
});
