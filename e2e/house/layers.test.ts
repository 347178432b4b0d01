import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inTemporaryFolder, project } from '../commands/commandLine.ts';

const RULES = [
  'style/noRestrictedImports',
  'style/noRestrictedGlobals',
  'style/useNodejsImportProtocol',
  'suspicious/noImportCycles',
];

/** A file of the layer, one line in it, and whether the layer may have that line. */
const CASES: readonly (readonly [file: string, line: string, verdict: 'allowed' | 'forbidden'])[] = [
  ['shared/signals/a.ts', "export { b } from '../timeline.ts';", 'allowed'],
  ['shared/a.ts', "export { z } from 'zod';", 'allowed'],
  ['shared/a.ts', "export { b } from '../main/log.ts';", 'forbidden'],
  ['shared/a.ts', "export type { b } from '../main';", 'forbidden'],
  ['shared/words/a.ts', "export { b } from '../../renderer/app/App.tsx';", 'forbidden'],
  ['shared/a.ts', "export { b } from '../preload/index.ts';", 'forbidden'],
  ['shared/a.ts', "export { app } from 'electron';", 'forbidden'],
  ['shared/a.ts', "export { readFile } from 'node:fs';", 'forbidden'],
  ['shared/a.ts', "export { readFile } from 'fs';", 'forbidden'],
  ['shared/a.ts', "export { useState } from 'react';", 'forbidden'],
  ['renderer/stage/a.ts', "export { b } from '../app/bridge.ts';", 'allowed'],
  ['renderer/stage/a.ts', "export { b } from '../../shared/bridge.ts';", 'allowed'],
  ['renderer/stage/a.ts', "export { b } from '../../main/log.ts';", 'forbidden'],
  ['renderer/stage/a.ts', "export { b } from '../../preload/index.ts';", 'forbidden'],
  ['renderer/stage/a.ts', "export const b = await import('electron');", 'forbidden'],
  ['renderer/stage/a.ts', "export { ipcRenderer } from 'electron/renderer';", 'forbidden'],
  ['renderer/stage/a.ts', "export { join } from 'node:path';", 'forbidden'],
  ['renderer/perception/a.worker.ts', "export { join } from 'path';", 'forbidden'],
  // Capture uses perception, never the other way.
  ['renderer/capture/a.ts', "export { b } from '../perception/engine.ts';", 'allowed'],
  ['renderer/perception/a.ts', "export { b } from '../../shared/landmarks.ts';", 'allowed'],
  ['renderer/perception/pictures/a.ts', "export { b } from '../networks/network.ts';", 'allowed'],
  ['renderer/perception/a.ts', "export type { b } from '../capture/offers.ts';", 'forbidden'],
  ['renderer/perception/networks/a.worker.ts', "export { b } from '../../capture/film/film.ts';", 'forbidden'],
  ['renderer/perception/a.ts', "export { b } from '../app/bridge.ts';", 'forbidden'],
  ['renderer/perception/a.ts', "export { useState } from 'react';", 'forbidden'],
  ['renderer/perception/a.ts', "export { b } from '../../main/log.ts';", 'forbidden'],
  ['preload/a.ts', "export { ipcRenderer } from 'electron';", 'allowed'],
  ['preload/a.ts', "export { calls } from '../shared/bridge.ts';", 'allowed'],
  ['preload/a.ts', "export { b } from '../renderer/app/bridge.ts';", 'forbidden'],
  ['preload/a.ts', "export { b } from '../main/bridge.ts';", 'forbidden'],
  ['preload/a.ts', "export { readFile } from 'node:fs';", 'forbidden'],
  ['main/start.ts', "export { app } from 'electron';", 'allowed'],
  ['main/window/a.ts', "export { app } from 'electron';", 'allowed'],
  ['main/security/a.ts', "export { app } from 'electron';", 'allowed'],
  ['main/protocol/a.ts', "export { session } from 'electron';", 'allowed'],
  ['main/bridge/a.ts', "export { app } from 'electron';", 'forbidden'],
  ['main/settings/a.ts', "export { app } from 'electron';", 'allowed'],
  ['main/window/a.ts', "export { b } from '../../renderer/app/bridge.ts';", 'forbidden'],
  ['main/security/a.ts', "export { b } from '../../preload/index.ts';", 'forbidden'],
  ['main/coaching/a.ts', "export { readFile } from 'node:fs';", 'allowed'],
  ['main/coaching/a.ts', "export { app } from 'electron';", 'forbidden'],
  ['main/rehearsals/a.ts', "export { app } from 'electron/main';", 'forbidden'],
  ['main/services.ts', "export { app } from 'electron';", 'forbidden'],
  ['main/egress/a.ts', "export { session } from 'electron';", 'allowed'],
  ['main/egress/a.ts', "export const b = await fetch('https://example.com');", 'allowed'],
  ['main/egress/a.ts', "export { connect } from 'node:net';", 'forbidden'],
  ['main/coaching/a.ts', "export const b = await fetch('https://example.com');", 'forbidden'],
  ['main/coaching/ask/providers/a.ts', "export const b = await fetch('https://example.com');", 'forbidden'],
  ['main/coaching/ask/providers/a.ts', "export { APIError } from '@anthropic-ai/sdk';", 'allowed'],
  ['main/coaching/ask/a.ts', "export { APIError } from '@anthropic-ai/sdk';", 'forbidden'],
  ['main/bridge/a.ts', "export { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';", 'forbidden'],
  ['main/bridge/a.ts', "export const b = new WebSocket('wss://example.com');", 'forbidden'],
  ['main/models/a.ts', "export { get } from 'node:https';", 'forbidden'],
  ['main/models/a.ts', "export { request } from 'https';", 'forbidden'],
  ['main/window/a.ts', "export const b = await fetch('https://example.com');", 'forbidden'],
  ['main/window/a.ts', "export { net } from 'electron';", 'forbidden'],
  ['main/security/a.ts', "export { request } from 'undici';", 'forbidden'],
  ['main/build/models/a.ts', "export const b = await fetch('https://example.com');", 'allowed'],
  ['main/commands/a.ts', "export { b } from '../../renderer/app/bridge.ts';", 'forbidden'],
  ['main/films/a.ts', "export { b } from '../../e2e/app.ts';", 'forbidden'],
  // What ships imports nothing that does not.
  ['shared/a.ts', "export { b } from '../e2e/app.ts';", 'forbidden'],
  ['shared/words/a.ts', "export { b } from '../../e2e/lab/words/en.ts';", 'forbidden'],
  ['shared/a.ts', "export { b } from '../main/build/launch/say.ts';", 'forbidden'],
  ['renderer/stage/a.ts', "export type { b } from '../../e2e/bench/pages/bench.ts';", 'forbidden'],
  ['renderer/a.ts', "export { b } from '../main/build/launch/say.ts';", 'forbidden'],
  ['preload/a.ts', "export { b } from '../e2e/entry/forTests.ts';", 'forbidden'],
  ['preload/a.ts', "export { b } from '../main/build/launch/say.ts';", 'forbidden'],
  ['main/index.ts', "export { b } from '../e2e/entry/forTests.ts';", 'forbidden'],
  ['main/a.ts', "export { b } from './build/launch/say.ts';", 'forbidden'],
  ['main/models/a.ts', "export { b } from '../build/models/flatbuffer.ts';", 'forbidden'],
  ['main/models/a.ts', "export const b = await import('../build/models/flatbuffer.ts');", 'forbidden'],
  ['main/window/a.ts', "export { b } from '../build/launch/say.ts';", 'forbidden'],
  ['main/window/a.ts', "export { b } from '../../e2e/lab/eval.ts';", 'forbidden'],
  // What does not ship may use what does; before the app runs, there is no Electron and nobody who drives it.
  ['main/build/launch/a.ts', "export { b } from '../models/build.ts';", 'allowed'],
  ['main/build/models/a.ts', "export { b } from '../../models/official.ts';", 'allowed'],
  ['main/build/launch/a.ts', "export { app } from 'electron';", 'forbidden'],
  ['main/build/launch/a.ts', "export { b } from '../../../e2e/lab/eval.ts';", 'forbidden'],
  ['main/build/models/a.ts', "export { b } from '../../../renderer/app/bridge.ts';", 'forbidden'],
  ['e2e/entry/a.ts', "export { app } from 'electron';", 'allowed'],
  ['e2e/lab/a.ts', "export { b } from '../../main/build/launch/say.ts';", 'allowed'],
  ['e2e/lab/pages/a.ts', "export { b } from '../../../renderer/capture/film/film.ts';", 'allowed'],
  ['e2e/lab/pages/a.ts', "export { b } from '../../../main/log.ts';", 'forbidden'],
  ['e2e/bench/pages/a.ts', "export { join } from 'node:path';", 'forbidden'],
];

