import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BUNDLE, SERVER, SERVER_FOLDER } from '../../main/build/assistant/bundle.ts';
import { buildServer } from '../../main/build/launch/build.ts';
import { installed } from '../../main/build/launch/project.ts';
import { commandFor } from '../../shared/assistant/clients.ts';
import { MATERIAL, writeRehearsal } from './writeRehearsal.ts';

const run = promisify(execFile);

test('the inspector finds nothing to complain of, and asks what the settings’ button told it how to ask', async () => {
  await buildServer();
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-inspector-'));
  const id = '2026-11-20T10-00-00-aaaa';
  await writeRehearsal(join(folder, 'rehearsals'), { id, material: MATERIAL });
  // What the button copies ends in the command that starts the server.
  const copied = commandFor('claudeCode', { server: join(SERVER_FOLDER, SERVER), data: folder });
  const [, command = ''] = copied.split(' -- ');
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [, ...rest] = words;
  const inspect = (...args: string[]) =>
    run(installed('mcp-inspector'), ['--cli', process.execPath, ...rest, '--format', 'json', ...args]);

  const [listed, refused] = await Promise.all([
    inspect('--method', 'tools/list', '--strict'),
    inspect('--method', 'tools/call', '--tool-name', 'list_rehearsals', '--protocol-era', 'modern').catch(
      (failure: { stdout: string; stderr: string }) => failure,
    ),
  ]);
  expect(listed.stderr).not.toMatch(/Warning|Error/);
  expect(JSON.parse(listed.stdout).result.tools).toHaveLength(8);
  expect(refused.stdout).toContain('Settings');
  await rm(folder, { recursive: true });
});

test('the file for Claude Desktop holds the server and its forms in every language', async () => {
  await buildServer();
  const files = unzipSync(await readFile(join(SERVER_FOLDER, BUNDLE)));
  const text = (name: string) => Buffer.from(files[name] ?? []).toString('utf8');
  const manifest = JSON.parse(text('manifest.json'));
  expect(manifest.server.entry_point).toBe(`server/${SERVER}`);
  expect(text(`server/${SERVER}`)).toBe(await readFile(join(SERVER_FOLDER, SERVER), 'utf8'));
  expect(Object.keys(manifest.user_config)).toEqual(['library', 'pictures']);
  for (const language of ['ko', 'en']) {
    expect(Object.keys(JSON.parse(text(`mcpb-resources/${language}.json`)).user_config)).toEqual([
      'library',
      'pictures',
    ]);
  }
});
