import type { Usage } from '../rehearsal/timeline.ts';

/** What two stretches of coaching have cost together. */
export function addUsage(a: Usage, b: Usage): Usage {
  return {
    requests: a.requests + b.requests,
    imagesSent: a.imagesSent + b.imagesSent,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    usd: a.usd + b.usd,
  };
}
