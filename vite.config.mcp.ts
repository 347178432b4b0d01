import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { listModules } from './main/build/launch/listModules.ts';
import about from './package.json' with { type: 'json' };

/** The server for assistants: one file that any Node from 20 on starts, without the app. */
export default defineConfig({
  plugins: [listModules('mcp')],
  define: { VERSION: JSON.stringify(about.version) },
  build: {
    outDir: 'dist/mcp',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: 'main/mcp/index.ts',
    rollupOptions: {
      checks: { bundlerTimings: false },
      external: [...builtinModules, /^node:/],
      output: { entryFileNames: 'greenroom-mcp.mjs', format: 'es', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
});
