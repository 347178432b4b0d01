import { join } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { SERVER, SERVER_FOLDER } from '../../main/build/assistant/bundle.ts';
import { createAccess } from '../../main/mcp/access.ts';
import { readOptions } from '../../main/mcp/options.ts';
import { createServer } from '../../main/mcp/server.ts';

const ME = { name: 'a test', version: '0' };

/** Both kinds of clients that there are: of the revision of 2026, and of the ones before. */
export const ERAS = ['legacy', 'modern'] as const;
export type Era = (typeof ERAS)[number];

export interface Assistant {
  readonly client: Client;
  /** What a tool answers, as the model reads it. */
  ask(
    tool: string,
    args?: Record<string, unknown>,
  ): Promise<{ text: string; json: Record<string, unknown>; isError: boolean; images: number; structured: unknown }>;
  /** What the server has written to stderr. */
  readonly stderr: () => string;
  close(): Promise<void>;
}

/** A real client, with the built server started as the person's own assistant starts it. */
export async function startAssistant(
  era: Era,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Assistant> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(SERVER_FOLDER, SERVER), ...args],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LC_ALL: 'en_US.UTF-8', ...env },
    stderr: 'pipe',
  });
  let stderr = '';
  transport.stderr?.on('data', (part: Buffer) => {
    stderr += part.toString('utf8');
  });
  const mode = era === 'legacy' ? 'legacy' : { pin: '2026-07-28' };
  const client = new Client(ME, { versionNegotiation: { mode } });
  await client.connect(transport);
  return assistantOver(client, () => stderr);
}

/** The same server in this process, for what does not hang on how it is started. */
export async function assistantHere(args: readonly string[]): Promise<Assistant> {
  const said: string[] = [];
  const log = (what: string) => void said.push(what);
  const machine = { platform: process.platform, home: '/', env: {}, cwd: '/' };
  const access = createAccess(readOptions(args, machine), 'en-US', log);
  const server = createServer({ access, log, language: 'en', version: '0', now: () => performance.now() });
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client(ME);
  await Promise.all([server.connect(there), client.connect(here)]);
  return assistantOver(client, () => said.join('\n'));
}

function assistantOver(client: Client, stderr: () => string): Assistant {
  return {
    client,
    async ask(name, given = {}) {
      const result = await client.callTool({ name, arguments: given });
      const parts = result.content as { type: string; text?: string }[];
      const text = parts.find(({ type }) => type === 'text')?.text ?? '';
      const isError = result.isError === true;
      return {
        text,
        json: isError ? {} : (JSON.parse(text) as Record<string, unknown>),
        isError,
        images: parts.filter(({ type }) => type === 'image').length,
        structured: result.structuredContent,
      };
    },
    stderr,
    close: () => client.close(),
  };
}
