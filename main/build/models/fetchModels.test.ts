import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fetchModels } from './fetchModels.ts';
import { answers, serveFile, whole } from './fileServer.fixture.ts';

async function withServer(
  behavior: Parameters<typeof serveFile>[0],
  use: (source: string, folder: string) => Promise<void>,
) {
  const folder = await mkdtemp(join(tmpdir(), 'greenroom-models-'));
  const server = await serveFile(behavior);
  try {
    await use(new URL(server.url).origin, folder);
    return server.paths;
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const options = { signal: new AbortController().signal, onProgress: () => undefined, onDone: () => undefined };

test('the bundles are asked for where Google keeps them', async () => {
  const paths = await withServer(answers(404), async (source, folder) => {
    await expect(fetchModels({ ...options, folder, source })).rejects.toMatchObject({
      problem: { kind: 'model-unreachable', details: { file: 'face_landmarker.task' } },
    });
  });
  expect(paths).toEqual(['/face_landmarker/face_landmarker/float16/1/face_landmarker.task']);
});

test('a server that sends something else leaves nothing behind that the app would load', async () => {
  await withServer(whole(Buffer.from('not a bundle')), async (source, folder) => {
    await expect(fetchModels({ ...options, folder, source })).rejects.toMatchObject({
      problem: { kind: 'model-wrong', details: { file: 'face_landmarker.task' } },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
