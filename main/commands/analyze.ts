import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GreenroomError, problemOf } from '../../shared/problem.ts';
import type { Timeline } from '../../shared/rehearsal/timeline.ts';
import { exportTimeline } from '../../shared/rehearsal/timelineExport.ts';
import { clockTime } from '../../shared/report/clockTime.ts';
import { buildReport } from '../../shared/report/report.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { diskProblem } from '../disk/diskProblem.ts';
import { checkFilm } from '../films/films.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import type { AnalysisProgress, AnalyzeHost } from './analyzeHost.ts';
import { type AnalyzeOptions, languageOf, readAnalyzeOptions, settingsOf } from './analyzeOptions.ts';
import { languageColumn } from './languageChoices.ts';
import { checkOutput, type Results, writeResults } from './output.ts';
import { createProgressLine, type ProgressLine } from './progressLine.ts';
import { summaryOf } from './summary.ts';

const KEY_VARIABLE = 'GREENROOM_API_KEY';
/** What a shell reports for a program that Ctrl+C ended: 128 + SIGINT. */
export const INTERRUPTED = 130;

/**
 * `analyze FILM --out DIR [--coach landmarks|anthropic] [--base-url URL] [--lang ko|en] [--audience call|room|screen] [--rate 10] [--track N] [--models DIR]`
 *
 * Everything that can be wrong with the options, the film and the folder is found before the film is opened. A failure is
 * one sentence on stderr, and the folder is as it was.
 *
 * @param argv What follows the word `analyze` on the command line.
 * @returns The exit code: 0 only when the whole film was analyzed and everything is written.
 */
export async function runAnalyze(argv: readonly string[], host: AnalyzeHost): Promise<number> {
  const language = languageOf(argv, host.language);
  const progress = createProgressLine(host.stderr);
  try {
    const options = readAnalyzeOptions(argv, host.cwd, host.language);
    if (options === 'help') {
      host.stdout.write(wordsFor(language).commands.usage({ languages: languageColumn }));
      return 0;
    }
    const timeline = await analyze(options, host, progress);
    progress.clear();
    host.stdout.write(summaryOf(timeline, language, { electron: host.electron, out: options.out }));
    return 0;
  } catch (error) {
    progress.clear();
    const problem = problemOf(host.interrupt.aborted ? new GreenroomError('canceled') : error);
    host.stderr.write(`${describeProblem(problem, language)}\n`);
    return problem.kind === 'canceled' ? INTERRUPTED : 1;
  }
}

/** Analyzes one film and writes its results; throws a problem and leaves the folder as it was when it cannot. */
export async function analyze(options: AnalyzeOptions, host: AnalyzeHost, progress: ProgressLine): Promise<Timeline> {
  const words = wordsFor(options.language).commands;
  const key = options.coach === 'anthropic' ? host.apiKey : undefined;
  if (options.coach === 'anthropic' && key === undefined)
    throw new GreenroomError('key-missing', { variable: KEY_VARIABLE });
  await checkFilm(options.film);
  await checkOutput(options.out);
  const folder = await temporaryFolder(host.temporaryFolder);
  try {
    stopIfInterrupted(host);
    progress.show(words.preparing);
    const { repository, rehearsalId } = await host.analyzeFilm({
      film: options.film,
      rate: options.rate,
      track: options.track,
      language: options.language,
      settings: settingsOf(options, host.settings, host.clock.now()),
      key,
      folder,
      signal: host.interrupt,
      onProgress: (at) => progress.show(watching(at, options), at.timeMs / at.durationMs),
      onWatched: () => progress.show(words.coaching),
    });
    stopIfInterrupted(host);
    progress.show(words.writing);
    const timeline = await repository.read(rehearsalId);
    const results = await resultsOf(timeline, repository, options);
    stopIfInterrupted(host);
    await writeResults(options.out, results);
    return timeline;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function resultsOf(
  timeline: Timeline,
  repository: RehearsalRepository,
  options: AnalyzeOptions,
): Promise<Results> {
  const strips = new Map<string, Uint8Array>();
  for (const { strip } of timeline.events) {
    if (strip !== undefined) strips.set(strip, await repository.readStrip(timeline.rehearsal.id, strip));
  }
  const pictures = new Map(
    [...strips].map(([name, jpeg]) => [name, `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`]),
  );
  return {
    timeline: `${JSON.stringify(exportTimeline(timeline), null, 2)}\n`,
    report: buildReport(timeline, pictures, options.language),
    strips,
  };
}

function watching(
  { timeMs, durationMs, observationsPerSecond }: AnalysisProgress,
  { language }: AnalyzeOptions,
): string {
  const percent = Math.min(100, Math.floor((timeMs / durationMs) * 100));
  const { watching, watchingAtSpeed } = wordsFor(language).commands;
  const said = { percent, at: clockTime(timeMs), of: clockTime(durationMs) };
  return observationsPerSecond > 0 ? watchingAtSpeed({ ...said, speed: observationsPerSecond }) : watching(said);
}

async function temporaryFolder(folder: string): Promise<string> {
  try {
    return await mkdtemp(join(folder, 'greenroom-analysis-'));
  } catch (error) {
    throw diskProblem(error, folder);
  }
}

function stopIfInterrupted({ interrupt }: AnalyzeHost): void {
  if (interrupt.aborted) throw new GreenroomError('canceled');
}
