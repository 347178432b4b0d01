import type { AnalyzeHost } from './analyzeHost.ts';

/**
 * `analyze FILM --out DIR [--coach landmarks|anthropic] [--base-url URL] [--lang ko|en] [--rate 10] [--models DIR]`
 *
 * @param argv What follows the word `analyze` on the command line.
 * @returns The exit code: 0 only when the whole film was analyzed and everything is written.
 */
export async function runAnalyze(argv: readonly string[], host: AnalyzeHost): Promise<number> {
  throw new Error(`being written ${argv} ${host.cwd}`);
}