const reportSchema = z.object({ diagnostics: z.array(z.object({ location: z.object({ path: z.string() }) })) });

/** Has the project's own rules look at the files in `folder`, and gives the paths of those that break one. */
function lint(folder: string): Promise<string[]> {
  const only = RULES.map((rule) => `--only=${rule}`);
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', ...only, '.'];
  return new Promise((resolve, reject) => {
    // It ends with code 1 when it found something, which is what it is asked to do.
    execFile(join(project, 'node_modules', '.bin', 'biome'), args, { cwd: folder }, (_error, stdout, stderr) => {
      const report = z.preprocess((text) => JSON.parse(String(text)), reportSchema).safeParse(stdout);
      if (report.success) resolve(report.data.diagnostics.map(({ location }) => location.path));
      else reject(new Error(`biome gave no report. ${stderr}`));
    });
  });
}

/** Files that import each other, and whether they may. */
const CIRCLES: readonly (readonly [files: Readonly<Record<string, string>>, verdict: 'allowed' | 'forbidden'])[] = [
  [
    {
      'shared/chain/a.ts': "export { b } from './b.ts';",
      'shared/chain/b.ts': "export { c } from './c.ts';",
      'shared/chain/c.ts': 'export const c = 1;',
    },
    'allowed',
  ],
  [
    {
      'shared/ring/a.ts': "export { b } from './b.ts';",
      'shared/ring/b.ts': "export { c } from './c.ts';",
      'shared/ring/c.ts': "import './a.ts';\nexport const c = 1;",
    },
    'forbidden',
  ],
  [
    {
      'main/ring/a.ts': "import type { B } from './b.ts';\nexport type A = { b: B };",
      'main/ring/b.ts': "import type { A } from './a.ts';\nexport type B = { a: A };",
    },
    'forbidden',
  ],
];

