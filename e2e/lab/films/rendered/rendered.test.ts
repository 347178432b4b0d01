import { describe, expect, test } from 'vitest';
import { checkLabels } from '../../judges/rules.ts';
import { neutral } from '../../rewrite/posture.ts';
import { type FilmScene, filmCaseAt, labelsOfFilm, posturesOf } from './filmCase.ts';
import { drawPuppet, type Photo } from './puppet.ts';
import { picturesOf } from './render.ts';

const FILMS = Array.from({ length: 60 }, (_, index) => filmCaseAt(1, index));
const SCENE: FilmScene = {
  width: 320,
  height: 240,
  framesPerSecond: 10,
  mirrored: false,
  lensRoll: 0,
  x: 0,
  y: 0.4,
  faceHeight: 0.25,
  light: 1,
  grain: 0,
  wall: 120,
};

/** White where the face is and black elsewhere, so that a drawn picture says where the face went. */
function facePhoto(): Photo {
  const pixels = new Uint8Array(512 * 512 * 4);
  for (let y = 0; y < 512; y++) {
    for (let x = 0; x < 512; x++) {
      const isFace = Math.hypot(x - 222, y - 118) < 50;
      pixels.set([isFace ? 255 : 0, isFace ? 255 : 0, isFace ? 255 : 0, 255], (y * 512 + x) * 4);
    }
  }
  return { width: 512, height: 512, pixels };
}

/** Middle of the white in picture widths and heights, and how much of it there is. */
function faceIn(change: Partial<ReturnType<typeof neutral>>, scene: Partial<FilmScene> = {}) {
  const of = { ...SCENE, ...scene };
  const picture = new Uint8Array(of.width * of.height * 3);
  drawPuppet(facePhoto(), { ...neutral(), ...change }, of, picture, () => 0);
  let [count, x, y] = [0, 0, 0];
  for (let i = 0; i < picture.length / 3; i++) {
    if ((picture[i * 3] ?? 0) < 200) continue;
    count += 1;
    x += i % of.width;
    y += Math.floor(i / of.width);
  }
  return { x: x / count / of.width, y: y / count / of.height, size: count };
}

describe('the drawn person', () => {
  test('stands where the scene says', () => {
    const face = faceIn({});
    expect(face.x).toBeCloseTo(0.5, 1);
    expect(face.y).toBeCloseTo(0.4, 1);
  });

  test('moves to the speaker’s left, which a mirror image shows at the left', () => {
    expect(faceIn({ x: 0.3 }).x).toBeCloseTo(0.8, 1);
    expect(faceIn({ x: 0.3 }, { mirrored: true }).x).toBeCloseTo(0.2, 1);
  });

  test('leans to the speaker’s left shoulder', () => {
    expect(faceIn({ roll: 30 }).x).toBeGreaterThan(faceIn({}).x + 0.03);
  });

  test('comes nearer', () => {
    expect(faceIn({ near: 0.5 }).size / faceIn({}).size).toBeCloseTo(2.25, 1);
  });
});

test('films have sound labels, and at least one of the behavior they are for', () => {
  for (const film of FILMS) {
    const labels = labelsOfFilm(film);
    expect(checkLabels(labels)).toEqual([]);
    expect(labels.behaviors.map(({ behavior }) => behavior)).toContain(film.scenario);
    expect(labels.durationMs).toBeLessThan(130_000);
  }
});

test('a film is the same each time, and another one with another seed', () => {
  const film = FILMS[0];
  if (film === undefined) throw new Error('There are films.');
  const small = { ...film, scene: { ...film.scene, width: 64, height: 48 } };
  const made = () => [...picturesOf(small, facePhoto(), 3)].map((picture) => picture.slice().join());
  expect(made()).toEqual(made());
  expect(posturesOf(film)(20_000)).toEqual(posturesOf(filmCaseAt(1, 0))(20_000));
  expect(labelsOfFilm(filmCaseAt(2, 0))).not.toEqual(labelsOfFilm(film));
});
