import { say } from '../../main/build/launch/say.ts';
import type { MessagesServer } from '../../main/coaching/ask/providers/messages.ts';
import { isLoopback } from '../../main/egress/address.ts';
import { dumpFilm } from './dump.ts';
import { evaluate } from './evaluate.ts';
import { printSmoothing } from './films/smoothingTable.ts';
import { judgeWithModel } from './judges/judgeWithModel.ts';
import { evaluateMine } from './mine/evalMine.ts';
import { readOptions, USAGE } from './options.ts';
import { review } from './review/review.ts';

/** Whoever pipes the output into `head` has seen enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The server that is asked; without a key only one on this computer. */
function serverOf(model: string, baseUrl: string | undefined): MessagesServer {
  const address = (baseUrl ?? 'https://api.anthropic.com').replace(/\/+$/, '').replace(/\/v1$/, '');
  const key = process.env['GREENROOM_API_KEY'] || undefined;
  if (!URL.canParse(address)) throw new Error(`--base-url cannot be "${baseUrl}". Use a full address.`);
  if (isLoopback(address)) return { address, model };
  if (!address.startsWith('https://')) throw new Error('--base-url: a server elsewhere is only asked over https.');
  if (key === undefined) throw new Error('--ask needs a key in GREENROOM_API_KEY, or a --base-url on this computer.');
  return { address, model, key };
}

function interrupted(): AbortSignal {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  return interrupt.signal;
}

/** `npm run eval`: the laboratory. */
try {
  const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd(), process.env);
  if (options.help) process.stdout.write(USAGE);
  else if (options.dump !== undefined) await dumpFilm(options.dump, options);
  else if (options.smoothing) await printSmoothing(options);
  else if (options.mine) await evaluateMine(options.library);
  else if (options.review) await review(options);
  else if (options.ask !== undefined)
    await judgeWithModel(options, serverOf(options.ask, options.baseUrl), interrupted());
  else await evaluate(options, new Date());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
