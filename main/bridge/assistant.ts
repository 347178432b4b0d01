import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** What assistants may read, and how one is connected. */
export function assistantCalls({ letIn }: Pick<Parts, 'letIn'>): HandlersOf<'assistant'> {
  return {
    'assistant.allow': (wanted) => letIn.allow(wanted),
    'assistant.connect': (client) => letIn.connect(client),
  };
}
