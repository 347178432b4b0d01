import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,preload,e2e}/**/*.test.ts'],
    reporters: ['default'],
    // A thread starts in half the time of a process, and each file still has one of its own.
    pool: 'threads',
    // All cores: nobody waits for the one that would be left free by default.
    maxWorkers: availableParallelism(),
    // Only for what hangs: a busy machine is slow, and how long something may take is the benchmarks' business.
    testTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
