import { z } from 'zod';
import { type Body, blocksOf } from '../body.ts';
import { schemaInWords } from '../prompt.ts';
import type { Provider, Question } from '../provider.ts';
import { RUBRIC } from '../rubric.ts';
import { type MessagesServer, sendBody } from './messages.ts';

/**
 * A server of the person's own that answers /v1/messages (Ollama, LM Studio, llama.cpp, vLLM). It gets no key: the saved one
 * belongs to another service. The schema stands in the instructions, since such servers ignore or do not know `output_config`.
 */
export function compatibleProvider(server: Omit<MessagesServer, 'key'>): Provider {
  const body = ({ pieces, schema, maxTokens, instructions = RUBRIC }: Question): Body => ({
    model: server.model,
    max_tokens: maxTokens,
    system: instructions + schemaInWords(z.toJSONSchema(schema)),
    messages: [{ role: 'user', content: blocksOf(pieces) }],
  });
  return { body, ask: (question, signal, permit) => sendBody(server, body(question), signal, permit) };
}
