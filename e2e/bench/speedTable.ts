import { z } from 'zod';

const trialSchema = z.object({ medianMs: z.number(), found: z.number() });

/** What the page measured (e2e/bench/pages/runBench.ts). Speeds in observations a second, times in ms. */
export const speedSchema = z.object({
  inputs: z.number(),
  raw: z.array(z.object({ face: z.number(), body: z.number() })).length(2),
  pipeline: z.object({ observations: z.number(), observationsPerSecond: z.number(), wallMs: z.number() }),
  slowerNetwork: z.number(),
  ratio: z.number(),
  face: z.object({ crop: trialSchema, wholePicture: trialSchema }),
});
export type Speed = z.infer<typeof speedSchema>;

/** The numbers as lines to read: the networks alone, the pipeline between, and where the face network looks. */
export function speedTable({ inputs, raw, pipeline, slowerNetwork, ratio, face }: Speed): string {
  const perSecond = (value: number | undefined) => `${(value ?? Number.NaN).toFixed(1).padStart(6)} a second`;
  const [before, after] = raw;
  const lines = [
    `Networks alone, side by side, on the same ${inputs} observations of the sample`,
    `  before: face ${perSecond(before?.face)}, pose and hands ${perSecond(before?.body)}`,
    `  after:  face ${perSecond(after?.face)}, pose and hands ${perSecond(after?.body)}`,
    `Whole pipeline on the sample: ${perSecond(pipeline.observationsPerSecond)} (${pipeline.observations} observations in ${(pipeline.wallMs / 1000).toFixed(1)} s)`,
    `  ${ratio.toFixed(2)} of the slower network alone (${perSecond(slowerNetwork).trim()})`,
    'Face network alone, one picture at a time',
    `  on the head's crop:      median ${face.crop.medianMs.toFixed(1)} ms, a face found in ${percent(face.crop.found)}`,
    `  on the whole picture:    median ${face.wholePicture.medianMs.toFixed(1)} ms, a face found in ${percent(face.wholePicture.found)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
