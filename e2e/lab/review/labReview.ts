import { z } from 'zod';

/** What the laboratory's review page and its server say to each other, as JSON over the loopback address. */

/** Cases to judge. What a case is drawn for is not told: the labels say it, and may be wrong. */
export const reviewItemsSchema = z.object({
  items: z.array(z.object({ key: z.string(), verdict: z.enum(['accept', 'reject']).nullable() })),
});
export type ReviewItems = z.infer<typeof reviewItemsSchema>;

const spanSchema = z.object({ behavior: z.string(), startMs: z.number(), endMs: z.number() });

export const reviewCaseSchema = z.object({
  key: z.string(),
  durationMs: z.number(),
  /** Width of the picture in its heights. */
  aspect: z.number(),
  labels: z.array(spanSchema),
  frames: z.array(
    z.object({
      timeMs: z.number(),
      /** Places in picture heights: x1, y1, x2, y2 and so on. */
      lines: z.array(
        z.object({ part: z.enum(['body', 'face', 'eyes', 'hand']), sure: z.boolean(), points: z.array(z.number()) }),
      ),
    }),
  ),
});
export type ReviewCase = z.infer<typeof reviewCaseSchema>;
export type ReviewLine = ReviewCase['frames'][number]['lines'][number];

export const reviewVerdictSchema = z.object({ key: z.string(), verdict: z.enum(['accept', 'reject']) });
export type ReviewVerdict = z.infer<typeof reviewVerdictSchema>;
