import { say } from '../../../main/build/launch/say.ts';
import type { MessagesServer } from '../../../main/coaching/ask/providers/messages.ts';
import type { EvalOptions } from '../options.ts';
import { setOf, verdictsFile } from '../review/review.ts';
import { agreementLines } from './agreementOf.ts';
import { itemsOf } from './item.ts';
import { askModel } from './model.ts';
import { addVerdict, readVerdicts } from './verdicts.ts';

/** After so many failures in a row nothing is going to come. */
const GIVES_UP = 3;

/** Asks the model that the options name about cases that it has not judged, one after the other. Says what that took. */
export async function judgeWithModel(options: EvalOptions, server: MessagesServer, signal: AbortSignal): Promise<void> {
  const items = itemsOf(setOf(options), options.items);
  const file = verdictsFile(process.env);
  const known = new Set((await readVerdicts(file)).filter(({ judge }) => judge === 'model').map(({ key }) => key));
  const open = items.filter(({ key, labels }) => !known.has(key) && labels.behaviors.length > 0);
  say(
    `Asking ${server.model} at ${server.address} about ${open.length} cases. Drawings of stick figures are sent, no film.`,
  );
  let tokens = 0;
  let failures = 0;
  for (const item of open) {
    const answer = await askModel(server, item, () => new Date(), signal);
    tokens += answer.tokens;
    if (answer.verdict) await addVerdict(file, answer.verdict);
    failures = answer.failed === undefined ? 0 : failures + 1;
    if (answer.failed !== undefined) say(`No verdict on ${item.key}: ${answer.failed}`);
    if (failures === GIVES_UP || signal.aborted) break;
  }
  say(`${tokens} tokens were used.`);
  process.stdout.write(`${agreementLines(items, await readVerdicts(file)).join('\n')}\n`);
}
