import { type Input, type InputVideoTrack, type VideoSample, VideoSampleSink } from 'mediabunny';
import { GreenroomError } from '../../../shared/problem.ts';
import type { Gap, Piece } from '../../../shared/rehearsal/gaps.ts';
import type { Frame, FrameSource } from '../../perception/source.ts';
import { createSampler } from '../sampler.ts';
import type { FilmPlan } from './filmPlan.ts';
import { packetsFrom, type Run, restartAfter } from './filmRuns.ts';
import { type PacketBefore, pickedTrack } from './pickedTrack.ts';

/** Pictures come back from the decoder with their place in the run as their time: so many of them a second. */
const PLACES_A_SECOND = 30;
/** So many key frames that all cannot be decoded, and not one picture before: the rest would be no better. */
const HOPELESS = 20;
/** What may be missing at the end of a run before it counts: containers round. */
const MISSING_MS = 1500;

export interface FilmParts {
  readonly input: Input;
  readonly track: InputVideoTrack;
  readonly plan: FilmPlan;
  readonly before: PacketBefore;
  /** Frames a second to choose. */
  readonly rate: number;
}

/** Decodes what the plan says, and gives the chosen frames. Throws film-unreadable when not one picture can be decoded. */
export async function filmFrames({ input, track, plan, before, rate }: FilmParts): Promise<FrameSource> {
  const sampler = createSampler(rate);
  const cuts = [...plan.cutsMs].sort((a, b) => a - b);
  const damaged: Gap[] = [];
  let framesDecoded = 0;
  let endMs = 0;
  let lostFromMs: number | undefined;
  let afterCut = false;
  let closed = false;

  function shown(atMs: number, sample: VideoSample): Frame | undefined {
    if (lostFromMs !== undefined) {
      damaged.push({ kind: 'damaged', startMs: lostFromMs, endMs: Math.max(lostFromMs, atMs) });
      lostFromMs = undefined;
      afterCut = true;
    }
    while (cuts[0] !== undefined && atMs >= cuts[0]) {
      cuts.shift();
      afterCut = true;
    }
    endMs = Math.max(endMs, Math.min(atMs + sample.duration * 1000, plan.durationMs));
    if (!sampler.isDue(atMs)) return undefined;
    const frame: Frame = { timeMs: atMs, sample, ...(afterCut ? { afterCut } : {}) };
    afterCut = false;
    return frame;
  }

  /** From a key frame of the run on. Gives the packet of the last picture that came. */
  async function* decode(run: Run, from: number): AsyncGenerator<Frame, number, undefined> {
    const picked = packetsFrom(run, from).map((index) => ({
      index,
      stampS: (run.places.get(index) ?? 0) / PLACES_A_SECOND,
    }));
    const samples = new VideoSampleSink(pickedTrack(track, picked, before)).samples();
    let last = from - 1;
    try {
      for await (const sample of samples) {
        framesDecoded += 1;
        const index = run.pictures[Math.round(sample.timestamp * PLACES_A_SECOND)];
        const atMs = index === undefined ? undefined : run.shownMs.get(index);
        last = Math.max(last, index ?? last);
        const frame = atMs === undefined ? undefined : shown(atMs, sample);
        if (frame === undefined) sample.close();
        else yield frame;
      }
    } catch (error) {
      if (!closed) console.warn('Pictures of the film cannot be decoded.', error);
      return last;
    }
    return Number.POSITIVE_INFINITY;
  }

  async function* frames(): AsyncGenerator<Frame, void, undefined> {
    let failures = 0;
    for (const run of plan.runs) {
      let from = run.packets[0];
      const startMs = endMs;
      while (from !== undefined && !closed) {
        const last: number = yield* decode(run, from);
        if (closed) return;
        if (last === Number.POSITIVE_INFINITY) break;
        lostFromMs ??= Math.max(endMs, startMs);
        failures += 1;
        if (framesDecoded === 0 && failures >= HOPELESS) break;
        from = restartAfter(run, Math.max(last, from));
      }
      if (closed) return;
      // What comes after the last picture, also where the decoder ended without a word.
      if (lostFromMs === undefined && run.endMs - endMs > MISSING_MS) lostFromMs = endMs;
      if (framesDecoded > 0 && lostFromMs === undefined) endMs = run.endMs;
    }
    if (framesDecoded === 0) throw new GreenroomError('film-unreadable');
  }

  const inner = frames();
  const first = await inner.next();
  if (first.done === true) throw new GreenroomError('film-unreadable');
  let waiting: Frame | undefined = first.value;

  async function* fromFirst(): AsyncGenerator<Frame, void, undefined> {
    if (waiting !== undefined) {
      const frame = waiting;
      waiting = undefined;
      yield frame;
    }
    yield* inner;
  }

  function close(): void {
    closed = true;
    waiting?.sample.close();
    waiting = undefined;
    input.dispose();
  }

  return {
    durationMs: plan.durationMs,
    mayBeDrawn: true,
    frames: fromFirst,
    endMs: () => endMs,
    framesDecoded: () => framesDecoded,
    framesDropped: () => 0,
    gaps: () => withDamage(plan, damaged, lostFromMs),
    pieces: () => piecesUntil(plan, lostFromMs),
    close,
    release: async () => close(),
  };
}

/** The gaps of the plan and what could not be decoded, in order; when nothing came any more, the film ends there. */
function withDamage({ gaps, durationMs }: FilmPlan, damaged: readonly Gap[], lostFromMs: number | undefined): Gap[] {
  const known = [...gaps, ...damaged].toSorted((a, b) => a.startMs - b.startMs);
  if (lostFromMs === undefined) return known;
  const before = known.filter(({ kind, startMs }) => startMs < lostFromMs && kind !== 'end-missing');
  const torn = known.find(({ kind }) => kind === 'end-missing');
  const missingMs = durationMs - lostFromMs + (torn?.missingMs ?? 0);
  return [...before, { kind: 'end-missing', startMs: lostFromMs, endMs: lostFromMs, missingMs }];
}

function piecesUntil({ pieces, asPlayed }: FilmPlan, endMs: number | undefined): Piece[] | undefined {
  if (asPlayed && endMs === undefined) return undefined;
  const until = endMs ?? Number.POSITIVE_INFINITY;
  return pieces
    .filter(({ startMs }) => startMs < until)
    .map((piece) => ({ ...piece, lengthMs: Math.min(piece.lengthMs, until - piece.startMs) }));
}
