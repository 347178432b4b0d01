import { HandLandmarker, type HandLandmarkerResult, PoseLandmarker } from '@mediapipe/tasks-vision';
import type { HandLandmarks, PoseLandmarks } from '../../../shared/landmarks.ts';
import { paintOver } from '../speaker/paintOver.ts';
import { createSpeakerChoice, type Person, personOf } from '../speaker/speaker.ts';
import { loadFileset, readBundle } from './mediapipe.ts';
import type { FindBody, FindPeople, FoundBody, LoadBody, Loading, NetworkAnswer, Pixels } from './networkMessages.ts';
import { xyz, xyzv } from './points.ts';
import { serveNetwork } from './serveNetwork.ts';
import { workerScope } from './workerScope.ts';

/** Runs the pose network on every picture, the hand network and the look for everybody on those that ask for them. */
const scope = workerScope<(LoadBody & Loading) | FindBody | FindPeople, NetworkAnswer<FoundBody>>();
/** More people than this are a crowd: the rest of them is not told apart. */
const MOST_PEOPLE = 4;

interface Landmarkers {
  /** Follows one person from picture to picture. */
  readonly follow: PoseLandmarker;
  /** Finds everybody, each time afresh. */
  readonly everybody: PoseLandmarker;
  readonly hands: HandLandmarker;
}
let landmarkers: Landmarkers | undefined;
let people = createSpeakerChoice();
let followedMs = Number.NEGATIVE_INFINITY;

async function load({ wasm, ...request }: LoadBody & Loading): Promise<void> {
  const [pose, hand] = await Promise.all([readBundle(request.pose), readBundle(request.hand)]);
  landmarkers = {
    follow: await PoseLandmarker.createFromOptions(await loadFileset(wasm), {
      baseOptions: { modelAssetBuffer: pose.slice(), delegate: 'CPU' },
      runningMode: 'VIDEO',
      numPoses: 1,
    }),
    everybody: await PoseLandmarker.createFromOptions(await loadFileset(wasm), {
      baseOptions: { modelAssetBuffer: pose.slice(), delegate: 'CPU' },
      runningMode: 'IMAGE',
      numPoses: MOST_PEOPLE,
    }),
    hands: await HandLandmarker.createFromOptions(await loadFileset(wasm), {
      baseOptions: { modelAssetBuffer: hand, delegate: 'CPU' },
      // Two looks a second are too far apart to follow a hand from one to the next: each look starts afresh.
      runningMode: 'IMAGE',
      numHands: 2,
    }),
  };
}

function find(request: FindBody | FindPeople): void {
  if (landmarkers === undefined) throw new Error('The body networks were asked before they were loaded.');
  const started = performance.now();
  const { pixels } = request;
  const found =
    request.type === 'people' ? { people: findEverybody(landmarkers.everybody, pixels) } : follow(landmarkers, request);
  const inferenceMs = performance.now() - started;
  scope.postMessage({ type: 'found', found, pixels, inferenceMs }, [pixels.data.buffer]);
}

function follow(landmarkers: Landmarkers, { pixels, timeMs, hands, everybody, afresh }: FindBody): FoundBody {
  if (afresh === true) forget(landmarkers.follow, pixels, timeMs);
  if (everybody) people.everybody(timeMs, findEverybody(landmarkers.everybody, pixels));
  const { speaker, others } = people.choice();
  paintOver(pixels, others, speaker);
  const image = imageOf(pixels);
  const pose = findPose(landmarkers.follow, image, timeMs);
  if (pose !== undefined) people.followed(timeMs, personOf(pose, pixels.width, pixels.height));
  followedMs = timeMs;
  return {
    ...(pose === undefined ? {} : { pose }),
    ...(hands ? { hands: handsOf(landmarkers.hands.detect(image)) } : {}),
    ...(others.length === 0 ? {} : { others: others.map(({ head }) => head) }),
  };
}

/** Shows the pose network an empty picture between the last one and this: it loses whom it followed, and looks for somebody again. */
function forget(landmarker: PoseLandmarker, { width, height }: Pixels, timeMs: number): void {
  people = createSpeakerChoice();
  if (timeMs - followedMs < 2 || followedMs === Number.NEGATIVE_INFINITY) return;
  landmarker.detectForVideo(new ImageData(width, height), followedMs + 1).close();
}

function findEverybody(landmarker: PoseLandmarker, pixels: Pixels): Person[] {
  const result = landmarker.detect(imageOf(pixels));
  const found = result.landmarks.map((points, index) => {
    const pose = { points: xyzv(points), world: xyz(result.worldLandmarks[index] ?? []) };
    return personOf(pose, pixels.width, pixels.height);
  });
  result.close();
  return found;
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

function imageOf({ data, width, height }: Pixels): ImageData {
  return new ImageData(data, width, height);
}

serveNetwork(scope, load, find);
