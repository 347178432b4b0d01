import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildServer } from '../launch/build.ts';
import { say } from '../launch/say.ts';
import { SERVER, SERVER_FOLDER } from './bundle.ts';

/**
 * `npm run --silent mcp -- --library DIR [--pictures]`: the server for assistants, built if need be, in this very process, so that stdin and
 * stdout are the client's.
 */
try {
  await buildServer();
  await import(pathToFileURL(join(SERVER_FOLDER, SERVER)).href);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
