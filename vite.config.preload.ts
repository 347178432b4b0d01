import { defineConfig } from 'vite';
import { listModules } from './main/build/launch/listModules.ts';

/** The preload script: one CommonJS file, because a sandboxed preload can load nothing else. */
export default defineConfig({
  plugins: [listModules('preload')],
  build: {
    outDir: 'dist/preload',
    emptyOutDir: true,
    target: 'chrome130',
    minify: false,
    lib: { entry: 'preload/index.ts', formats: ['cjs'], fileName: () => 'index.cjs' },
    rollupOptions: { checks: { bundlerTimings: false }, external: ['electron'] },
  },
});
