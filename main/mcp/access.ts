import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Language, languageSchema } from '../../shared/rehearsal/timeline.ts';
import { assistantSchema, NO_ASSISTANT } from '../../shared/settings.ts';
import { languageFor } from '../../shared/words/language/languageFor.ts';
import { codeOf } from '../disk/diskProblem.ts';
import { parseJson } from '../disk/lines.ts';
import { openLibrary, type ReadableLibrary } from '../rehearsals/readable/openLibrary.ts';
import { INDEX_FILE } from '../search/indexFile.ts';
import type { Options } from './options.ts';

/** What an assistant may see at the moment of a question. */
export interface Access {
  readonly language: Language;
  /** Null: the person has not switched it on. */
  readonly library: ReadableLibrary | null;
  readonly pictures: boolean;
  /** The search index that the app keeps beside its library; null for a library that was named. */
  readonly index: string | null;
}

/** Only what is asked of the settings: the rest may be of any version. */
const seenSchema = z.object({
  language: languageSchema.nullable().catch(null).default(null),
  assistant: assistantSchema.catch(NO_ASSISTANT).default(NO_ASSISTANT),
});

/**
 * Looks at the switches anew at each question, so that switching off takes hold at once, whether the app is running or not.
 *
 * @param locale Of the computer, for when the person has chosen no language.
 */
export function createAccess(options: Options, locale: string, log: (what: string) => void): () => Promise<Access> {
  return async () => {
    const { language: chosen, assistant } = await settingsIn(options.data);
    const language = chosen ?? languageFor(locale);
    if (options.library !== null)
      return { language, library: await openLibrary(options.library, log), pictures: options.pictures, index: null };
    const library = assistant.read ? await openLibrary(join(options.data, 'rehearsals'), log) : null;
    return { language, library, pictures: assistant.read && assistant.pictures, index: join(options.data, INDEX_FILE) };
  };
}

async function settingsIn(data: string): Promise<z.output<typeof seenSchema>> {
  try {
    return seenSchema.catch(seenSchema.parse({})).parse(parseJson(await readFile(join(data, 'settings.json'), 'utf8')));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return seenSchema.parse({});
    throw error;
  }
}
