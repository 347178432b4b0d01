import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { labelsSchema } from '../labels.ts';
import { type Case, labelsOf } from './case.ts';
import { SET_VERSION } from './set.ts';

/** What every manifest says, of a track or of a film. */
export const madeSchema = z.object({
  id: z.string(),
  generator: z.number().int(),
  scenario: z.string(),
  scene: z.record(z.string(), z.union([z.number(), z.boolean()])),
  /** What was written into the seed or the photo; `label` is null for decoys. */
  edits: z.array(
    z.object({ label: z.string().nullable(), startMs: z.number(), endMs: z.number(), easeMs: z.number() }),
  ),
  labels: labelsSchema,
  /** SHA-256 of labels and observations, or of labels and pictures before they were encoded. */
  hash: z.string(),
});

/** @param generator Version of what made it. */
export function madeOf(
  { id, scenario, scene, plot }: Pick<Case, 'id' | 'scenario' | 'plot'> & { readonly scene: object },
  generator: number,
) {
  const edits = plot.moves.map(({ label, startMs, endMs, easeMs }) => ({ label, startMs, endMs, easeMs }));
  return { id, generator, scenario, scene: { ...scene } as Record<string, number | boolean>, edits };
}

/** Everything that says what a case is, beside the observations themselves. */
export const manifestSchema = madeSchema.extend({
  seed: z.string(),
  bundle: z.enum(['assembled', 'official']),
  habits: z.object({ gestures: z.number(), glances: z.boolean() }),
  observations: z.number().int(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest is known when its case has been made. */
export function createManifest(from: Case): { add(frame: LandmarkFrame): void; finish(): Manifest } {
  const labels = labelsOf(from);
  const hash = createHash('sha256').update(JSON.stringify(labels));
  let observations = 0;
  return {
    add(frame) {
      observations += 1;
      hash.update(Float64Array.of(frame.timeMs, frame.width, frame.height));
      if (frame.face) hash.update(bytesOf(frame.face.points)).update(bytesOf(frame.face.matrix));
      if (frame.face?.blendshapes) hash.update(Float32Array.from(Object.values(frame.face.blendshapes)));
      if (frame.pose) hash.update(bytesOf(frame.pose.points)).update(bytesOf(frame.pose.world));
      hash.update(Uint8Array.of(frame.hands ? frame.hands.length : 255));
      for (const hand of frame.hands ?? []) hash.update(hand.side).update(bytesOf(hand.points));
    },
    finish: () => ({
      ...madeOf(from, SET_VERSION),
      seed: from.seed.name,
      bundle: from.bundle,
      habits: from.habits,
      labels,
      observations,
      hash: hash.digest('hex'),
    }),
  };
}

function bytesOf(numbers: Float32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** One hash for a whole set, from those of its cases in order. */
export function hashOfSet(cases: readonly { readonly hash: string }[]): string {
  return createHash('sha256')
    .update(cases.map(({ hash }) => hash).join('\n'))
    .digest('hex');
}
