import { createHash } from 'node:crypto';
import type { Talk } from '../../../../shared/rehearsal/talk.ts';
import type { Language } from '../../../../shared/rehearsal/timeline.ts';
import { talkInWords } from '../../moments/talkInWords.ts';
import { RUBRIC_VERSION } from '../rubric.ts';

/** Everything that an answer depends on. */
export interface Content {
  readonly about: 'moment' | 'rehearsal';
  readonly model: string;
  readonly language: Language;
  readonly talk: Talk;
  readonly facts: string;
  /** JPEG bytes. */
  readonly picture?: Uint8Array | undefined;
}

/**
 * Names what was asked, so that the same is never paid for twice. The id of the event is not in it: the same film, opened
 * again, is another rehearsal with the same content.
 */
export function contentKey({ about, model, language, talk, facts, picture }: Content): string {
  const shown = picture === undefined ? null : sha256(picture);
  return sha256(JSON.stringify([about, model, RUBRIC_VERSION, language, talkInWords(talk), facts, shown]));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
