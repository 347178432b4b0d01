import { faceSize, headMiddle, torsoOf } from '../rewrite/landmarks.ts';
import { placePerson } from '../rewrite/rewrite.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { PIECES, type Piece } from '../seeds/pieces.ts';
import { FACE_BUNDLES, type FaceBundle, seedPlayer } from '../seeds/seeds.ts';
import type { Case } from './case.ts';
import { createDraw, type Draw } from './draw.ts';
import { type Scenario, SHOULDER_METERS, type Sight } from './happening.ts';
import { drawScene, type Scene } from './scene.ts';
import { drawCalmPlot, drawMixedPlot, drawPlot, type Plot } from './timeline.ts';

/** To be raised with everything that changes a case; set.test.ts tells when. */
export const SET_VERSION = 3;

/** A labelled set: which cases it has follows from these three. */
export interface SetName {
  readonly version: number;
  readonly seed: number;
  readonly cases: number;
}

export const STANDARD_SET: SetName = { version: SET_VERSION, seed: 1, cases: 3000 };

/** An adult's shoulders as the pose network sees them, in face heights. */
const SHOULDERS_IN_FACES = 1.6;

/** What the cases are drawn for, in turn: each behavior once, then quiet ones and ones with several behaviors. */
const TURNS: readonly (Scenario | 'calm' | 'mixed')[] = [...SCENARIOS, 'calm', 'mixed', 'calm', 'mixed'];
/** Pictures of a person that are high enough for a narrow one to be taken out of them. */
const CAN_BE_PORTRAIT: readonly Piece['shows'][] = ['stage', 'far'];
const HABITS = SCENARIOS.filter(({ complete }) => !complete);

/** Case `index` of a set. Cheap: its observations are made when they are asked for. */
export function caseAt({ version, seed }: Omit<SetName, 'cases'>, index: number): Case {
  const draw = createDraw(`set ${version}, seed ${seed}, case ${index}`);
  const turn = TURNS[index % TURNS.length] ?? 'calm';
  const bundle = FACE_BUNDLES[Math.floor(index / TURNS.length) % FACE_BUNDLES.length] ?? 'assembled';
  const mixed = turn === 'mixed' ? pickCompatible(draw) : [];
  const shows =
    typeof turn === 'object' ? turn.shows : (mixed[0]?.shows ?? [...new Set(PIECES.map((piece) => piece.shows))]);
  const piece = draw.pick(shows.flatMap((shown) => PIECES.filter((each) => each.shows === shown)));
  const isWide = typeof turn === 'object' && turn.wide === true;
  const scene = drawScene(draw, piece.room, !isWide && CAN_BE_PORTRAIT.includes(piece.shows));
  const plot = plotOf(draw, turn, mixed, sightOf(piece, bundle, scene));
  const isStill = plot.moves.some((move) => (move.change(0).still ?? 0) > 0);
  return {
    id: `${version}-${seed}-${index}`,
    scenario: typeof turn === 'object' ? turn.behavior : turn,
    seed: piece,
    bundle,
    scene,
    // Strengths are labelled wherever they occur: there nobody glances aside without it being written down.
    habits: { gestures: piece.gestures, glances: !isStill && plot.complete.length === 0 && draw.chance(0.5) },
    plot,
    draw: draw.fork('made'),
  };
}

function plotOf(draw: Draw, turn: Scenario | 'calm' | 'mixed', mixed: readonly Scenario[], sight: Sight): Plot {
  if (turn === 'calm') return drawCalmPlot(draw);
  return turn === 'mixed' ? drawMixedPlot(draw, mixed, sight) : drawPlot(draw, turn, sight);
}

/** Habits that the same picture shows. */
function pickCompatible(draw: Draw): Scenario[] {
  const shown = draw.pick(PIECES).shows;
  return HABITS.filter(({ shows }) => shows.includes(shown)).map((scenario) => ({ ...scenario, shows: [shown] }));
}

/** How the picture shows the speaker when the case begins. */
function sightOf(piece: Piece, bundle: FaceBundle, scene: Scene): Sight {
  const body = seedPlayer(piece, bundle).at(0, 0, 0);
  placePerson(body, scene);
  const { x, y } = headMiddle(body) ?? { x: body.aspect / 2, y: 0.5 };
  const shoulders = body.pose ? torsoOf(body.pose).unit : SHOULDERS_IN_FACES * faceSize(body);
  return {
    faceHeight: faceSize(body),
    x: x / body.aspect - 0.5,
    y,
    widthMeters: (body.aspect * SHOULDER_METERS) / shoulders,
  };
}
