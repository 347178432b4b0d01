import { problemOf } from '../../../shared/problem.ts';
import type { RehearsalRepository } from '../../rehearsals/repository.ts';
import { replySchema } from '../check/answer.ts';
import { factsOf } from '../moments/facts.ts';
import type { Moment } from '../moments/moment.ts';
import { maxOutputTokens } from '../money/budget.ts';
import type { Questioned } from '../plan/asking.ts';
import { contentKey } from './answers/contentKey.ts';
import { askAbout, askAgain } from './prompt.ts';
import type { Question } from './provider.ts';
import type { Terms } from './terms.ts';

/** Moments with their pictures, ready to be asked about. */
export interface Prepared {
  /** Names the content of a moment, see `contentKey`. */
  keyOf(moment: Moment): string;
  /** @param first Only so many of its moments, from the front. */
  questionOf(question: Questioned, first?: number): Question;
}

export async function prepare(
  rehearsalId: string,
  offered: readonly Moment[],
  { model, language, talk, passages }: Terms,
  repository: RehearsalRepository,
): Promise<Prepared> {
  const strips = await readStrips(repository, rehearsalId, offered);
  const schema = replySchema(language);
  const keys = new Map(
    offered.map((moment) => {
      const passage = passages(moment.event);
      const picture = strips.get(moment.event.id);
      return [
        moment,
        contentKey({
          about: 'moment',
          model,
          language,
          talk,
          facts: passage === '' ? factsOf(moment) : `${factsOf(moment)}\n${passage}`,
          picture,
        }),
      ];
    }),
  );
  return {
    keyOf: (moment) => keys.get(moment) ?? '',
    questionOf(question, first = question.moments.length) {
      const pieces =
        question.attempt === 'first'
          ? askAbout(question.moments.slice(0, first), language, talk, strips, passages)
          : askAgain(question.moments.slice(0, first), language, talk, strips, passages);
      return { pieces, language, schema, maxTokens: maxOutputTokens(first) };
    },
  };
}

/** A strip that is gone from the disk is no reason to say nothing: its event is asked about by the facts alone. */
async function readStrips(
  repository: RehearsalRepository,
  rehearsalId: string,
  moments: readonly Moment[],
): Promise<Map<string, Uint8Array>> {
  const strips = new Map<string, Uint8Array>();
  for (const { event } of moments) {
    if (event.strip === undefined) continue;
    try {
      strips.set(event.id, await repository.readStrip(rehearsalId, event.strip));
    } catch (error) {
      if (problemOf(error).kind !== 'rehearsal-missing') throw error;
    }
  }
  return strips;
}
