import { FaceLandmarker, type FaceLandmarkerResult } from '@mediapipe/tasks-vision';
import type { FaceLandmarks } from '../../../shared/landmarks.ts';
import { hasEntry, loadFileset, readBundle } from './mediapipe.ts';
import type { FindFace, FoundFace, LoadFace, Loading, NetworkAnswer } from './networkMessages.ts';
import { xyz } from './points.ts';
import { serveNetwork } from './serveNetwork.ts';
import { workerScope } from './workerScope.ts';

/** Runs the face network on one square crop at a time. The crop moves with the head, so nothing may be carried over: IMAGE mode. */
const scope = workerScope<(LoadFace & Loading) | FindFace, NetworkAnswer<FoundFace>>();
let landmarker: FaceLandmarker | undefined;

async function load(request: LoadFace & Loading): Promise<void> {
  const bundle = await readBundle(request.face);
  landmarker = await FaceLandmarker.createFromOptions(await loadFileset(request.wasm), {
    baseOptions: { modelAssetBuffer: bundle, delegate: 'CPU' },
    runningMode: 'IMAGE',
    numFaces: 1,
    outputFacialTransformationMatrixes: true,
    outputFaceBlendshapes: hasEntry(bundle, 'face_blendshapes.tflite'),
  });
}

function find({ pixels }: FindFace): void {
  if (landmarker === undefined) throw new Error('The face network was asked before it was loaded.');
  const started = performance.now();
  const face = faceOf(landmarker.detect(new ImageData(pixels.data, pixels.width, pixels.height)));
  const inferenceMs = performance.now() - started;
  scope.postMessage({ type: 'found', found: face === undefined ? {} : { face }, pixels, inferenceMs }, [
    pixels.data.buffer,
  ]);
}

function faceOf(result: FaceLandmarkerResult): FaceLandmarks | undefined {
  const landmarks = result.faceLandmarks[0];
  const matrix = result.facialTransformationMatrixes[0];
  if (landmarks === undefined || matrix === undefined) return undefined;
  const face = { points: xyz(landmarks), matrix: Float32Array.from(matrix.data) };
  const scores = result.faceBlendshapes[0]?.categories;
  if (scores === undefined || scores.length === 0) return face;
  return { ...face, blendshapes: Object.fromEntries(scores.map((score) => [score.categoryName, score.score])) };
}

serveNetwork(scope, load, find);
