import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Provider } from '../../../main/coaching/ask/provider.ts';
import { anthropicProvider } from '../../../main/coaching/ask/providers/anthropic.ts';
import { compatibleProvider } from '../../../main/coaching/ask/providers/compatible.ts';
import { table } from '../../../main/commands/table.ts';
import { type Arm, type ArmResult, runArm } from './arm.ts';
import { readEvalSet } from './evalSet.ts';
import { judge, type Ratings } from './judge.ts';
import type { EvalOptions } from './options.ts';
import { readPeople, servePeople } from './people.ts';
import { batchingCosts, cells, HEAD, type Row, reportPage } from './report.ts';
import { scoreArm } from './scores.ts';

export interface EvalHost {
  /** GREENROOM_API_KEY; never printed. */
  readonly key: string | undefined;
  write(text: string): void;
  /** Told what is being done. */
  say(text: string): void;
  /** Aborted when the person has seen enough of the review page. */
  readonly signal: AbortSignal;
}

/** Runs every arm over the set, scores it by rules, by a model and by what people have said, and writes the report. */
export async function evaluateCoach(options: EvalOptions, host: EvalHost): Promise<readonly Row[]> {
  const { language, baseUrl, out } = options;
  const items = await readEvalSet();
  const mayAsk = baseUrl !== undefined || host.key !== undefined;
  const providerOf = (model: string): Provider =>
    baseUrl === undefined
      ? anthropicProvider({ address: 'https://api.anthropic.com', key: host.key, model, fetch })
      : compatibleProvider({ address: baseUrl.replace(/\/+$/, '').replace(/\/v1$/, ''), model, fetch });
  const facts = [
    `${items.length} events, ${items.filter(({ strip }) => strip).length} with pictures. Language: ${language}.`,
  ];
  if (!mayAsk) facts.push('No model was asked: GREENROOM_API_KEY is not set, and no --base-url was given.');
  const arms: Arm[] = [{ name: 'landmarks', model: null, batch: 0 }, ...(mayAsk ? modelArms(options) : [])];

  const results: ArmResult[] = [];
  for (const arm of arms) {
    host.say(`${arm.name} …`);
    results.push(await runArm(arm, items, language, providerOf, baseUrl === undefined ? 'anthropic' : 'compatible'));
  }
  const judging = mayAsk && options.judge !== undefined ? providerOf(options.judge) : undefined;
  facts.push(
    judging ? `Judged by ${options.judge}.` : 'No model judged the words: there is no key, or no --judge was given.',
  );
  const people = await readPeople(out);
  const heard = [...people.values()].reduce((sum, ratings) => sum + ratings.length, 0);
  facts.push(
    heard > 0 ? `Texts judged by people: ${heard}.` : 'No person has judged the words yet: run this with --review.',
  );

  const rows: Row[] = [];
  for (const result of results) {
    const ratings: (Ratings | null)[] = [];
    if (judging) {
      host.say(`Judging ${result.arm.name} …`);
      for (const [index, item] of items.entries()) {
        const said = result.feedback[index];
        ratings.push(said ? await judge(item, said, language, judging) : null);
      }
    }
    const judged = { result, ratings, people: people.get(result.arm.name) ?? [] };
    rows.push({ judged, score: scoreArm(judged, items, language) });
    if (result.reasons.length > 0) {
      facts.push(
        `${result.arm.name}: ${result.reasons.length} requests without usable words (${[...new Set(result.reasons)].join(', ')}).`,
      );
    }
  }

  await mkdir(out, { recursive: true });
  const lines = results.flatMap(({ arm, feedback }) =>
    feedback.map((said) => JSON.stringify({ arm: arm.name, ...said })),
  );
  await writeFile(join(out, 'feedback.ndjson'), `${lines.join('\n')}\n`);
  await writeFile(join(out, 'report.html'), reportPage(rows, items, facts));
  host.write(`${facts.join('\n')}\n\n`);
  host.write(table([HEAD, ...rows.map(cells)], new Set(HEAD.map((_, column) => column).slice(1))));
  for (const line of batchingCosts(rows)) host.write(`\n${line}\n`);
  host.write(`\nEvery text is in ${join(out, 'report.html')}\n`);

  if (options.review) {
    const page = await servePeople(out, results, items);
    host.write(`\nOpen ${page.url} and answer; stop with Ctrl+C. Run this again to see it in the table.\n`);
    await new Promise<void>((resolve) => host.signal.addEventListener('abort', () => resolve(), { once: true }));
    page.close();
  }
  return rows;
}

/** The first model at every batch size, the others at the largest. */
function modelArms({ models, batches }: EvalOptions): Arm[] {
  const most = Math.max(...batches);
  return models.flatMap((model, index) =>
    (index === 0 ? batches : [most]).map((batch) => ({ name: `${model} x${batch}`, model, batch })),
  );
}
