import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from './project.ts';

/** What pdf.js reads besides its scripts: code pages of East Asian letters, fonts that a PDF may leave out, decoders, color tables. Each folder brings its license. */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const;
/** Decoders without WebAssembly, and the engine of a PDF's own scripts: nothing here ever asks for them. */
const NEVER_ASKED_FOR = /_nowasm_fallback\.js$|quickjs/i;

/** Puts these files beside the page, in pdf/: no page of this app can fetch them from elsewhere. */
export function pdfFiles(): Plugin {
  return {
    name: 'pdf-files',
    async generateBundle() {
      const pdfjs = join(PROJECT, 'node_modules', 'pdfjs-dist');
      this.emitFile({ type: 'asset', fileName: 'pdf/LICENSE', source: await readFile(join(pdfjs, 'LICENSE')) });
      for (const folder of FOLDERS) {
        const from = join(pdfjs, folder);
        for (const name of (await readdir(from)).filter((each) => !NEVER_ASKED_FOR.test(each)))
          this.emitFile({ type: 'asset', fileName: `pdf/${folder}/${name}`, source: await readFile(join(from, name)) });
      }
    },
  };
}
