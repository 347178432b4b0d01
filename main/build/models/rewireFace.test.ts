import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DEPTH_OF_LEFT_IRIS,
  DEPTH_OF_RIGHT_IRIS,
  MESH_POINTS,
  REFINED_LEFT_EYE,
  REFINED_LIPS,
  REFINED_RIGHT_EYE,
} from './facePoints.ts';
import { readFlatbuffer } from './flatbuffer.ts';
import { ZERO_TO_ONE } from './normalization.ts';
import { packedFile } from './packedAssets.ts';
import { rewireFace } from './rewireFace.ts';
import { MODEL, SUBGRAPH, TENSOR, withNormalization } from './tflite.ts';

const PACKAGES = resolve(import.meta.dirname, '..', '..', '..', 'node_modules', '@mediapipe');

describe('refined points', () => {
  it('are as many as the network gives, each for a mesh point of its own', () => {
    expect([REFINED_LIPS.length, REFINED_LEFT_EYE.length, REFINED_RIGHT_EYE.length]).toEqual([80, 71, 71]);
    const all = [...REFINED_LIPS, ...REFINED_LEFT_EYE, ...REFINED_RIGHT_EYE];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((point) => Number.isInteger(point) && point >= 0 && point < MESH_POINTS)).toBe(true);
  });

  it('give an iris the depth of the eye around it', () => {
    expect(DEPTH_OF_LEFT_IRIS.every((point) => REFINED_LEFT_EYE.includes(point))).toBe(true);
    expect(DEPTH_OF_RIGHT_IRIS.every((point) => REFINED_RIGHT_EYE.includes(point))).toBe(true);
  });
});

describe('the rewired face network', () => {
  it('has the two outputs that MediaPipe Tasks reads, and tensors whose shapes and references hold', async () => {
    const file = await packedFile(PACKAGES, 'face_mesh', 'face_landmark_with_attention.tflite');
    const read = readFlatbuffer(withNormalization(rewireFace(file), ZERO_TO_ONE));
    const graph = read.children(read.root, MODEL.subgraphs)[0] ?? 0;
    const tensors = read.children(graph, SUBGRAPH.tensors);
    const shape = (index: number) => read.ints(tensors[index] ?? 0, TENSOR.shape);
    const named = (name: string) => tensors.findIndex((tensor) => read.text(tensor, TENSOR.name) === name);
    expect(read.ints(graph, SUBGRAPH.outputs).map(shape)).toEqual([
      [1, 1, 1, 1434],
      [1, 1, 1, 1],
    ]);
    // 468 mesh points, 80 of the lips, 71 of each eye, 5 of each iris.
    expect(shape(named('candidates_xy'))).toEqual([1, 700, 2]);
    expect(shape(named('points_xy'))).toEqual([1, 478, 2]);
    expect(shape(named('candidates_z'))).toEqual([1, 470, 1]);
    expect(shape(named('points'))).toEqual([1, 478, 3]);
  });
});
