import {
  ALL_FORMATS,
  Input,
  type InputVideoTrack,
  IsobmffInputFormat,
  MatroskaInputFormat,
  type Source,
  UrlSource,
} from 'mediabunny';
import { GreenroomError } from '../../../shared/problem.ts';
import type { FrameSource } from '../../perception/source.ts';
import { codecName, isRare } from './codecNames.ts';
import { foreignFormat, SIGNATURE_LENGTH } from './container/foreignFormats.ts';
import { isoFile, type ReadBytes } from './container/isoBoxes.ts';
import { type FilmFile, readFilm } from './filmFacts.ts';
import { filmFrames } from './filmFrames.ts';
import { type FilmFacts, type FilmPlan, planFilm } from './filmPlan.ts';
import { filmSound } from './filmSound.ts';
import { chooseTrack } from './filmTracks.ts';

export interface FilmOptions {
  /** Frames a second to choose. */
  readonly rate: number;
  /** The video track to look at, from 1; undefined: the one in which the most moves. */
  readonly track?: number | undefined;
}

/**
 * Opens the film at `url` and has decoded its first picture. Whatever can be saved of it is the film; what is missing is in its `gaps`.
 * Throws film-missing, film-empty, film-container, film-picture, film-unreadable, film-truncated, film-no-video, film-track, film-no-length
 * or film-codec.
 */
export async function openFilm(url: string, options: FilmOptions): Promise<FrameSource> {
  const size = await sizeOf(url);
  // The film lies on this machine: what cannot be read now cannot be read a second later.
  const source = new UrlSource(url, { getRetryDelay: () => null });
  return openFilmFile({ source, size, read: (offset, length) => readBytes(url, offset, length) }, options);
}

/** A film's bytes, for mediabunny and for what it does not read. */
export interface FilmBytes {
  readonly source: Source;
  readonly size: number;
  readonly read: ReadBytes;
}

/** As `openFilm`, wherever the bytes come from. */
export async function openFilmFile({ source, size, read }: FilmBytes, options: FilmOptions): Promise<FrameSource> {
  const foreign = foreignFormat(await read(0, SIGNATURE_LENGTH));
  if (foreign !== undefined) throw new GreenroomError(foreign.kind, { format: foreign.format });
  const input = new Input({ formats: ALL_FORMATS, source });
  try {
    const file: FilmFile = { read, size, format: await formatOf(input) };
    const track = await videoTrack(input, file, options.track);
    const { facts, before } = await readFilm(track, file);
    const plan = planFilm(facts);
    if (plan.runs.length === 0) throw new GreenroomError(emptyKind(facts));
    const frames = await filmFrames({ input, track, plan, before, rate: options.rate }).catch(namingCodec(track));
    // Of several ranges nobody knows where a player would put the sound: its own edit list may be another one.
    const sound = (facts.kept ?? []).length > 1 ? undefined : await soundOf(input, plan);
    return { ...frames, sound };
  } catch (error) {
    input.dispose();
    // Whatever the reader stumbles over in a file that was made by something else is the file's fault.
    throw error instanceof GreenroomError ? error : new GreenroomError('film-unreadable', {}, { cause: error });
  }
}

/** The film's sound. That it cannot be read takes nothing from the picture. */
async function soundOf(input: Input, { pieces }: FilmPlan): Promise<FrameSource['sound']> {
  try {
    return await filmSound(input, pieces);
  } catch (error) {
    console.warn('The sound of this film cannot be read.', error);
    return undefined;
  }
}

async function sizeOf(url: string): Promise<number> {
  const response = await fetch(url, { headers: { Range: 'bytes=0-0' } });
  const bytes = await response.arrayBuffer();
  if (response.status === 416 || (response.ok && bytes.byteLength === 0)) throw new GreenroomError('film-empty');
  if (!response.ok) throw new GreenroomError('film-missing');
  const total = response.headers.get('content-range')?.split('/')[1];
  return total === undefined ? bytes.byteLength : Number(total);
}

async function readBytes(url: string, offset: number, length: number): Promise<Uint8Array> {
  const response = await fetch(url, { headers: { Range: `bytes=${offset}-${offset + length - 1}` } });
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array(0);
}

async function formatOf(input: Input): Promise<FilmFile['format']> {
  if (!(await input.canRead())) throw new GreenroomError('film-unreadable');
  const format = await input.getFormat();
  if (format instanceof IsobmffInputFormat) return 'iso';
  return format instanceof MatroskaInputFormat ? 'ebml' : 'other';
}

async function videoTrack(input: Input, file: FilmFile, number: number | undefined): Promise<InputVideoTrack> {
  let track: InputVideoTrack | null;
  try {
    track = await chooseTrack(input, number);
  } catch (error) {
    if (error instanceof GreenroomError) throw error;
    // The kind of file is known and its table of contents is not there: a recording that was never finished.
    throw new GreenroomError('film-truncated', {}, { cause: error });
  }
  if (track !== null) return track;
  // No track at all: nothing was ever recorded, or the table of contents, at the end, was never written.
  const cutOff = file.format === 'iso' && (await isoFile(file.read, file.size)).cutOff;
  throw new GreenroomError(cutOff ? 'film-truncated' : 'film-no-length');
}

/** A decoder may promise more than it can: where no picture came of a rare kind of codec, the codec is why. */
function namingCodec(track: InputVideoTrack): (error: unknown) => Promise<never> {
  return async (error) => {
    const codec = await codecName(track);
    if (!(error instanceof GreenroomError) || !isRare(codec)) throw error;
    throw new GreenroomError('film-codec', { codec }, { cause: error });
  };
}

/** Why nothing of a film can be shown. */
function emptyKind({ packets, torn }: FilmFacts): 'film-truncated' | 'film-unreadable' | 'film-no-length' {
  if (torn) return 'film-truncated';
  return packets.length > 0 && !packets.some(({ key }) => key) ? 'film-unreadable' : 'film-no-length';
}
