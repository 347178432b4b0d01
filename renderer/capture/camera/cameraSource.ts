import type { Source } from '../../perception/source.ts';
import type { Offer } from '../offers.ts';

/** The part of MediaStreamTrackProcessor used here; TypeScript's DOM library does not know it. */
interface TrackProcessor {
  readonly readable: ReadableStream<VideoFrame>;
}
declare const MediaStreamTrackProcessor: {
  new (init: { track: MediaStreamTrack; maxBufferSize?: number }): TrackProcessor;
};

/** A camera as something to watch. The track goes on living: the caller stops it. */
export function cameraSource(track: MediaStreamTrack): Source<Offer> {
  /** The observation's own end of the camera: stopping it ends the stream of frames, and not the camera. */
  let feed: MediaStreamTrack | undefined;
  return {
    offer() {
      feed = track.clone();
      // One frame is kept: an older one would only make the observation late.
      const frames = new MediaStreamTrackProcessor({ track: feed, maxBufferSize: 1 }).readable;
      return { offer: { kind: 'camera', frames }, transfer: [frames] };
    },
    end: () => feed?.stop(),
  };
}
