/** What assistants are connected by. */
export const CLIENTS = ['claudeCode', 'claudeDesktop', 'other'] as const;
export type AssistantClient = (typeof CLIENTS)[number];

/** Where the server is, and where it finds the settings and the library. */
export interface ServerPlace {
  /** Path of greenroom-mcp.mjs. */
  readonly server: string;
  /** The app's data folder; null when it is where the server looks by itself. */
  readonly data: string | null;
}

/**
 * What a person hands to an assistant: a command for a terminal, or the entry in a list of servers, as most clients have it
 * (https://modelcontextprotocol.io/docs/develop/connect-local-servers).
 */
export function commandFor(client: 'claudeCode' | 'other', { server, data }: ServerPlace): string {
  const args = [server, ...(data === null ? [] : ['--data', data])];
  if (client === 'claudeCode')
    return ['claude mcp add --scope user greenroom -- node', ...args.map(inQuotes)].join(' ');
  return JSON.stringify({ mcpServers: { greenroom: { command: 'node', args } } }, null, 2);
}

/** A path as sh, zsh, cmd and PowerShell take it. A quotation mark, which no path of Windows has, is written as sh wants it. */
function inQuotes(path: string): string {
  return /^[\w./:@%+=,-]+$/.test(path) ? path : `"${path.replace(/(["$`])/g, '\\$1')}"`;
}
