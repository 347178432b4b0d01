import { defineConfig } from 'playwright/test';

/** One window at a time: the app uses both cores by itself. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  // The longest tests are for before a release: GREENROOM_TEST=all runs them too.
  ...(process.env.GREENROOM_TEST === 'all' ? {} : { grepInvert: /@long/ }),
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results/playwright',
});
