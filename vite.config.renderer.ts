import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { listModules } from './main/build/launch/listModules.ts';
import { pdfFiles } from './main/build/launch/pdfFiles.ts';

/** The renderer: the page, its module workers, and the files they load, all served by the app's own protocol. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), listModules('renderer'), pdfFiles()],
  worker: {
    format: 'es',
    plugins: () => [listModules('renderer')],
    rollupOptions: { checks: { bundlerTimings: false } },
  },
  build: {
    // How long each plugin took is nothing for whoever starts the app.
    rollupOptions: { checks: { bundlerTimings: false }, input: ['renderer/index.html', 'renderer/slides.html'] },
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});
