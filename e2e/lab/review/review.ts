import { join } from 'node:path';
import { buildLab } from '../../../main/build/launch/build.ts';
import { LAB } from '../../../main/build/launch/project.ts';
import { say } from '../../../main/build/launch/say.ts';
import { SET_VERSION, type SetName } from '../cases/set.ts';
import { agreementLines } from '../judges/agreementOf.ts';
import { itemsOf } from '../judges/item.ts';
import { readVerdicts } from '../judges/verdicts.ts';
import { type EvalOptions, evaluationsFolder } from '../options.ts';
import { openReview } from './server.ts';

/** Where everybody's verdicts are kept. */
export function verdictsFile(env: NodeJS.ProcessEnv): string {
  return join(evaluationsFolder(env), 'verdicts.ndjson');
}

export function setOf({ seed, cases }: EvalOptions): SetName {
  return { version: SET_VERSION, seed, cases };
}

/** Opens the review page and waits until the person ends it with Ctrl+C; then says how the judges agree. */
export async function review(options: EvalOptions): Promise<void> {
  await buildLab();
  const items = itemsOf(setOf(options), options.items);
  const verdicts = verdictsFile(process.env);
  const server = await openReview({
    items,
    verdicts,
    pages: join(LAB, 'pages'),
    now: () => new Date(),
  });
  say(`Open this page in a browser on this computer: ${server.url}`);
  say('Every verdict is saved at once. End with Ctrl+C.');
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await server.close();
  const lines = agreementLines(items, await readVerdicts(verdicts));
  process.stdout.write(`\n${lines.length === 0 ? 'Nobody has judged a case yet.' : lines.join('\n')}\n`);
}
