import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { type MessagesServer, sendBody } from '../../../main/coaching/ask/providers/messages.ts';
import { jsonObjects } from '../../../main/coaching/check/json.ts';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import type { Item } from './item.ts';
import { drawStrip, timesAround } from './strip.ts';
import type { Verdict } from './verdicts.ts';

const SYSTEM = `You check the labels of a synthetic data set about body language. Each picture is a strip of five stick figures of one
speaker, first to last: before the labelled stretch, three moments inside it, after it. The camera looks at the speaker from the front;
the outline of a face is drawn where one was found, pale lines are guesses. Movement between two figures cannot be seen, only what
differs. Say whether the strip can be what its label says. Answer with one JSON object and nothing else:
{"why": "one short sentence on what you see", "verdict": "accept" or "reject"}. Accept what cannot be decided from still pictures.`;
const MAX_TOKENS = 1200;

const answerSchema = z.object({ why: z.string(), verdict: z.enum(['accept', 'reject']) });

/**
 * Asks a language model about one item: whether the strip of its first label shows what the label says. Undefined for an item
 * without labels and when no usable answer came; throws never.
 */
export async function askModel(
  server: MessagesServer,
  item: Item,
  now: () => Date,
  signal: AbortSignal,
): Promise<{ verdict?: Verdict; tokens: number; failed?: string }> {
  const [label] = item.labels.behaviors;
  if (label === undefined) return { tokens: 0 };
  const strip = drawStrip(nearest(item.frames(), timesAround(label, item.labels.durationMs)));
  const names: Readonly<Record<string, { readonly name: string; readonly sees: string }>> = wordsFor('en').behaviors;
  const about = names[label.behavior];
  const seconds = ((label.endMs - label.startMs) / 1000).toFixed(1);
  const content: Anthropic.ContentBlockParam[] = [
    { type: 'text', text: `Label: ${about?.name ?? label.behavior} (${about?.sees ?? ''}), for ${seconds} seconds.` },
    { type: 'image', source: { type: 'base64', media_type: 'image/png', data: Buffer.from(strip).toString('base64') } },
  ];
  const body = {
    model: server.model,
    max_tokens: MAX_TOKENS,
    system: SYSTEM,
    messages: [{ role: 'user' as const, content }],
  };
  const { outcome, tokens } = await sendBody({ ...server, fetch }, body, signal);
  const used = tokens === undefined ? 0 : tokens.input + tokens.cacheRead + tokens.cacheWrite + tokens.output;
  if (outcome.kind === 'failed') return { tokens: used, failed: outcome.reason };
  for (const object of jsonObjects(outcome.text)) {
    const answer = answerSchema.safeParse(object);
    if (!answer.success) continue;
    return { tokens: used, verdict: { key: item.key, judge: 'model', ...answer.data, at: now().toISOString() } };
  }
  return { tokens: used, failed: 'bad-answer' };
}

/** The observation nearest to each of the times. */
function nearest(frames: Iterable<LandmarkFrame>, times: readonly number[]): LandmarkFrame[] {
  const best: (LandmarkFrame | undefined)[] = times.map(() => undefined);
  for (const frame of frames) {
    for (const [i, timeMs] of times.entries()) {
      const known = best[i];
      if (!known || Math.abs(frame.timeMs - timeMs) < Math.abs(known.timeMs - timeMs)) best[i] = frame;
    }
  }
  return best.flatMap((frame) => (frame ? [frame] : []));
}
