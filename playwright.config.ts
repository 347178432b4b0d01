import { defineConfig } from 'playwright/test';

/** One window at a time: the app uses both cores by itself. What fails once has failed. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
  timeout: 300_000,
  // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
  expect: { timeout: 60_000 },
  outputDir: 'test-results/playwright',
});
