import { problemOf } from '../../../shared/problem.ts';
import { describeProblem } from '../../../shared/words/problems.ts';
import { build } from '../launch/build.ts';
import { installed, PROJECT } from '../launch/project.ts';
import { run } from '../launch/run.ts';
import { say } from '../launch/say.ts';
import { stageModels } from './stageModels.ts';

/** Brings the assembled bundles along instead of the official ones. */
const ASSEMBLED = '--assembled';

/**
 * `npm run package`: builds the app and packs it for this computer's system, with the official models inside. Further
 * arguments go to electron-builder, as in `npm run package -- --dir`. Nothing is ever published.
 */
async function pack(args: readonly string[]): Promise<number> {
  await build();
  const assembled = args.includes(ASSEMBLED);
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  try {
    await stageModels(assembled ? 'assembled' : 'official', interrupt.signal);
  } catch (error) {
    const problem = problemOf(error);
    say(`The official models could not be put into the package. ${describeProblem(problem, 'en')}`);
    if (problem.kind === 'model-unreachable') {
      say(`To pack the assembled models instead (no blendshapes), run: npm run package -- ${ASSEMBLED}`);
    }
    return 1;
  }
  say(`Packing with the ${assembled ? 'assembled' : 'official'} models`);
  const rest = args.filter((argument) => argument !== ASSEMBLED);
  return run(installed('electron-builder'), [...rest, '--publish', 'never'], { cwd: PROJECT });
}

process.exitCode = await pack(process.argv.slice(2)).catch((error: Error) => {
  say(error.message);
  return 1;
});
