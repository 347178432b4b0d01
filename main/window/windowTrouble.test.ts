import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { Problem } from '../../shared/problem.ts';
import { createWakefulness } from './wakefulness.ts';
import { bringForward, type Watched, watchProcesses, watchWindow } from './windowTrouble.ts';

/** A window whose page does what the test says, and what came of it in order. */
function watched() {
  const page = new EventEmitter();
  const happened: string[] = [];
  const told: Problem[] = [];
  let nowMs = 0;
  const webContents = Object.assign(page, { reload: () => happened.push('reload') });
  watchWindow({ webContents } as unknown as Watched, {
    log: () => undefined,
    pageGone: async () => void happened.push('saved'),
    tell: (problem) => told.push(problem),
    giveUp: (why) => happened.push(`gave up: ${why}`),
    now: () => nowMs,
  });
  return {
    page,
    happened,
    told,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a page that crashes has its rehearsal saved, is loaded again, and says so', async () => {
  const { page, happened, told } = watched();
  page.emit('render-process-gone', {}, { reason: 'crashed' });
  await settled();
  expect(happened).toEqual(['saved', 'reload']);
  expect(told).toEqual([{ kind: 'window-reopened', details: {} }]);
});

test('a page that goes on crashing is not loaded for ever', async () => {
  const { page, happened, pass } = watched();
  page.emit('render-process-gone', {}, { reason: 'crashed' });
  await settled();
  pass(2000);
  page.emit('render-process-gone', {}, { reason: 'oom' });
  await settled();
  expect(happened).toEqual(['saved', 'reload', 'saved', 'gave up: oom']);
});

test('a page that cannot be loaded is told about; one that was left for another is not', () => {
  const { page, happened } = watched();
  page.emit('did-fail-load', {}, -3, 'ERR_ABORTED', 'app://greenroom/', true);
  page.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://greenroom/frame', false);
  expect(happened).toEqual([]);
  page.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://greenroom/', true);
  page.emit('preload-error', {}, 'preload/index.cjs', new Error('no bridge'));
  expect(happened).toEqual(['gave up: ERR_FILE_NOT_FOUND', 'gave up: no bridge']);
});

test('a minimized window is restored before it is shown', () => {
  const did: string[] = [];
  const of = (minimized: boolean) => ({
    isMinimized: () => minimized,
    restore: () => void did.push('restore'),
    show: () => void did.push('show'),
    focus: () => void did.push('focus'),
  });
  bringForward(of(true));
  bringForward(of(false));
  expect(did).toEqual(['restore', 'show', 'focus', 'show', 'focus']);
});

test('a helper process that ends badly is written down, one that is done is not', () => {
  const app = new EventEmitter();
  const lines: string[] = [];
  watchProcesses(app as unknown as Parameters<typeof watchProcesses>[0], (line) => void lines.push(String(line)));
  app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 139 });
  expect(lines).toEqual([expect.stringMatching(/GPU.*crashed.*139/)]);
});

test('the display stays on for a rehearsal only as long as it lasts, and for a film not at all', () => {
  const blocks = new Map<number, string>();
  let next = 0;
  const awake = createWakefulness({
    start(type) {
      blocks.set(++next, type);
      return next;
    },
    stop: (id) => blocks.delete(id),
  });
  const on = () => [...blocks.values()];
  awake.end('never begun');
  awake.begin('camera', true);
  awake.begin('film', false);
  expect(on()).toEqual(['prevent-display-sleep', 'prevent-app-suspension']);
  awake.end('camera');
  awake.end('camera');
  expect(on()).toEqual(['prevent-app-suspension']);
  awake.end('film');
  expect(on()).toEqual([]);
});
