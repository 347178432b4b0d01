import type { Source } from '../../perception/source.ts';
import type { Offer } from '../offers.ts';

/** The part of MediaStreamTrackProcessor used here; TypeScript's DOM library does not know it. */
interface TrackProcessor<Data> {
  readonly readable: ReadableStream<Data>;
}
declare const MediaStreamTrackProcessor: {
  new <Data>(init: { track: MediaStreamTrack; maxBufferSize?: number }): TrackProcessor<Data>;
};

/** Sounds of 10 ms that may wait to be heard: a second of them. */
const SOUNDS_KEPT = 100;

/** A camera as something to watch, with the microphone where there is one. The tracks go on living: the caller stops them. */
export function cameraSource(track: MediaStreamTrack, microphone?: MediaStreamTrack): Source<Offer> {
  /** The observation's own ends of camera and microphone: stopping them ends the streams, and not the devices. */
  const feeds: MediaStreamTrack[] = [];
  function streamOf<Data>(device: MediaStreamTrack, maxBufferSize: number): ReadableStream<Data> {
    const feed = device.clone();
    feeds.push(feed);
    return new MediaStreamTrackProcessor<Data>({ track: feed, maxBufferSize }).readable;
  }
  return {
    offer() {
      // One frame is kept: an older one would only make the observation late.
      const frames = streamOf<VideoFrame>(track, 1);
      if (microphone === undefined) return { offer: { kind: 'camera', frames }, transfer: [frames] };
      const sound = streamOf<AudioData>(microphone, SOUNDS_KEPT);
      return { offer: { kind: 'camera', frames, sound }, transfer: [frames, sound] };
    },
    end() {
      for (const feed of feeds) feed.stop();
    },
  };
}
