import { completable, type McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { isId } from '../../shared/assistant/uri.ts';
import { type Language, languageSchema } from '../../shared/rehearsal/timeline.ts';
import { LANGUAGES } from '../../shared/words/languages.ts';
import { wordsFor } from '../../shared/words/words.ts';
import type { AskTools } from './ask.ts';

/** Prompts by name. Their words hold nothing of what a rehearsal contains: an id is all that goes in. */
const ABOUT_ONE = {
  what_is_wrong: 'whatIsWrong',
  one_thing_for_tomorrow: 'oneThing',
  audience_questions: 'questions',
} as const;

interface PromptWords {
  readonly title: string;
  readonly description: string;
  text(said: { newest: boolean; id: string }): string;
}
type AboutOne = (typeof ABOUT_ONE)[keyof typeof ABOUT_ONE];

function wordsOfPrompts(language: Language): Readonly<Record<AboutOne, PromptWords>> {
  return wordsFor(language).assistant.prompts;
}

/** @param language Of titles and descriptions, and of a prompt that is asked for without one. */
export function registerPrompts(server: McpServer, tools: AskTools, language: Language): void {
  const { prompts } = wordsFor(language).assistant;
  const inLanguage = completable(z.string().describe(prompts.language), (start) =>
    LANGUAGES.filter((one) => one.startsWith(start ?? '')),
  ).optional();
  const id = completable(z.string().describe(prompts.id), async (start) => {
    const { library } = await tools.access();
    return library === null ? [] : (await library.ids()).filter((one) => one.startsWith(start ?? '')).slice(0, 100);
  }).optional();
  const inOne = (asked: string | undefined) => languageSchema.catch(language).parse(asked);

  for (const [name, key] of Object.entries(ABOUT_ONE) as [
    keyof typeof ABOUT_ONE,
    (typeof ABOUT_ONE)[keyof typeof ABOUT_ONE],
  ][]) {
    const { title, description } = wordsOfPrompts(language)[key];
    server.registerPrompt(
      name,
      { title, description, argsSchema: z.object({ rehearsal: id, language: inLanguage }) },
      ({ rehearsal, language: asked }) => {
        // Whatever is no id is nothing that could be asked about, and might be an instruction of somebody else's.
        const known = rehearsal !== undefined && isId(rehearsal);
        return said(wordsOfPrompts(inOne(asked))[key].text({ newest: !known, id: known ? rehearsal : '' }));
      },
    );
  }
  server.registerPrompt(
    'compare_last_takes',
    {
      title: prompts.compare.title,
      description: prompts.compare.description,
      argsSchema: z.object({ language: inLanguage }),
    },
    ({ language: asked }) => said(wordsFor(inOne(asked)).assistant.prompts.compare.text),
  );
}

function said(text: string) {
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
}
