import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { type Body, blocksOf } from '../body.ts';
import type { Provider, Question } from '../provider.ts';
import { RUBRIC } from '../rubric.ts';
import { type MessagesServer, sendBody } from './messages.ts';

/** The Anthropic API, or a server that speaks it in full and is to get the key. Instructions are cached there between requests. */
export function anthropicProvider(server: MessagesServer): Provider {
  function body({ pieces, schema, maxTokens, instructions = RUBRIC }: Question): Body {
    const format = zodOutputFormat(schema);
    return {
      model: server.model,
      max_tokens: maxTokens,
      system: [{ type: 'text', text: instructions, cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: blocksOf(pieces) }],
      output_config: { format: { type: format.type, schema: format.schema } },
    };
  }
  return { body, ask: (question, signal, permit) => sendBody(server, body(question), signal, permit) };
}
