import { ALL_FORMATS, EncodedPacketSink, Input, type InputVideoTrack, UrlSource, VideoSampleSink } from 'mediabunny';
import { GreenroomError } from '../../shared/problem.ts';
import type { Frame, FrameSource } from './frames.ts';
import { isCutOff } from './isoBoxes.ts';
import { createSampler } from './sampler.ts';

/** What may be missing at a film's end before it counts as cut off: containers round, and sound often outlasts the picture. */
const MISSING_MS = 1500;

const CODEC_NAMES: Readonly<Record<string, string>> = {
  avc: 'H.264',
  hevc: 'HEVC (H.265)',
  vp8: 'VP8',
  vp9: 'VP9',
  av1: 'AV1',
};

/**
 * Opens the film at `url` and chooses `rate` frames a second of it.
 * Throws film-missing, film-empty, film-unreadable, film-truncated, film-no-video, film-no-length or film-codec.
 */
export async function openFilm(url: string, rate: number): Promise<FrameSource> {
  const size = await sizeOf(url);
  const input = new Input({
    formats: ALL_FORMATS,
    // The film lies on this machine: what cannot be read now cannot be read a second later.
    source: new UrlSource(url, { getRetryDelay: () => null }),
  });
  try {
    const track = await videoTrack(input, url, size);
    const durationMs = await lengthOf(track);
    await requireFirstPicture(track);
    return filmFrames(input, track, durationMs, rate);
  } catch (error) {
    input.dispose();
    // Whatever the reader stumbles over in a file that was made by something else is the file's fault.
    throw error instanceof GreenroomError ? error : new GreenroomError('film-unreadable', {}, { cause: error });
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

async function videoTrack(input: Input, url: string, size: number): Promise<InputVideoTrack> {
  if (!(await input.canRead())) throw new GreenroomError('film-unreadable');
  let track: InputVideoTrack | null;
  try {
    track = await input.getPrimaryVideoTrack();
  } catch (error) {
    // The kind of file is known and its table of contents is not there: a recording that was never finished.
    throw new GreenroomError('film-truncated', {}, { cause: error });
  }
  if (track === null) {
    if ((await input.getTracks()).length > 0) throw new GreenroomError('film-no-video');
    // No track at all: nothing was ever recorded, or the table of contents, at the end, was never written.
    const cutOff = await isCutOff((offset, length) => readBytes(url, offset, length), size);
    throw new GreenroomError(cutOff ? 'film-truncated' : 'film-no-length');
  }
  if (!(await track.canDecode())) {
    const codec = (await track.getCodec()) ?? String((await track.getInternalCodecId()) ?? '?');
    throw new GreenroomError('film-codec', { codec: CODEC_NAMES[codec] ?? codec });
  }
  return track;
}

/** Where the last picture ends, in ms. Throws film-no-length without pictures, film-truncated when the last ones are missing. */
async function lengthOf(track: InputVideoTrack): Promise<number> {
  const packets = new EncodedPacketSink(track);
  const declaredMs = ((await track.getDurationFromMetadata()) ?? 0) * 1000;
  let endMs = 0;
  try {
    // With its bytes, not only its entry in the table of contents: in a film that was cut off they are not there.
    const last = await packets.getPacket(Number.POSITIVE_INFINITY);
    if (last !== null) endMs = (last.timestamp + last.duration) * 1000;
  } catch (error) {
    throw new GreenroomError('film-truncated', {}, { cause: error });
  }
  if (declaredMs - endMs > MISSING_MS || (endMs <= 0 && declaredMs > 0)) throw new GreenroomError('film-truncated');
  if (endMs <= 0) throw new GreenroomError('film-no-length');
  return endMs;
}

/** A film whose first picture cannot be decoded is no film, whatever its table of contents says. */
async function requireFirstPicture(track: InputVideoTrack): Promise<void> {
  const samples = new VideoSampleSink(track).samples();
  try {
    const { value } = await samples.next();
    if (value === undefined) throw new GreenroomError('film-unreadable');
    value.close();
  } catch (error) {
    if (error instanceof GreenroomError) throw error;
    throw new GreenroomError('film-unreadable', {}, { cause: error });
  } finally {
    await samples.return();
  }
}

function filmFrames(input: Input, track: InputVideoTrack, durationMs: number, rate: number): FrameSource {
  const sampler = createSampler(rate);
  let framesDecoded = 0;
  let endMs = 0;
  let closed = false;

  async function* frames(): AsyncGenerator<Frame, void, undefined> {
    const samples = new VideoSampleSink(track).samples();
    try {
      for await (const sample of samples) {
        framesDecoded += 1;
        const timeMs = Math.max(sample.timestamp * 1000, 0);
        const sampleEndMs = (sample.timestamp + sample.duration) * 1000;
        // Frames before zero belong to the coding, not to the film: no player shows them.
        const shown = sample.timestamp >= 0 || sampleEndMs > 0;
        if (shown) endMs = Math.max(endMs, sampleEndMs);
        if (shown && sampler.isDue(timeMs)) yield { timeMs, sample };
        else sample.close();
      }
    } catch (error) {
      if (closed) return;
      throw new GreenroomError(framesDecoded === 0 ? 'film-unreadable' : 'film-truncated', {}, { cause: error });
    }
    if (closed) return;
    if (framesDecoded === 0) throw new GreenroomError('film-unreadable');
    if (durationMs - endMs > MISSING_MS) throw new GreenroomError('film-truncated');
  }

  return {
    durationMs,
    frames,
    endMs: () => endMs,
    framesDecoded: () => framesDecoded,
    framesDropped: () => 0,
    close() {
      closed = true;
      input.dispose();
    },
  };
}
