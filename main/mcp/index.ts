import { homedir } from 'node:os';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createAccess } from './access.ts';
import { readOptions } from './options.ts';
import { createServer } from './server.ts';

/** Of package.json; put in when it is built. */
declare const VERSION: string;

/** Nothing but the protocol goes to stdout: one stray line would end the session. */
function log(what: string): void {
  process.stderr.write(`greenroom: ${what}\n`);
}
for (const method of ['log', 'info', 'debug', 'warn'] as const)
  console[method] = (...said) => log(said.map(String).join(' '));

try {
  const machine = { platform: process.platform, home: homedir(), env: process.env, cwd: process.cwd() };
  const options = readOptions(process.argv.slice(2), machine);
  const access = createAccess(options, Intl.DateTimeFormat().resolvedOptions().locale, log);
  serveStdio(
    async () => {
      const { language } = await access();
      return createServer({ access, log, language, version: VERSION, now: () => performance.now() });
    },
    { onerror: (error) => log(error.message) },
  );
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
