import type { Source } from '../../timeline.ts';

/** Words of report.html. What it shares with the screens is taken from there. */
export const report = {
  kicker: 'Greenroom rehearsal report',
  /** The tab of the browser. */
  title: (title: string) => `${title} · Greenroom`,
  sources: { camera: 'Recorded with the camera', film: 'Film', sample: 'Sample' } satisfies Record<
    Source['kind'],
    string
  >,
  /** A film is analyzed on a day, a camera rehearsal happens on one. */
  dates: { camera: 'Rehearsed', film: 'Analyzed', sample: 'Analyzed' } satisfies Record<Source['kind'], string>,
  length: 'Length',
  habits: (count: number): string => (count === 1 ? 'moment worth a look' : 'moments worth a look'),
  strengths: (count: number): string => (count === 1 ? 'moment going well' : 'moments going well'),
  rejected: 'not counted',
  closing: 'In short',
  worked: 'What worked',
  work: 'What to work on',
  closingBy: (model: string) => `Words by ${model}, an AI, from the measurements`,
  timelineHint:
    'Each bar is a moment: choose one to read about it. The stronger the color, the further past the limit.',
  none: 'In what could be seen, no moment needs a second look.',
  moments: 'Moment by moment',
  value: 'Value',
  limit: 'Limit',
  neutral: 'Your usual posture',
  lasted: 'Lasted',
  seconds: (seconds: number) => `${seconds.toFixed(1)} s`,
  strongest: 'Strongest at',
  notCounted: 'Not counted',
  /** Instead of a model's reason. */
  setAside: 'The speaker looked at this moment again and set it aside.',
  why: 'Why it is not counted',
  toTimeline: 'Back to the timeline',
  wordsBy: (moments: number, of: number, model: string) =>
    `${moments} of ${of} moments have words by ${model}, an AI that has seen the pictures.`,
  /** For an answer that did not say which model wrote it. */
  someModel: 'an unnamed model',
  about: 'How this was made',
  method:
    'Each moment begins when a measured value stays past its limit long enough. Head angles and shoulders are measured from your own usual posture in this rehearsal.',
  labels: { words: 'Words', sent: 'Sent', models: 'Face and body models', speed: 'Measured' },
  networks: (face: string, pose: string, hand: string) => `face ${face}, pose ${pose}, hands ${hand}`,
  nothingSent: 'Nothing left the computer.',
};
