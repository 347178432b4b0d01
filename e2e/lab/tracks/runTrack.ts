import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CommandPlace } from '../../../main/start.ts';
import type { LandmarkFrame } from '../../../shared/landmarks.ts';
import { GreenroomError, type Problem, problemOf } from '../../../shared/problem.ts';
import type { Engine } from '../../../shared/rehearsal/timeline.ts';
import { describeProblem } from '../../../shared/words/problems.ts';
import { type CommandPage, openCommandPage } from '../../entry/commandPage.ts';
import { readTrackCommand } from './trackCommand.ts';
import { encodeTrack, type Track } from './trackFormat.ts';

/** What the page answers, see e2e/lab/pages/track.ts. Typed arrays cross as they are. */
interface Looked {
  readonly frames: readonly LandmarkFrame[];
  readonly progress?: { readonly timeMs: number; readonly durationMs: number | null };
  readonly done?: { readonly durationMs: number; readonly engine: Engine };
  readonly problem?: Problem;
}

/** Looks at films exactly as the app does and writes what was found in each. Gives the exit code: 0 when every track is written. */
export async function runTrack(place: CommandPlace): Promise<number> {
  const command = readTrackCommand(place.argv);
  const page = await openCommandPage(place, 'lab/pages/track.html');
  let code = 0;
  for (const { film, track } of command.films) {
    try {
      await writeFile(track, encodeTrack(await record(page, film, command.rate)));
    } catch (error) {
      process.stderr.write(`${describeProblem(problemOf(error), 'en')}\n`);
      code = 1;
    }
  }
  await page.close();
  return code;
}

async function record({ window, services }: CommandPage, path: string, rate: number): Promise<Track> {
  const film = path === 'sample' ? services.films.sample() : await services.films.open(path);
  const about = await services.handlers['app.about'](undefined);
  const options = { film: film.url, bundles: about.bundles, rate };
  await window.webContents.executeJavaScript(`startTrack(${JSON.stringify(options)})`);
  const frames: LandmarkFrame[] = [];
  let toldPercent = -1;
  for (;;) {
    const looked: Looked = await window.webContents.executeJavaScript('nextOfTrack()');
    if (looked.problem) throw new GreenroomError(looked.problem.kind, { file: film.name, ...looked.problem.details });
    frames.push(...looked.frames);
    const { timeMs = 0, durationMs } = looked.progress ?? {};
    const percent = durationMs ? Math.floor((timeMs / durationMs) * 10) * 10 : toldPercent;
    if (percent > toldPercent) process.stderr.write(`${film.name}: ${percent}%\n`);
    toldPercent = Math.max(toldPercent, percent);
    if (!looked.done) continue;
    const [first] = frames;
    if (first === undefined) throw new GreenroomError('film-no-length', { file: film.name });
    const { durationMs: endMs, engine } = looked.done;
    const { width, height } = first;
    return {
      about: { film: basename(film.name), width, height, durationMs: endMs, rate, models: about.models, engine },
      frames,
    };
  }
}
