import { BufferSource } from 'mediabunny';
import { beforeAll } from 'vitest';
import { openFilmFile } from '../../renderer/capture/film/film.ts';
import type { Gap, Piece } from '../../shared/rehearsal/gaps.ts';
import { h264, type Material, vp9 } from '../films/odd.ts';
import { fingerprint, registerPlainDecoder } from '../films/plainDecoder.ts';

/** What the app sees of a film. */
export interface Watched {
  readonly durationMs: number;
  /** Each picture: when it is shown, and the second of the sample that it is. */
  readonly pictures: readonly { readonly atMs: number; readonly from: number; readonly afterCut: boolean }[];
  readonly gaps: Gap[];
  readonly pieces: Piece[] | undefined;
}

/** The sample's first seconds in H.264, and those of a browser's recording in VP9, when the tests of a file begin. */
export let sample: Material;
export let browser: Material;
const origins = new Map<number, number>();

beforeAll(async () => {
  registerPlainDecoder();
  sample = await h264();
  browser = await vp9();
  for (const { packets } of [sample, browser]) {
    for (const packet of packets) origins.set(fingerprint(packet.data), packet.timestamp);
  }
});

/** The film through the very code of the app, but for the decoder. */
export async function watch(bytes: Uint8Array, track?: number): Promise<Watched> {
  const read = async (offset: number, length: number) => bytes.slice(offset, offset + length);
  const film = await openFilmFile({ source: new BufferSource(bytes), size: bytes.length, read }, { rate: 30, track });
  const pictures: Watched['pictures'][number][] = [];
  for await (const { timeMs, sample: picture, afterCut = false } of film.frames()) {
    const pixels = new Uint8Array(picture.allocationSize());
    await picture.copyTo(pixels);
    const from = origins.get(new DataView(pixels.buffer).getUint32(0));
    if (from === undefined) throw new Error('A picture that is not in the sample.');
    pictures.push({ atMs: timeMs, from, afterCut });
    picture.close();
  }
  const watched = { durationMs: film.endMs(), pictures, gaps: film.gaps?.() ?? [], pieces: film.pieces?.() };
  film.close();
  return watched;
}

export const kinds = ({ gaps }: Watched) => gaps.map(({ kind }) => kind);
export const firstOf = ({ pictures }: Watched) => pictures[0];
export const lastOf = ({ pictures }: Watched) => pictures.at(-1);
