import { defineConfig } from 'vite';
import about from './package.json' with { type: 'json' };
import app from './vite.config.main.ts';

const { name, productName, version, type } = about;

/** The app's main process with the ports that only tests, laboratory and bench have, as a folder that Electron can start. */
export default defineConfig({
  ...app,
  build: { ...app.build, outDir: 'dist/lab', ssr: 'e2e/entry/index.ts' },
  plugins: [
    {
      name: 'package.json',
      generateBundle() {
        const source = JSON.stringify({ name, productName, version, type, main: 'index.js' });
        this.emitFile({ type: 'asset', fileName: 'package.json', source });
      },
    },
  ],
});
