import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { listModules } from './main/build/launch/listModules.ts';

/** The main process: one ES module for the Node 20 that the oldest supported Electron bundles. */
export default defineConfig({
  plugins: [listModules('main')],
  build: {
    outDir: 'dist/main',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: 'main/index.ts',
    rollupOptions: {
      checks: { bundlerTimings: false },
      external: ['electron', ...builtinModules, /^node:/],
      output: { entryFileNames: 'index.js', format: 'es' },
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
});
