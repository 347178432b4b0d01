import { z } from 'zod';

const spanSchema = z.object({
  /** Id in the catalogue. One that this version does not know is listed as not judged. */
  behavior: z.string().min(1),
  startMs: z.number().nonnegative(),
  endMs: z.number().positive(),
});

/** What really happens in a film or a track. Times are where a movement is half-way in and half-way out. */
export const labelsSchema = z.object({
  durationMs: z.number().positive(),
  behaviors: z.array(spanSchema),
  /** True side effects of what is labelled: an event there counts neither for nor against. */
  tolerated: z.array(spanSchema.extend({ why: z.string().optional() })),
  /** Strengths that are labelled wherever they occur. Others that are found count neither way: calm talk is not labelled. */
  complete: z.array(z.string()).optional(),
});
export type Labels = z.infer<typeof labelsSchema>;
export type Label = z.infer<typeof spanSchema>;
