import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The renderer: the page, its module workers, and the files they load, all served by the app's own protocol. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});
