import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import type { Box, LandmarkFrame } from '../../../shared/landmarks.ts';
import { engineSchema, modelsSchema } from '../../../shared/rehearsal/timeline.ts';
import { createPacker, createUnpacker, type Numbers } from './numbers.ts';

/**
 * A track is what MediaPipe found in every observation of one film, so that signals and behaviors can be judged without
 * watching it again.
 *
 *     bytes 0-7    "GRTRACK1"
 *     4 bytes      length of the header in bytes, unsigned, little-endian
 *     header       JSON (UTF-8), see `trackHeaderSchema`
 *     the rest     the frames one after the other, compressed by brotli
 *
 * A frame, all numbers little-endian:
 *
 *     float64      timeMs
 *     uint8        1 face | 2 blendshapes | 4 pose | 8 the hand network ran | 16 others; hands found in the two highest bits
 *     face         1434 numbers of `points`, float32 x 16 of `matrix`, then one number a blendshape, in the header's order
 *     pose         132 numbers of `points`, 99 of `world`
 *     each hand    uint8 (0 left, 1 right), float32 score, 63 numbers of `points`
 *     others       uint8 how many, then float32 x, y, width, height of each
 *
 * `numbers: "float32"` writes a number as it is. `numbers: "steps"` writes how many steps of `step` it lies from the same
 * number in the last frame that had it (from 0 in the first), as a zigzag varint; NaN is the varint of 2 ** 31 - 1.
 */
const MAGIC = 'GRTRACK1';

export const trackHeaderSchema = z.object({
  version: z.literal(1),
  /** Name of the film. */
  film: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  durationMs: z.number().nonnegative(),
  /** Observations a second that were asked for. */
  rate: z.number().positive(),
  models: modelsSchema,
  engine: engineSchema.optional(),
  blendshapes: z.array(z.string()),
  frames: z.number().int().nonnegative(),
  numbers: z.enum(['float32', 'steps']),
  /** Size of a step; present with `steps`. */
  step: z.number().positive().optional(),
});
export type TrackHeader = z.infer<typeof trackHeaderSchema>;
export type TrackAbout = Omit<TrackHeader, 'version' | 'blendshapes' | 'frames' | 'numbers' | 'step'>;

export interface Track {
  readonly about: TrackAbout;
  readonly frames: readonly LandmarkFrame[];
}

const FACE = 1;
const BLENDSHAPES = 2;
const POSE = 4;
const HANDS_RAN = 8;
const OTHERS = 16;
const HANDS_SHIFT = 6;
const MOST_HANDS = 3;

/** @param step Round every number to this and pack tightly; exact when absent. */
export function encodeTrack({ about, frames }: Track, step?: number): Uint8Array {
  const blendshapes = Object.keys(frames.find(({ face }) => face?.blendshapes)?.face?.blendshapes ?? {});
  const header: TrackHeader = {
    version: 1,
    ...about,
    blendshapes,
    frames: frames.length,
    ...(step === undefined ? { numbers: 'float32' } : { numbers: 'steps', step }),
  };
  const pack = createPacker(step);
  for (const { timeMs, face, pose, hands, others } of frames) {
    if ((hands?.length ?? 0) > MOST_HANDS) throw new Error('A track holds three hands at most.');
    pack.float64(timeMs);
    pack.byte(
      (face ? FACE : 0) |
        (face?.blendshapes ? BLENDSHAPES : 0) |
        (pose ? POSE : 0) |
        (hands ? HANDS_RAN : 0) |
        (others ? OTHERS : 0) |
        ((hands?.length ?? 0) << HANDS_SHIFT),
    );
    if (face) {
      pack.numbers('face', face.points);
      for (const value of face.matrix) pack.float32(value);
      const scores = face.blendshapes;
      if (scores)
        pack.numbers(
          'blendshapes',
          Float32Array.from(blendshapes, (name) => scores[name] ?? Number.NaN),
        );
    }
    if (pose) {
      pack.numbers('pose', pose.points);
      pack.numbers('world', pose.world);
    }
    for (const hand of hands ?? []) {
      pack.byte(hand.side === 'left' ? 0 : 1);
      pack.float32(hand.score);
      pack.numbers(hand.side, hand.points);
    }
    if (others) {
      pack.byte(others.length);
      for (const { x, y, width, height } of others) for (const value of [x, y, width, height]) pack.float32(value);
    }
  }
  const head = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const quality = step === undefined ? 1 : constants.BROTLI_MAX_QUALITY;
  const body = brotliCompressSync(pack.bytes(), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  return Buffer.concat([Buffer.from(MAGIC), length, head, body]);
}

/** Throws when the bytes are not a track. */
export function decodeTrack(bytes: Uint8Array): Track {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) throw new Error('This is not a track.');
  const headAt = MAGIC.length + 4;
  const bodyAt = headAt + file.readUInt32LE(MAGIC.length);
  const header = trackHeaderSchema.parse(JSON.parse(file.subarray(headAt, bodyAt).toString('utf8')));
  const { version: _, blendshapes, frames: count, numbers: __, step, ...about } = header;
  const unpack = createUnpacker(brotliDecompressSync(file.subarray(bodyAt)), step);
  const frames = Array.from({ length: count }, () => decodeFrame(unpack, about, blendshapes));
  return { about, frames };
}

function decodeFrame(unpack: Numbers, about: TrackAbout, blendshapes: readonly string[]): LandmarkFrame {
  const timeMs = unpack.float64();
  const flags = unpack.byte();
  return {
    timeMs,
    width: about.width,
    height: about.height,
    ...(flags & FACE ? { face: decodeFace(unpack, flags & BLENDSHAPES ? blendshapes : []) } : {}),
    ...(flags & POSE ? { pose: { points: unpack.numbers('pose', 132), world: unpack.numbers('world', 99) } } : {}),
    ...(flags & HANDS_RAN ? { hands: Array.from({ length: flags >> HANDS_SHIFT }, () => decodeHand(unpack)) } : {}),
    ...(flags & OTHERS ? { others: Array.from({ length: unpack.byte() }, () => decodeBox(unpack)) } : {}),
  };
}

function decodeBox(unpack: Numbers): Box {
  return { x: unpack.float32(), y: unpack.float32(), width: unpack.float32(), height: unpack.float32() };
}

function decodeFace(unpack: Numbers, names: readonly string[]): NonNullable<LandmarkFrame['face']> {
  const points = unpack.numbers('face', 1434);
  const matrix = Float32Array.from({ length: 16 }, () => unpack.float32());
  if (names.length === 0) return { points, matrix };
  const scores = unpack.numbers('blendshapes', names.length);
  return { points, matrix, blendshapes: Object.fromEntries(names.map((name, i) => [name, scores[i] ?? Number.NaN])) };
}

function decodeHand(unpack: Numbers): NonNullable<LandmarkFrame['hands']>[number] {
  const side = unpack.byte() === 0 ? 'left' : 'right';
  return { side, score: unpack.float32(), points: unpack.numbers(side, 63) };
}
