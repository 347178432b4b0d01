import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, type Machine, readOptions } from '../../main/mcp/options.ts';
import { cursorAt, fit, MOST_BYTES, positionOf } from '../../shared/assistant/bounds.ts';
import { commandFor } from '../../shared/assistant/clients.ts';
import { thin } from '../../shared/assistant/thin.ts';

const linux: Machine = { platform: 'linux', home: '/home/kim', env: {}, cwd: '/work' };

describe('where the server looks', () => {
  test.each([
    ['the app’s own', [], { library: null, pictures: false, data: '/home/kim/.config/Greenroom' }],
    ['a form that was not filled in', ['--library=', '--pictures=false'], { library: null, pictures: false }],
    ['a form that was', ['--library=/a b', '--pictures=true'], { library: '/a b', pictures: true }],
    ['a terminal', ['--library', 'results', '--pictures'], { library: '/work/results', pictures: true }],
    ['a folder for data', ['--data', '/data'], { library: null, data: '/data' }],
  ])('%s', (_name, argv, options) => {
    expect(readOptions(argv, linux)).toMatchObject(options);
  });
  test('an option that is none is refused', () => {
    expect(() => readOptions(['--librari', 'x'], linux)).toThrow(TypeError);
  });
  test('each system keeps data elsewhere', () => {
    const folder = (platform: NodeJS.Platform, env = {}) => dataFolder({ platform, home: '/h', env });
    expect(folder('darwin')).toBe(join('/h', 'Library', 'Application Support', 'Greenroom'));
    expect(folder('win32', { APPDATA: '/r' })).toBe(join('/r', 'Greenroom'));
    expect(folder('linux', { XDG_CONFIG_HOME: '/x' })).toBe('/x/Greenroom');
  });
});

test('what is copied starts the server, whatever is in its path', () => {
  const place = { server: '/Users/김 민수/greenroom-mcp.mjs', data: null };
  expect(commandFor('claudeCode', place)).toBe(
    'claude mcp add --scope user greenroom -- node "/Users/김 민수/greenroom-mcp.mjs"',
  );
  const { mcpServers } = JSON.parse(commandFor('other', { ...place, data: 'C:\\d' }));
  expect(mcpServers.greenroom).toEqual({ command: 'node', args: [place.server, '--data', 'C:\\d'] });
});

test('a list is cut where it no longer fits, and goes on from there', () => {
  const entries = Array.from({ length: 50 }, (_, i) => ({ i, text: '가'.repeat(500) }));
  const { shown, left } = fit(entries, 40);
  expect(Buffer.byteLength(JSON.stringify(shown))).toBeLessThan(MOST_BYTES);
  expect([shown.length + left, fit([{ text: '가'.repeat(90_000) }], 5).shown.length]).toEqual([50, 1]);
  expect([positionOf(undefined), positionOf(cursorAt(7)), positionOf('7'), positionOf('from-99999999')]).toEqual([
    0,
    7,
    null,
    null,
  ]);
});

test('a thinned curve keeps what is furthest from the usual, and its holes', () => {
  const values = Float32Array.from({ length: 1000 }, (_, i) => (i >= 500 && i < 700 ? Number.NaN : i === 303 ? 42 : 1));
  const points = thin({ timesMs: Float32Array.from(values, (_, i) => i * 100), values }, 40);
  expect(points.length).toBeLessThanOrEqual(40);
  expect(points).toContainEqual([30.3, 42]);
  expect(points.filter(([at, value]) => at > 52 && at < 67 && value !== null)).toEqual([]);
});