test('no file imports itself by way of others, not even a type', async () => {
  await inTemporaryFolder(async (folder) => {
    await copyFile(join(project, 'biome.json'), join(folder, 'biome.json'));
    for (const [files] of CIRCLES) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(join(folder, dirname(path)), { recursive: true });
        await writeFile(join(folder, path), `${text}\n`);
      }
    }
    const broken = new Set(await lint(folder));
    for (const [files, verdict] of CIRCLES) {
      for (const path of Object.keys(files)) expect([path, broken.has(path)]).toEqual([path, verdict === 'forbidden']);
    }
  });
});

test('imports go one way, and the linter holds them to it', async () => {
  await inTemporaryFolder(async (folder) => {
    await copyFile(join(project, 'biome.json'), join(folder, 'biome.json'));
    // Files whose own name matters keep it; there is one case of each.
    const cases = CASES.map(([file, line, verdict], index) => ({
      path: file.replace('/a.', `/a${index}.`),
      line,
      verdict,
    }));
    for (const { path, line } of cases) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), `${line}\n`);
    }
    const broken = new Set(await lint(folder));
    const found = cases.map((each) => ({ ...each, verdict: broken.has(each.path) ? 'forbidden' : 'allowed' }));
    expect(found).toEqual(cases);
  });
});
