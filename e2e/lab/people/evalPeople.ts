import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../../../main/build/launch/say.ts';
import { evaluationsFolder } from '../options.ts';
import { page } from '../report/page.ts';
import { hashOfCode } from '../run/codeHash.ts';
import { bundleSets } from '../tracks/bundles.ts';
import { judgePeople } from './judgePeople.ts';
import { findMaterial } from './material.ts';
import { type PeopleOptions, readOptions, USAGE } from './options.ts';
import { recordedPieces, recordPieces } from './recordPieces.ts';
import { htmlSections, markdownReport, textReport } from './report.ts';

/** `npm run eval:people`: prints the tables, writes report.html, people.md and says where. */
async function evaluate(options: PeopleOptions, now: Date): Promise<void> {
  const { only } = options;
  const wanted = (await findMaterial(options.media)).filter(({ name }) => only === undefined || name.includes(only));
  if (wanted.length === 0) throw new Error(`--only: no piece has "${only}" in its name.`);
  const set = (await bundleSets(options.models)).at(-1);
  if (set === undefined) throw new Error('There are no model bundles.');
  const pieces = options.recorded ? await recordedPieces(wanted, set) : wanted;
  const left = wanted.filter((piece) => !pieces.includes(piece)).map(({ name }) => name);
  if (left.length > 0) say(`Not recorded, left out: ${left.join(', ')}`);
  const judged = judgePeople(pieces, await recordPieces(pieces, set));
  process.stdout.write(`${textReport(judged)}\n`);

  const code = await hashOfCode();
  const at = now.toISOString();
  const out = options.out ?? join(evaluationsFolder(process.env), `people-${at.replaceAll(':', '-')}`);
  await mkdir(out, { recursive: true });
  const facts = [`${at}. What was judged: code ${code.slice(0, 16)}, ${set.name} face bundle.`];
  const addresses = new Map(pieces.map(({ name, path }) => [name, pathToFileURL(path).href]));
  await writeFile(
    join(out, 'report.html'),
    page('Greenroom on people it has not seen', facts, htmlSections(judged, addresses)),
  );
  await writeFile(join(out, 'people.md'), `${facts.join('\n')}\n\n${markdownReport(judged)}`);
  say(`The report is ${join(out, 'report.html')}`);
}

try {
  const options = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (options.help) process.stdout.write(USAGE);
  else await evaluate(options, new Date());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
