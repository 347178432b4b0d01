import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLab } from '../launch/build.ts';
import { hasDisplay, openDisplays } from '../launch/display.ts';
import { installed, PROJECT } from '../launch/project.ts';
import { run } from '../launch/run.ts';
import { say } from '../launch/say.ts';
import { obtainElectron } from '../runtime/electron.ts';
import { ensureSystemLibraries } from '../runtime/systemLibraries.ts';
import { type Count, closingLines, countApp, countUnit } from './testCounts.ts';

const RESULTS = join(PROJECT, 'test-results');
/** Each on a display of its own. One story leaves about half of two cores idle, since cameras and people take their time. */
const WINDOWS_SIDE_BY_SIDE = 2;
const FAILED: Count = { passed: 0, failed: 1, skipped: [] };

const CHECKS: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['lint', 'biome', 'ci', '--max-diagnostics=50', '--diagnostic-level=warn'],
  ...['shared', 'main', 'preload', 'renderer', 'e2e'].map((part) => [`types of ${part}`, 'tsc', '-p', part] as const),
];

/** `npm test`: lint, types, unit, and the real app; all of them, whatever fails on the way. */
async function test(): Promise<number> {
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  // What is checked and what is built need nothing of each other.
  const [checks, electron] = await Promise.all([check(), failing(prepare)]);
  const counts: Count[] = [checks, told('unit', await failing(testUnits)), ...(await testApp(electron))];
  process.stdout.write(closingLines(counts));
  return counts.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** What `part` gives; when it fails, the reason is told and it counts as failed. */
async function failing<T>(part: () => Promise<T>): Promise<T | Count> {
  try {
    return await part();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

/** Lint and types: only what fails is counted, since none of it is a test. */
async function check(): Promise<Count> {
  let failed = 0;
  for (const [name, program, ...args] of CHECKS) {
    const code = await run(installed(program), args, { cwd: PROJECT, output: 'shown if it fails' });
    say(`${name}: ${code === 0 ? 'ok' : 'FAILED'}`);
    if (code !== 0) failed += 1;
  }
  return { passed: 0, failed, skipped: [] };
}

async function prepare() {
  await ensureSystemLibraries(!hasDisplay());
  const electron = await obtainElectron();
  await buildLab();
  return electron;
}

/** What a runner counted; a runner that left no report has failed. */
async function counted(report: string, read: (json: unknown) => Count): Promise<Count> {
  const file = join(RESULTS, report);
  return existsSync(file) ? read(JSON.parse(await readFile(file, 'utf8'))) : FAILED;
}

async function testUnits(): Promise<Count> {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'];
  const code = await run(installed('vitest'), ['run', ...reporters], { cwd: PROJECT });
  return counted('unit.json', (json) => countUnit(json, code));
}

async function testApp(electron: Awaited<ReturnType<typeof obtainElectron>> | Count): Promise<Count[]> {
  if ('failed' in electron) return [electron];
  const displays = await openDisplays(WINDOWS_SIDE_BY_SIDE);
  const names = displays.map(({ env }) => env['DISPLAY']);
  const tell = (project: string, on: readonly (string | undefined)[]) =>
    failing(async () => {
      const report = `${project}.json`;
      const env = {
        ...process.env,
        GREENROOM_DISPLAYS: on.join(),
        GREENROOM_ELECTRON: electron.executable,
        ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(RESULTS, report),
      };
      const args = ['test', `--project=${project}`, '--reporter=list,json'];
      const code = await run(installed('playwright'), args, { cwd: PROJECT, env });
      return counted(report, (json) => countApp(json, code));
    });
  try {
    return [told('app', await tell('stories', names)), told('camera', await tell('camera', names.slice(0, 1)))];
  } finally {
    for (const display of displays) display.close();
  }
}

function told(name: string, count: Count): Count {
  say(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped.length} skipped`);
  return count;
}

process.exitCode = await test().catch((error: Error) => {
  say(error.message);
  process.stdout.write(closingLines([FAILED]));
  return 1;
});
