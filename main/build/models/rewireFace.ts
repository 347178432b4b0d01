import {
  DEPTH_OF_LEFT_IRIS,
  DEPTH_OF_RIGHT_IRIS,
  IRIS_POINTS,
  MESH_POINTS,
  REFINED_LEFT_EYE,
  REFINED_LIPS,
  REFINED_RIGHT_EYE,
} from './facePoints.ts';
import { extendGraph } from './graphExtension.ts';
import type { Network } from './tflite.ts';

const ALL_POINTS = MESH_POINTS + 2 * IRIS_POINTS;
const POINTS_AXIS = 1;
const COORDINATES_AXIS = 2;

/**
 * Gives the face network with attention the two outputs that MediaPipe Tasks reads: 478 x 3 points, then presence.
 *
 * Its own outputs are a coarse mesh (468 x 3), refined points of lips (80 x 2), eyes (71 x 2 each) and irises (5 x 2 each),
 * and presence. As in MediaPipe's own graph for it, x and y come from the refined point where there is one, depth from the
 * mesh, and the depth of an iris is the mean of its eyelids. Presence stays as it is: that graph and Tasks both take its
 * sigmoid and ask for 0.5.
 */
export function rewireFace(file: Uint8Array): Network {
  const graph = extendGraph(file);
  const flat = (name: string) => graph.reshape(`${name}_points`, graph.output(name), [1, pointsOf(name), 2]);
  const mesh = graph.reshape('mesh_points', graph.output('output_mesh_identity'), [1, MESH_POINTS, 3]);

  const candidates = graph.concatenate(
    'candidates_xy',
    [graph.gather('mesh_xy', mesh, [0, 1], COORDINATES_AXIS), ...REFINED.map(({ output }) => flat(output))],
    POINTS_AXIS,
  );
  const xy = graph.gather('points_xy', candidates, sourcesOfXy(), POINTS_AXIS);

  const meshDepth = graph.gather('mesh_z', mesh, [2], COORDINATES_AXIS);
  const irisDepth = (side: string, eyelids: readonly number[]) =>
    graph.mean(`${side}_iris_z`, graph.gather(`${side}_eyelids_z`, meshDepth, eyelids, POINTS_AXIS), POINTS_AXIS);
  const depths = graph.concatenate(
    'candidates_z',
    [meshDepth, irisDepth('left', DEPTH_OF_LEFT_IRIS), irisDepth('right', DEPTH_OF_RIGHT_IRIS)],
    POINTS_AXIS,
  );
  const z = graph.gather('points_z', depths, sourcesOfZ(), POINTS_AXIS);

  const points = graph.concatenate('points', [xy, z], COORDINATES_AXIS);
  return graph.finish([graph.reshape('points_478', points, [1, 1, 1, 3 * ALL_POINTS]), graph.output('conv_faceflag')]);
}

/** The refined outputs in the order in which they follow the mesh, and the points they give. */
const REFINED: readonly { readonly output: string; readonly points: readonly number[] }[] = [
  { output: 'output_lips', points: REFINED_LIPS },
  { output: 'output_left_eye', points: REFINED_LEFT_EYE },
  { output: 'output_right_eye', points: REFINED_RIGHT_EYE },
  { output: 'output_left_iris', points: consecutive(MESH_POINTS, IRIS_POINTS) },
  { output: 'output_right_iris', points: consecutive(MESH_POINTS + IRIS_POINTS, IRIS_POINTS) },
];

function pointsOf(output: string): number {
  return REFINED.find((refined) => refined.output === output)?.points.length ?? 0;
}

/** Where each of the 478 points finds its x and y among mesh and refined points, laid one behind the other. */
function sourcesOfXy(): number[] {
  const sources = consecutive(0, ALL_POINTS);
  let next = MESH_POINTS;
  for (const point of REFINED.flatMap(({ points }) => points)) {
    sources[point] = next;
    next += 1;
  }
  return sources;
}

/** Where each point finds its depth: in the mesh, or in the two means behind it. */
function sourcesOfZ(): number[] {
  const iris = (side: number) => new Array<number>(IRIS_POINTS).fill(MESH_POINTS + side);
  return [...consecutive(0, MESH_POINTS), ...iris(0), ...iris(1)];
}

function consecutive(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
