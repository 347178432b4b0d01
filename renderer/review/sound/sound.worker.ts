import { ALL_FORMATS, AudioSampleSink, Input, UrlSource } from 'mediabunny';
import { createPeaks, NO_SOUND, type Waveform } from '../../../shared/rehearsal/waveform.ts';
import type { ReadSound, SoundRead } from './soundMessages.ts';

/** How loud the film at this address is, over its whole length. Away from the page: an hour of sound takes a while to decode. */
async function waveformOf(url: string): Promise<Waveform> {
  const input = new Input({ formats: ALL_FORMATS, source: new UrlSource(url, { getRetryDelay: () => null }) });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) return NO_SOUND;
    const peaks = createPeaks();
    for await (const sample of new AudioSampleSink(track).samples()) {
      const samples = new Float32Array(sample.numberOfFrames);
      // Both ears hear a voice: the first channel says enough.
      sample.copyTo(samples, { planeIndex: 0, format: 'f32-planar' });
      peaks.add(samples, sample.sampleRate, sample.timestamp * 1000);
      sample.close();
    }
    return peaks.waveform();
  } finally {
    input.dispose();
  }
}

self.onmessage = ({ data }: MessageEvent<ReadSound>) => {
  const answer = (read: SoundRead) => self.postMessage(read);
  waveformOf(data.url).then(
    (waveform) => answer({ waveform }),
    (error) => answer({ waveform: null, why: String(error) }),
  );
};
