import { z } from 'zod';

/** What every tool here is. https://modelcontextprotocol.io/specification/2026-07-28/server/tools */
export const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** How every list ends. What is not known is left out everywhere: some clients know no null. */
export const more = {
  truncated: z.boolean().describe('There is more than this.'),
  next_cursor: z.string().optional().describe('Goes into cursor for what comes next.'),
};

/** A rehearsal by id. Its form is looked at where it is used, so that a wrong one gets a sentence. */
export const rehearsalId = z.string().min(1).max(200).describe('Id of a rehearsal, from list_rehearsals.');
