import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,preload,e2e}/**/*.test.ts'],
    reporters: ['default'],
    // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
