import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLab } from '../launch/build.ts';
import { hasDisplay, openDisplay } from '../launch/display.ts';
import { installed, PROJECT } from '../launch/project.ts';
import { run } from '../launch/run.ts';
import { say } from '../launch/say.ts';
import { obtainElectron } from '../runtime/electron.ts';
import { ensureSystemLibraries } from '../runtime/systemLibraries.ts';
import { type Count, closingLines, countApp, countUnit } from './testCounts.ts';

const RESULTS = join(PROJECT, 'test-results');
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
  // The app leaves cores idle while it waits; the unit tests take what it leaves.
  const unit = failing(testUnits).then((count) => told('unit', count));
  const app = testApp(electron).then((count) => told('app', count));
  const counts: Count[] = [checks, await unit, await app];
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
  const politely = process.platform === 'win32' ? [] : ['nice', '-n', '19'];
  const [program = '', ...args] = [...politely, installed('vitest'), 'run', ...reporters];
  const code = await run(program, args, { cwd: PROJECT, output: 'shown if it fails' });
  return counted('unit.json', (json) => countUnit(json, code));
}

async function testApp(electron: Awaited<ReturnType<typeof obtainElectron>> | Count): Promise<Count> {
  if ('failed' in electron) return electron;
  return failing(async () => {
    const display = await openDisplay();
    try {
      const env = {
        ...display.env,
        GREENROOM_ELECTRON: electron.executable,
        ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(RESULTS, 'app.json'),
      };
      const code = await run(installed('playwright'), ['test', '--reporter=list,json'], { cwd: PROJECT, env });
      return await counted('app.json', (json) => countApp(json, code));
    } finally {
      display.close();
    }
  });
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
