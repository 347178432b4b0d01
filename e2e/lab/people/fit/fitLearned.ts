import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../../../main/build/launch/project.ts';
import { say } from '../../../../main/build/launch/say.ts';
import { bundleSets } from '../../tracks/bundles.ts';
import { findMaterial } from '../material.ts';
import { readOptions } from '../options.ts';
import { recordPieces } from '../recordPieces.ts';
import { examplesOfArms } from './examples.ts';
import { learnArmsCrossed } from './learn.ts';
import { writtenModel } from './writtenModel.ts';

/** `npm run eval:people:fit`: fits anew what was learned from pictures of real people, and writes it where the app reads it. */
try {
  const { media, models } = readOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const pieces = (await findMaterial(media)).filter(({ source }) => source === 'pictures');
  const set = (await bundleSets(models)).at(-1);
  if (set === undefined) throw new Error('There are no model bundles.');
  const examples = examplesOfArms(pieces, await recordPieces(pieces, set), 'arms-crossed');
  const file = join(PROJECT, 'shared', 'signals', 'fitted', 'armsCrossedModel.ts');
  await writeFile(file, writtenModel('ARMS_CROSSED', 'crossed arms', learnArmsCrossed(examples), examples));
  say(`Written: ${file}. npm run eval:people says how it does on people who were left out.`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
