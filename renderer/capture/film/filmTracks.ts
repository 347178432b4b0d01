import { EncodedPacketSink, type Input, type InputVideoTrack } from 'mediabunny';
import { GreenroomError } from '../../../shared/problem.ts';
import { codecName } from './codecNames.ts';

/** So many packets tell how much happens in a track. */
const LOOKED_AT = 240;

/**
 * The video track to look at: the `number`-th (from 1), else the one that can be decoded and in which the most moves. A camera's
 * picture never stands still, slides do. Attached pictures (covers, previews) are no film and do not count.
 * Throws film-no-video, film-codec or film-track; null when the file has no track at all.
 */
export async function chooseTrack(input: Input, number: number | undefined): Promise<InputVideoTrack | null> {
  const all = await input.getVideoTracks();
  if (all.length === 0) {
    if ((await input.getTracks()).length > 0) throw new GreenroomError('film-no-video');
    return null;
  }
  const measured = await Promise.all(all.map(async (track) => ({ track, ...(await lifeOf(track)) })));
  const films = all.length === 1 ? measured : measured.filter(({ packets }) => packets > 1);
  const tracks = films.length === 0 ? measured : films;
  if (number !== undefined && number > tracks.length) {
    throw new GreenroomError('film-track', { track: String(number), tracks: String(tracks.length) });
  }
  const wanted = number === undefined ? tracks : tracks.slice(number - 1, number);
  // One after the other in the order of the file where two are alike.
  const [best] = wanted.toSorted((a, b) => Number(b.decodable) - Number(a.decodable) || b.life - a.life);
  if (best === undefined) throw new GreenroomError('film-no-video');
  if (!best.decodable) throw new GreenroomError('film-codec', { codec: await codecName(best.track) });
  return best.track;
}

interface Life {
  readonly packets: number;
  readonly decodable: boolean;
  /** Bytes a second of an ordinary picture: a slide's rare large one does not count. */
  readonly life: number;
}

async function lifeOf(track: InputVideoTrack): Promise<Life> {
  const sink = new EncodedPacketSink(track);
  const sizes: number[] = [];
  let packet = await sink.getFirstPacket({ metadataOnly: true });
  const startS = packet?.timestamp ?? 0;
  let endS = startS;
  while (packet !== null && sizes.length < LOOKED_AT) {
    sizes.push(packet.byteLength);
    endS = Math.max(endS, packet.timestamp + packet.duration);
    packet = await sink.getNextPacket(packet, { metadataOnly: true });
  }
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const life = endS > startS ? (median * sizes.length) / (endS - startS) : 0;
  return { packets: sizes.length, decodable: await track.canDecode(), life };
}
