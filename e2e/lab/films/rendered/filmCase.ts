import { type Case, labelsOf } from '../../cases/case.ts';
import { createDraw, type Draw } from '../../cases/draw.ts';
import { amountOf, type Scenario, SHOULDER_METERS, type Sight } from '../../cases/happening.ts';
import { createTalker, type Talker } from '../../cases/talker.ts';
import { drawPlot } from '../../cases/timeline.ts';
import type { Labels } from '../../labels.ts';
import { add, neutral, type Posture } from '../../rewrite/posture.ts';
import { headTilt } from '../../scenarios/head-tilt.ts';
import { offCenter } from '../../scenarios/off-center.ts';
import { outOfFrame } from '../../scenarios/out-of-frame.ts';
import { swaying } from '../../scenarios/swaying.ts';
import { tooClose } from '../../scenarios/too-close.ts';

/** To be raised with everything that changes what a film shows or how it is labelled. */
export const FILMS_VERSION = 2;

/**
 * What the person in a photo can be made to do without a new picture of them: nothing that turns or bends. Slouching is not among it:
 * a space suit hides the shoulders, and the pose network puts them where the head is (three of four were missed).
 */
const SCENARIOS: readonly Scenario[] = [headTilt, outOfFrame, offCenter, tooClose, swaying];
const SIZES = [
  { width: 640, height: 360 },
  { width: 640, height: 480 },
  { width: 854, height: 480 },
  { width: 360, height: 640 },
];
/** Shoulders as the pose network sees them, in face heights. */
const SHOULDERS_IN_FACES = 1.6;
/** A photo does not speak. */
const SILENT = ['frozen', 'flat-expression'];

/** How a film of the photo is taken. */
export interface FilmScene {
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond: number;
  readonly mirrored: boolean;
  /** Degrees that the camera leans. */
  readonly lensRoll: number;
  /** Middle of the face, in picture widths from the middle and in picture heights from the top. */
  readonly x: number;
  readonly y: number;
  /** Forehead to chin, in picture heights. */
  readonly faceHeight: number;
  /** Brightness, 1 as in the photo. */
  readonly light: number;
  /** Standard deviation of the camera's noise, of 255. */
  readonly grain: number;
  /** Gray of the wall, of 255. */
  readonly wall: number;
}

/** One film, before it is rendered. */
export interface FilmCase extends Pick<Case, 'id' | 'scenario' | 'plot' | 'draw'> {
  readonly scene: FilmScene;
}

/** Film `index` of the rendered ones of a seed: the behaviors in turn, everything else drawn. */
export function filmCaseAt(seed: number, index: number): FilmCase {
  const draw = createDraw(`films ${FILMS_VERSION}, seed ${seed}, film ${index}`);
  const scenario = SCENARIOS[index % SCENARIOS.length] ?? headTilt;
  const scene = drawFilmScene(draw);
  return {
    id: `film-${FILMS_VERSION}-${seed}-${index}`,
    scenario: scenario.behavior,
    scene,
    plot: drawPlot(draw, scenario, sightOf(scene)),
    draw: draw.fork('made'),
  };
}

function drawFilmScene(draw: Draw): FilmScene {
  const size = draw.pick(SIZES);
  return {
    ...size,
    framesPerSecond: draw.pick([10, 12, 15, 24]),
    mirrored: draw.chance(0.5),
    lensRoll: draw.chance(0.4) ? draw.between(-3, 3) : 0,
    x: draw.between(-0.06, 0.06),
    // The photo ends three face heights below the middle of the face: there the picture ends, too.
    y: draw.between(0.34, 0.38),
    faceHeight: draw.between(0.22, 0.26),
    light: draw.between(0.55, 1.1),
    grain: draw.between(0, 4),
    wall: draw.between(90, 200),
  };
}

function sightOf({ width, height, x, y, faceHeight }: FilmScene): Sight {
  return { faceHeight, x, y, widthMeters: ((width / height) * SHOULDER_METERS) / (SHOULDERS_IN_FACES * faceHeight) };
}

/** What really happens in it. */
export function labelsOfFilm(film: FilmCase): Labels {
  const labels = labelsOf(film);
  const { durationMs } = labels;
  const silent = SILENT.map((behavior) => ({ behavior, startMs: 0, endMs: durationMs, why: 'a photo does not speak' }));
  return { ...labels, tolerated: [...labels.tolerated, ...silent] };
}

/** The posture at a time; times may come in any order. */
export function posturesOf({ draw, plot }: FilmCase): (timeMs: number) => Posture {
  const talker: Talker = createTalker(draw.fork('talker'), { gestures: 0, glances: false });
  return (timeMs) => {
    const posture = neutral();
    talker.at(timeMs, posture);
    for (const move of plot.moves) add(posture, move.change(timeMs - move.startMs), amountOf(move, timeMs));
    return posture;
  };
}
