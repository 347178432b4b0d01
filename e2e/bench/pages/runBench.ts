import { openFilmAndCameraEngine } from '../../../renderer/capture/appEngine.ts';
import { filmSource } from '../../../renderer/capture/film/filmSource.ts';
import type { Bundles } from '../../../renderer/perception/messages.ts';
import { type Networks, openNetworks } from '../../../renderer/perception/networks/networks.ts';
import { GreenroomError } from '../../../shared/problem.ts';
import type { Engine } from '../../../shared/rehearsal/timeline.ts';
import { type Input, readInputs } from './inputs.ts';

export interface BenchOptions {
  /** app:// address of the film. */
  readonly film: string;
  readonly bundles: Bundles;
  /** Observations a second of the film. */
  readonly rate: number;
}

/** Speeds in observations a second of wall time; times in ms. */
export interface BenchResult {
  /** Observations that the raw speeds were measured on. */
  readonly inputs: number;
  /** Face network and body networks (pose, and hands when due) side by side, before and after the pipeline's run. */
  readonly raw: readonly RawSpeed[];
  readonly pipeline: Engine;
  /** Mean raw speed of the slower network. */
  readonly slowerNetwork: number;
  /** The pipeline's speed over that of the slower network. */
  readonly ratio: number;
  /** The face network alone: on the crop around the head, and on the whole picture as the body networks see it. */
  readonly face: { readonly crop: FaceTrial; readonly wholePicture: FaceTrial };
}

export interface RawSpeed {
  readonly face: number;
  readonly body: number;
}

export interface FaceTrial {
  readonly medianMs: number;
  /** Share of the inputs in which a face was found. */
  readonly found: number;
}

/** The whole sample, and about as many as fit in memory at ease: an input is 0.9 MB. */
const MOST_INPUTS = 500;
/** Requests that wait in a worker, so that it never waits for the page. */
const AHEAD = 2;

/**
 * Measures the networks alone and the whole pipeline on the same film, in one run: raw speed, pipeline, raw speed again,
 * because a laptop does not run at the same speed for long.
 */
export async function runBench({ film, bundles, rate }: BenchOptions): Promise<BenchResult> {
  const networks = await openNetworks(bundles);
  let inputs: Input[] = [];
  let face: BenchResult['face'];
  let before: RawSpeed;
  try {
    inputs = await readInputs(film, rate, MOST_INPUTS, networks);
    face = await tryFace(networks, inputs);
    before = await rawSpeed(networks, inputs, 0);
  } catch (error) {
    networks.close();
    throw error;
  }
  try {
    const pipeline = await runPipeline(film, bundles, rate);
    const after = await rawSpeed(networks, inputs, 1);
    const slowerNetwork = (Math.min(before.face, before.body) + Math.min(after.face, after.body)) / 2;
    const ratio = pipeline.observationsPerSecond / slowerNetwork;
    return { inputs: inputs.length, raw: [before, after], pipeline, slowerNetwork, ratio, face };
  } finally {
    networks.close();
  }
}

async function rawSpeed({ face, body }: Networks, inputs: readonly Input[], round: number): Promise<RawSpeed> {
  // The pose network wants rising times: each round comes after the one before.
  const lengthMs = (inputs.at(-1)?.timeMs ?? 0) + 1000;
  const [faceSpeed, bodySpeed] = await Promise.all([
    speed(inputs, (input) => face.find({ type: 'find', pixels: copyOf(input.face) })),
    speed(inputs, (input) => {
      const timeMs = input.timeMs + (round + 1) * lengthMs;
      return body.find({ type: 'find', pixels: copyOf(input.body), timeMs, ...input.turns });
    }),
  ]);
  return { face: faceSpeed, body: bodySpeed };
}

/** Sends every input, keeping the worker's queue filled; observations a second. */
async function speed(inputs: readonly Input[], send: (input: Input) => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  const sent: Promise<unknown>[] = [];
  for (const input of inputs) {
    sent.push(send(input));
    if (sent.length > AHEAD) await sent.shift();
  }
  await Promise.all(sent);
  return (inputs.length * 1000) / (performance.now() - startedMs);
}

async function tryFace({ face }: Networks, inputs: readonly Input[]): Promise<BenchResult['face']> {
  async function trial(pixelsOf: (input: Input) => Input['face']): Promise<FaceTrial> {
    const times: number[] = [];
    let found = 0;
    for (const input of inputs) {
      const answer = await face.find({ type: 'find', pixels: copyOf(pixelsOf(input)) });
      times.push(answer.inferenceMs);
      if (answer.found.face !== undefined) found += 1;
    }
    times.sort((a, b) => a - b);
    return { medianMs: times[Math.floor(times.length / 2)] ?? 0, found: found / inputs.length };
  }
  return { crop: await trial((input) => input.face), wholePicture: await trial((input) => input.body) };
}

/** The pixels are needed again: what is sent to a worker is gone. */
function copyOf({ data, width, height }: Input['face']): Input['face'] {
  return { data: data.slice(), width, height };
}

async function runPipeline(url: string, bundles: Bundles, rate: number): Promise<Engine> {
  const engine = openFilmAndCameraEngine(bundles);
  try {
    for await (const seen of engine.observe(filmSource(url), { rate })) if (seen.type === 'done') return seen.engine;
  } finally {
    engine.close();
  }
  throw new GreenroomError('canceled');
}
