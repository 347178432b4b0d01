import { defineConfig } from 'playwright/test';

/** Stories that mostly wait: for a server, for a person, for an app that starts. */
const WAITING = [
  '**/coaching/*.spec.ts',
  '**/commands/{environment,models}.spec.ts',
  '**/house/*.spec.ts',
  '**/privacy/security.spec.ts',
  '**/rehearsing/trouble.spec.ts',
];

/**
 * Of the stories that watch films or a camera one at a time: the app uses both cores by itself. Those that wait run beside them. What fails once
 * has failed.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  projects: [
    { name: 'watching', testIgnore: WAITING, workers: 1 },
    { name: 'waiting', testMatch: WAITING, workers: 1 },
  ],
  retries: 0,
  forbidOnly: true,
  // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
  timeout: 300_000,
  // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
  expect: { timeout: 60_000 },
  outputDir: 'test-results/playwright',
});
