import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { endOf } from './endOf.ts';

const NEVER_ENDS = 'setInterval(() => {}, 1000)';
/** A process of its own, as Chromium has them, that holds what its parent holds. */
const HELPER = `const helper = require('node:child_process').spawn(process.execPath, ['-e', '${NEVER_ENDS}'],
  { stdio: ['ignore', 'ignore', 'inherit', 'ignore', 4] });`;

/** A child as the launcher starts the app. `gone`: when neither it nor its helper holds their common pipe any more. */
function start(code: string) {
  const child = spawn(process.execPath, ['-e', HELPER + code], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc', 'pipe'],
    detached: true,
  });
  const gone = new Promise((resolve) => child.stdio[4]?.once('close', resolve));
  child.stdio[4]?.on('data', () => undefined);
  return { child, gone };
}

test('a command that is done and never ends is ended, with all that it started, and has its own exit code', async () => {
  const { child, gone } = start(`process.send({ exitCode: 7 }); ${NEVER_ENDS}`);
  expect(await endOf(child, 100)).toBe(7);
  await gone;
});

test('a command that ends by itself is waited for', async () => {
  const { child, gone } = start('helper.kill(); process.send({ exitCode: 0 }, () => process.exit(0))');
  expect(await endOf(child, 60_000)).toBe(0);
  await gone;
});

test('a command that crashed before it was done has failed', async () => {
  const { child, gone } = start("helper.kill(); process.kill(process.pid, 'SIGKILL')");
  expect(await endOf(child, 60_000)).toBe(1);
  await gone;
});
