import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLE, SERVER, SERVER_FOLDER } from '../../main/build/assistant/bundle.ts';
import { buildServer } from '../../main/build/launch/build.ts';
import { installed } from '../../main/build/launch/project.ts';
import { commandFor } from '../../shared/assistant/clients.ts';
import { exportTimeline } from '../../shared/rehearsal/timelineExport.ts';
import { finishedTimeline } from '../../shared/report/timeline.fixture.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { type Assistant, assistantHere, ERAS, startAssistant } from './assistant.ts';
import { MATERIAL, writeRehearsal } from './writeRehearsal.ts';

const NEWEST = '2026-11-20T10-00-00-aaaa';
const BEFORE = '2026-11-10T10-00-00-bbbb';
const KEPT_BACK = 'head-tilt-41000';

let folder = '';
let library = '';

// One file for all of it: the server is built once, and two threads must not build it at the same time.
beforeAll(async () => {
  await buildServer();
  folder = await mkdtemp(join(tmpdir(), 'greenroom-assistant-'));
  library = join(folder, 'rehearsals');
  const signals = Array.from({ length: 900 }, (_, i) => ({
    timeMs: i * 200,
    values: { headYaw: i === 400 ? 50 : 1 },
  }));
  await writeRehearsal(library, {
    id: NEWEST,
    material: MATERIAL,
    signals,
    heldBack: [KEPT_BACK],
    notes: [{ eventId: 'looking-away-101000', text: 'a secret of mine', at: '2026-11-20T10:00:00Z' }],
  });
  await writeRehearsal(library, {
    id: BEFORE,
    change: (timeline) => ({ ...timeline, events: timeline.events.filter(({ behavior }) => behavior !== 'too-far') }),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function withAssistant<T>(
  era: (typeof ERAS)[number] | 'here',
  args: readonly string[],
  use: (it: Assistant) => Promise<T>,
): Promise<T> {
  const assistant = await (era === 'here' ? assistantHere(args) : startAssistant(era, args));
  try {
    return await use(assistant);
  } finally {
    await assistant.close();
  }
}

describe.each(ERAS)('a client of the %s kind', (era) => {
  test('finds tools, prompts and resources, and gets answers from all of them', () =>
    withAssistant(era, ['--library', library, '--pictures'], async ({ client, ask }) => {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name).sort()).toEqual(
        [
          'list_rehearsals',
          'list_moments',
          'get_moment',
          'compare_takes',
          'behavior_progress',
          'search',
          'signal_curve',
          'said_when',
        ].sort(),
      );
      for (const tool of tools) expect(tool.annotations?.readOnlyHint, tool.name).toBe(true);
      // A picture is left out where there is structured content.
      expect(tools.find(({ name }) => name === 'get_moment')?.outputSchema).toBeUndefined();

      const listed = await ask('list_rehearsals');
      expect(listed.json).toMatchObject({ total: 2, truncated: false });
      expect(listed.structured).toEqual(listed.json);
      expect(listed.json['rehearsals']).toMatchObject([
        { rehearsal: NEWEST, slides: 3, has_script: true },
        { rehearsal: BEFORE },
      ]);

      const moments = await ask('list_moments', { rehearsal: NEWEST, slide: 2, verdict: 'counted' });
      const on2 = moments.json['moments'] as { moment: string; slide: number; start_s: number }[];
      expect(on2.length).toBeGreaterThan(0);
      expect(on2.every(({ slide }) => slide === 2)).toBe(true);
      const all = await ask('list_moments', { rehearsal: NEWEST });
      expect(all.text).not.toContain(KEPT_BACK);
      expect(all.json).toMatchObject({ held_back: 1 });

      const one = await ask('get_moment', { rehearsal: NEWEST, moment: 'looking-away-101000' });
      expect(one.images).toBe(1);
      expect(one.structured).toBeUndefined();
      expect(one.json).toMatchObject({
        slide: 2,
        measured: { value: 48, begins_at: 25 },
        passage: { from: 'script', heading: 'Budget', matched_by: 'title' },
      });
      expect(JSON.stringify(one.json)).toContain('servers');
      expect(one.text).not.toContain('secret');
      expect((await ask('get_moment', { rehearsal: NEWEST, moment: KEPT_BACK })).isError).toBe(true);

      const takes = await ask('compare_takes');
      expect(takes.json).toMatchObject({ first: { rehearsal: BEFORE }, second: { rehearsal: NEWEST } });
      const progress = await ask('behavior_progress', { behavior: 'too-far' });
      expect(progress.json['behaviors']).toMatchObject([{ behavior: 'too-far', trend: 'worse' }]);

      const found = await ask('search', { query: 'training servers' });
      expect(found.json['hits']).toMatchObject([{ kind: 'script', slide: 2, at_s: 60, heading: 'Budget' }]);
      expect((await ask('search', { query: 'secret' })).json['hits']).toEqual([]);

      const said = await ask('said_when', { rehearsal: NEWEST, words: 'numbers in March' });
      expect(said.json['at']).toMatchObject([{ from_s: 120, to_s: 180 }]);
      expect(said.json['how_known']).toBe(wordsFor('en').assistant.known.page);

      const curve = await ask('signal_curve', { rehearsal: NEWEST, behavior: 'looking-away', points: 50 });
      const points = curve.json['points'] as { value?: number }[];
      expect(points.length).toBeLessThanOrEqual(50);
      expect(Math.max(...points.map(({ value = 0 }) => value))).toBeGreaterThan(40);

      const { prompts } = await client.listPrompts();
      expect(prompts).toHaveLength(4);
      for (const language of ['ko', 'en'] as const) {
        const prompt = await client.getPrompt({ name: 'what_is_wrong', arguments: { rehearsal: NEWEST, language } });
        expect(prompt.messages[0]?.content).toMatchObject({
          text: wordsFor(language).assistant.prompts.whatIsWrong.text({ newest: false, id: NEWEST }),
        });
      }

      const read = async (uri: string) => JSON.stringify((await client.readResource({ uri })).contents);
      expect((await client.listResources()).resources.map(({ uri }) => uri)).toContain(`rehearsal://${NEWEST}`);
      expect(await read(`rehearsal://${NEWEST}`)).toContain('looking-away-101000');
      expect(await read(`rehearsal://${NEWEST}/moments/looking-away-101000`)).toContain('Budget');
      expect(await read(`rehearsal://${NEWEST}/script`)).toContain('forty thousand');
      expect(await read(`rehearsal://${NEWEST}/slides/2`)).toContain('40,000');
      await expect(read(`rehearsal://${NEWEST}/transcript`)).rejects.toThrow(
        wordsFor('en').assistant.errors.transcript,
      );
      const completed = await client.complete({
        ref: { type: 'ref/resource', uri: 'rehearsal://{id}' },
        argument: { name: 'id', value: '2026-11-1' },
      });
      expect(completed.completion.values).toEqual([BEFORE]);
    }));
});

test('lists go on by their cursor, and a cursor of somebody else is refused', () =>
  withAssistant('here', ['--library', library], async ({ ask }) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { json } = await ask('list_moments', { rehearsal: BEFORE, limit: 3, ...(cursor && { cursor }) });
      seen.push(...(json['moments'] as { moment: string }[]).map(({ moment }) => moment));
      cursor = json['next_cursor'] as string | undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(11);
    const first = await ask('list_rehearsals', { limit: 1 });
    const second = await ask('list_rehearsals', { limit: 1, cursor: first.json['next_cursor'] });
    expect(second.json).toMatchObject({ rehearsals: [{ rehearsal: BEFORE }], truncated: false });
    const refused = await ask('list_moments', { rehearsal: BEFORE, cursor: '../..' });
    expect(refused).toMatchObject({ isError: true, text: wordsFor('en').assistant.errors.cursor });
    // Named without --pictures, the folder is open and its pictures are not.
    const one = await ask('get_moment', { rehearsal: BEFORE, moment: 'looking-away-101000' });
    expect(one.images).toBe(0);
    expect(one.json['picture']).toBe(wordsFor('en').assistant.pictureOff);
  }));

test('the switches of the settings hold at once, with the app closed, in the language of the person', async () => {
  const set = (assistant: object) =>
    writeFile(join(folder, 'settings.json'), JSON.stringify({ language: 'ko', assistant }));
  await withAssistant('here', ['--data', folder], async ({ ask, client }) => {
    const { errors, pictureOff } = wordsFor('ko').assistant;
    const off = await ask('list_rehearsals');
    expect(off).toMatchObject({ isError: true, text: wordsFor('en').assistant.errors.off });
    expect((await client.listResources()).resources).toEqual([]);
    await set({ read: true, pictures: false });
    expect((await ask('list_rehearsals')).json).toMatchObject({ total: 2 });
    const moment = { rehearsal: NEWEST, moment: 'looking-away-101000' };
    expect((await ask('get_moment', moment)).json['picture']).toBe(pictureOff);
    await set({ read: true, pictures: true });
    expect((await ask('get_moment', moment)).images).toBe(1);
    await set({ read: false, pictures: true });
    expect(await ask('get_moment', moment)).toMatchObject({ isError: true, text: errors.off });
    await writeFile(join(folder, 'settings.json'), '{ torn');
    expect((await ask('list_rehearsals')).isError).toBe(true);
  });
});

test('results of analyze are read in the place of a library, one folder or several', async () => {
  const results = join(folder, 'results', 'first');
  await writeRehearsal(join(folder, 'results'), { id: 'first' });
  await rm(join(results, 'rehearsal.json'));
  await writeFile(join(results, 'timeline.json'), JSON.stringify(exportTimeline(finishedTimeline('en'))));
  for (const named of [results, join(folder, 'results')]) {
    await withAssistant('here', ['--library', named], async ({ ask }) => {
      expect((await ask('list_rehearsals')).json).toMatchObject({
        rehearsals: [{ rehearsal: 'first', title: 'thesis defense.mp4' }],
      });
      expect((await ask('list_moments', { rehearsal: 'first' })).json).toMatchObject({ total: 12 });
      expect((await ask('signal_curve', { rehearsal: 'first', behavior: 'looking-away' })).text).toBe(
        wordsFor('en').assistant.errors.curve,
      );
    });
  }
});

test('reads while the app writes: a torn line is the app’s next one', () =>
  withAssistant('here', ['--library', library], async ({ ask }) => {
    const total = async () => (await ask('list_moments', { rehearsal: BEFORE })).json['total'];
    expect(await total()).toBe(11);
    const line = JSON.stringify({ ...finishedTimeline('en').events[3], id: 'too-far-1', startMs: 1 });
    await appendFile(join(library, BEFORE, 'events.ndjson'), line.slice(0, 40));
    expect(await total()).toBe(11);
    await appendFile(join(library, BEFORE, 'events.ndjson'), `${line.slice(40)}\n`);
    expect(await total()).toBe(12);
  }));

test('ends with its stdin, says nothing but the protocol, and refuses an option that is none', async () => {
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [join(SERVER_FOLDER, SERVER), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    child.stdout.on('data', (part: Buffer) => {
      stdout += part.toString('utf8');
    });
    child.stdin.end();
    const [code] = (await once(child, 'close')) as [number];
    return { code, stdout };
  };
  expect(await Promise.all([run('--library', library), run('--nonsense')])).toEqual([
    { code: 0, stdout: '' },
    { code: 1, stdout: '' },
  ]);
});

test('the inspector finds nothing to complain of, and asks what the settings’ button told it how to ask', async () => {
  const data = join(folder, 'switched-off');
  await writeRehearsal(join(data, 'rehearsals'), { id: NEWEST });
  // What the button copies ends in the command that starts the server.
  const copied = commandFor('claudeCode', { server: join(SERVER_FOLDER, SERVER), data });
  const [, command = ''] = copied.split(' -- ');
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [, ...rest] = words;
  const inspect = (...args: string[]) =>
    promisify(execFile)(installed('mcp-inspector'), ['--cli', process.execPath, ...rest, '--format', 'json', ...args]);

  const [listed, refused] = await Promise.all([
    inspect('--method', 'tools/list', '--strict'),
    inspect('--method', 'tools/call', '--tool-name', 'list_rehearsals', '--protocol-era', 'modern').catch(
      (failure: { stdout: string; stderr: string }) => failure,
    ),
  ]);
  expect(listed.stderr).not.toMatch(/Warning|Error/);
  expect(JSON.parse(listed.stdout).result.tools).toHaveLength(8);
  expect(refused.stdout).toContain('Settings');
});

test('the file for Claude Desktop holds the server and its forms in every language', async () => {
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
