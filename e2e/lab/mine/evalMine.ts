import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../main/build/launch/say.ts';
import { dataFolder } from '../../../main/build/models/dataFolder.ts';
import { languageOf } from '../../../main/settings/language.ts';
import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import { readMine } from './judgedMoments.ts';
import { mineText } from './mineText.ts';
import { fitOf } from './proposal.ts';

/**
 * `npm run eval -- --mine`: prints how well the limits fit the person whose library this is, and writes nothing anywhere.
 *
 * @param given undefined: the app's own.
 */
export async function evaluateMine(given: string | undefined): Promise<void> {
  const library = given ?? join(dataFolder(), 'rehearsals');
  if (!existsSync(library))
    throw new Error(`There are no rehearsals in "${library}". Give their folder with --library.`);
  const { rehearsals, sensitivities, language } = await readMine(library, say);
  const fits = BEHAVIORS.flatMap(
    (behavior) => fitOf(behavior, rehearsals, sensitivities[behavior.id] ?? 'normal') ?? [],
  );
  const here = languageOf({ language }, Intl.DateTimeFormat().resolvedOptions().locale);
  process.stdout.write(mineText(fits, { library, rehearsals: rehearsals.length }, here));
}
