import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{shared,main,renderer,preload}/**/*.test.ts'], reporters: ['default'] },
});
