import { z } from 'zod';
import type { Language } from '../../../shared/timeline.ts';
import { replySchema } from '../answer.ts';
import { SYSTEM_PROMPT, schemaInWords } from '../prompt.ts';
import type { Provider } from '../provider.ts';
import { askServer, type MessagesServer } from './messages.ts';

/**
 * A server of the person's own that answers /v1/messages (Ollama, LM Studio, llama.cpp, vLLM). It gets no key: the saved one
 * belongs to another service. The schema stands in the instructions, since such servers ignore or do not know `output_config`.
 */
export function compatibleProvider(server: Omit<MessagesServer, 'key'>): Provider {
  const instructions = ({ language }: { language: Language }) =>
    SYSTEM_PROMPT + schemaInWords(z.toJSONSchema(replySchema(language)));
  return {
    instructions,
    coach: (question, signal) => askServer(server, question, { system: instructions(question) }, signal),
  };
}
