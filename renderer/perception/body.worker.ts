import { HandLandmarker, type HandLandmarkerResult, PoseLandmarker } from '@mediapipe/tasks-vision';
import type { HandLandmarks, PoseLandmarks } from '../../shared/landmarks.ts';
import { loadFileset, networkProblem, readBundle } from './mediapipe.ts';
import type { FindBody, FoundBody, LoadBody, NetworkAnswer } from './networkMessages.ts';
import { xyz, xyzv } from './points.ts';
import { workerScope } from './workerScope.ts';

/** Runs the pose network on every picture and the hand network on those that ask for it. */
const scope = workerScope<LoadBody | FindBody, NetworkAnswer<FoundBody>>();
let poseLandmarker: PoseLandmarker | undefined;
let handLandmarker: HandLandmarker | undefined;

async function load(request: LoadBody): Promise<void> {
  poseLandmarker = await PoseLandmarker.createFromOptions(await loadFileset(), {
    baseOptions: { modelAssetBuffer: await readBundle(request.pose), delegate: 'CPU' },
    runningMode: 'VIDEO',
    numPoses: 1,
  });
  handLandmarker = await HandLandmarker.createFromOptions(await loadFileset(), {
    baseOptions: { modelAssetBuffer: await readBundle(request.hand), delegate: 'CPU' },
    // Two looks a second are too far apart to follow a hand from one to the next: each look starts afresh.
    runningMode: 'IMAGE',
    numHands: 2,
  });
  scope.postMessage({ type: 'loaded' });
}

function find({ pixels, timeMs, hands }: FindBody): void {
  if (poseLandmarker === undefined || handLandmarker === undefined) {
    throw new Error('The body networks were asked before they were loaded.');
  }
  const started = performance.now();
  const image = new ImageData(pixels.data, pixels.width, pixels.height);
  const pose = findPose(poseLandmarker, image, timeMs);
  const found: FoundBody = {
    ...(pose === undefined ? {} : { pose }),
    ...(hands ? { hands: handsOf(handLandmarker.detect(image)) } : {}),
  };
  const inferenceMs = performance.now() - started;
  scope.postMessage({ type: 'found', found, pixels, inferenceMs }, [pixels.data.buffer]);
}

function findPose(landmarker: PoseLandmarker, image: ImageData, timeMs: number): PoseLandmarks | undefined {
  const result = landmarker.detectForVideo(image, timeMs);
  const points = result.landmarks[0];
  const world = result.worldLandmarks[0];
  result.close();
  if (points === undefined || world === undefined) return undefined;
  return { points: xyzv(points), world: xyz(world) };
}

function handsOf(result: HandLandmarkerResult): HandLandmarks[] {
  return result.landmarks.map((points, index) => {
    const category = result.handedness[index]?.[0];
    return {
      points: xyz(points),
      side: category?.categoryName === 'Left' ? 'left' : 'right',
      score: category?.score ?? 0,
    };
  });
}

scope.onmessage = async ({ data }) => {
  try {
    if (data.type === 'load') await load(data);
    else find(data);
  } catch (error) {
    scope.postMessage({ type: 'failed', problem: networkProblem(error) });
  }
};
