import { defineConfig } from 'playwright/test';

/** Virtual displays to work on, by commas. None: the person's own, on which two windows would take the focus from each other. */
const displays = (process.env.GREENROOM_DISPLAYS ?? '').split(',').filter((display) => display !== '');
// Every worker reads this file: its stories are told on its own display.
const display = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
if (display !== undefined) process.env.DISPLAY = display;

/** A camera waits for nobody: on a machine that is busy with something else, its film stands still. These are told one by one. */
const CAMERA = '**/rehearsing/*.spec.ts';

/** While one story waits for a camera or a film, another one uses the cores. What fails once has failed. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: Math.max(1, displays.length),
  projects: [
    { name: 'stories', testIgnore: CAMERA, outputDir: 'test-results/stories' },
    { name: 'camera', testMatch: CAMERA, outputDir: 'test-results/camera' },
  ],
  retries: 0,
  forbidOnly: true,
  // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
  timeout: 300_000,
  // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
  expect: { timeout: 60_000 },
});
