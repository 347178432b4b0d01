import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import app from './vite.config.renderer.ts';

/** The pages of laboratory and bench: built as the app's own, but not into it. */
export default defineConfig({
  ...app,
  root: 'e2e',
  publicDir: '../renderer/public',
  plugins: [react()],
  worker: { format: 'es', rollupOptions: { checks: { bundlerTimings: false } } },
  build: {
    ...app.build,
    outDir: '../dist/lab/pages',
    rollupOptions: {
      checks: { bundlerTimings: false },
      input: [
        'e2e/bench/pages/bench.html',
        'e2e/lab/pages/track.html',
        'e2e/lab/pages/still.html',
        'e2e/lab/pages/review.html',
      ],
    },
  },
});
