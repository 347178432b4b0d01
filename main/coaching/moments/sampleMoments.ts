import { z } from 'zod';
import { behaviorEventSchema } from '../../../shared/rehearsal/timeline.ts';
import recorded from './sampleMoments.json' with { type: 'json' };

/** File name of the strip of the sample's first moment, among the renderer's files. */
export const SAMPLE_STRIP = 'sample-strip.jpg';

const schema = z.object({
  durationMs: z.number(),
  /** The one that is shown as an example comes first. */
  events: z.tuple([behaviorEventSchema], behaviorEventSchema),
});

/** What is found in the sample, as `eval/recordSet.ts` recorded it. */
export const SAMPLE_MOMENTS = schema.parse(recorded);
