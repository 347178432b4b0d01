import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { replySchema } from '../answer.ts';
import { SYSTEM_PROMPT } from '../prompt.ts';
import type { Provider } from '../provider.ts';
import { askServer, type MessagesServer } from './messages.ts';

/** The Anthropic API, or a server that speaks it in full and is to get the key. Instructions are cached there between requests. */
export function anthropicProvider(server: MessagesServer): Provider {
  return {
    instructions: () => SYSTEM_PROMPT,
    coach: (question, signal) => {
      const { type, schema } = zodOutputFormat(replySchema(question.language));
      return askServer(
        server,
        question,
        {
          system: [{ type: 'text', text: SYSTEM_PROMPT, cache_control: { type: 'ephemeral' } }],
          output_config: { format: { type, schema } },
        },
        signal,
      );
    },
  };
}
