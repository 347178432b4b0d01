import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{shared,main,renderer,preload,e2e}/**/*.test.ts'], reporters: ['default'] },
});
