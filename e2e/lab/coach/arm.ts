import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../main/clock.ts';
import { createAnswerBook } from '../../../main/coaching/ask/answers/answerBook.ts';
import { exchange } from '../../../main/coaching/ask/exchange.ts';
import type { Provider } from '../../../main/coaching/ask/provider.ts';
import { landmarkWords } from '../../../main/coaching/moments/landmarkWords.ts';
import type { Moment } from '../../../main/coaching/moments/moment.ts';
import { NO_PASSAGES } from '../../../main/coaching/moments/passages.ts';
import { createLedger } from '../../../main/coaching/money/ledger.ts';
import { createRehearsalRepository } from '../../../main/rehearsals/repository.ts';
import { NO_TALK } from '../../../shared/rehearsal/talk.ts';
import { type Feedback, type Language, NO_USAGE, type Usage } from '../../../shared/rehearsal/timeline.ts';
import type { EvalItem } from './evalSet.ts';

/** One way to get words for the set. */
export interface Arm {
  readonly name: string;
  /** null: the words from the landmarks. */
  readonly model: string | null;
  readonly batch: number;
}

export interface ArmResult {
  readonly arm: Arm;
  /** One an item, in the order of the set: the model's, or the landmarks' where the model had none that could be shown. */
  readonly feedback: readonly Feedback[];
  /** Items whose first answer could not be shown. */
  readonly mended: number;
  readonly usage: Usage;
  /** Why the model's words are missing, where they are. */
  readonly reasons: readonly string[];
}

/** @param providerOf The server to ask for a model. */
export async function runArm(
  arm: Arm,
  items: readonly EvalItem[],
  language: Language,
  providerOf: (model: string) => Provider,
  providerId: 'anthropic' | 'compatible',
): Promise<ArmResult> {
  const landmarks = landmarkWords(
    items.map(({ event }) => event),
    language,
    new Date(),
  );
  if (arm.model === null) return { arm, feedback: landmarks, mended: 0, usage: NO_USAGE, reasons: [] };
  // A library of its own: what one arm was answered must not answer the next.
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-eval-'));
  try {
    const repository = createRehearsalRepository(join(folder, 'rehearsals'), systemClock);
    const { id } = await repository.create({
      title: arm.name,
      source: { kind: 'sample' },
      models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
    });
    for (const { event, strip } of items) await repository.appendEvent(id, event, strip);
    const { events } = await repository.read(id);
    const moments = items.flatMap(({ event }): Moment[] => {
      const saved = events.find((one) => one.id === event.id);
      return saved ? [{ event: saved, alike: [saved] }] : [];
    });
    const answers = createAnswerBook(join(folder, 'answers'));
    let names = 0;
    const words: Feedback[] = [];
    const reasons: string[] = [];
    for (let i = 0; i < moments.length; i += arm.batch) {
      const { reason } = await exchange(
        id,
        moments.slice(i, i + arm.batch),
        {
          provider: providerOf(arm.model),
          providerId,
          model: arm.model,
          language,
          talk: NO_TALK,
          passages: NO_PASSAGES,
          asked: 0,
          ceilingUsd: Number.POSITIVE_INFINITY,
          monthlyCeilingUsd: Number.POSITIVE_INFINITY,
        },
        {
          repository,
          answers,
          ledger: createLedger(join(folder, 'spending.ndjson')),
          clock: systemClock,
          random: () => `request-${++names}`,
          step: () => undefined,
          isHeldBack: () => false,
          onFeedback: (said) => words.push(...said),
        },
        new AbortController().signal,
      );
      if (reason !== undefined) reasons.push(reason);
    }
    const { replies } = await answers.of(id);
    const asked = replies.flatMap(({ about }) => about.map(({ eventId }) => eventId));
    const { usage } = await repository.rehearsal(id);
    await repository.close();
    const byId = new Map([...landmarks, ...words].map((said) => [said.eventId, said]));
    return {
      arm,
      feedback: items.flatMap(({ event }) => byId.get(event.id) ?? []),
      mended: asked.length - new Set(asked).size,
      usage,
      reasons,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
