import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../shared/words/languages.ts';
import { wordsFor } from '../../../shared/words/words.ts';
import { installed, PROJECT } from '../launch/project.ts';
import { mustRun } from '../launch/run.ts';

/** Where the built server for assistants is, and what goes with it. */
export const SERVER_FOLDER = join(PROJECT, 'dist', 'mcp');
export const SERVER = 'greenroom-mcp.mjs';
export const BUNDLE = 'greenroom.mcpb';

const aboutSchema = z.object({
  version: z.string(),
  author: z.string(),
  license: z.string(),
  engines: z.object({ node: z.string() }),
});

/** Packs the built server as a file that Claude Desktop installs, with its forms in every language. */
export async function packBundle(): Promise<void> {
  const staged = join(SERVER_FOLDER, 'bundle');
  await rm(staged, { recursive: true, force: true });
  await mkdir(join(staged, 'server'), { recursive: true });
  await mkdir(join(staged, 'mcpb-resources'));
  await copyFile(join(SERVER_FOLDER, SERVER), join(staged, 'server', SERVER));
  await copyFile(join(PROJECT, 'main', 'build', 'packaging', 'icon.png'), join(staged, 'icon.png'));
  await writeFile(join(staged, 'manifest.json'), JSON.stringify(await manifest(), null, 2));
  for (const language of LANGUAGES) {
    const text = JSON.stringify(inLanguage(language), null, 2);
    await writeFile(join(staged, 'mcpb-resources', `${language}.json`), text);
  }
  await mustRun(installed('mcpb'), ['pack', staged, join(SERVER_FOLDER, BUNDLE)], { output: 'shown if it fails' });
  await rm(staged, { recursive: true });
}

/** What the installing program puts something else in the place of. */
function filledIn(name: string): string {
  return `\${${name}}`;
}

/** https://github.com/anthropics/mcpb/blob/main/MANIFEST.md */
async function manifest() {
  const about = aboutSchema.parse(JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')));
  const { user_config, ...texts } = inLanguage('en');
  return {
    manifest_version: '0.3',
    name: 'greenroom',
    version: about.version,
    ...texts,
    author: { name: about.author },
    license: about.license,
    icon: 'icon.png',
    localization: { resources: `mcpb-resources/${filledIn('locale')}.json`, default_locale: 'en' },
    server: {
      type: 'node',
      entry_point: `server/${SERVER}`,
      mcp_config: {
        command: 'node',
        // Not filled in, the folder is empty: then it is the app's own library, with the switches of its settings.
        args: [
          `${filledIn('__dirname')}/server/${SERVER}`,
          `--library=${filledIn('user_config.library')}`,
          `--pictures=${filledIn('user_config.pictures')}`,
        ],
      },
    },
    tools_generated: true,
    prompts_generated: true,
    compatibility: { platforms: ['darwin', 'win32', 'linux'], runtimes: { node: about.engines.node } },
    user_config: {
      library: { type: 'directory', required: false, default: '', ...user_config.library },
      pictures: { type: 'boolean', required: false, default: false, ...user_config.pictures },
    },
  };
}

function inLanguage(language: Language) {
  const { app, assistant } = wordsFor(language);
  const { bundle } = assistant;
  return {
    display_name: app.name,
    description: assistant.what,
    long_description: `${assistant.reads} ${assistant.leaves}`,
    user_config: {
      library: { title: bundle.library, description: bundle.libraryMeans },
      pictures: { title: bundle.pictures, description: bundle.picturesMean },
    },
  };
}
