import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type {} from '../../renderer/app/bridge.ts';
import { test } from '../app.ts';
import type {} from '../bench/pages/bench.ts';
import { film, SAMPLE } from '../films/films.ts';
import { h264, mp4, mux } from '../films/odd.ts';
import { chooseInDialog } from '../person.ts';

test('a frame that is copied has the very pixels of one that is drawn: films, turned ones, and cameras', async ({
  open,
  data,
}) => {
  const { app, page } = await open({ ports: { page: 'bench/pages/bench.html' } });
  await page.waitForFunction(() => 'copyAlike' in window);
  const turned = [90, 180, 270] as const;
  const telephones = turned.map((rotation) => join(data, `turned-${rotation}.mp4`));
  for (const [index, rotation] of turned.entries())
    await writeFile(telephones[index] ?? '', await mux(mp4(), { ...(await h264(1)), rotation }));

  const sizes: string[] = [];
  for (const path of [SAMPLE, film('odd.webm'), film('vp9.webm'), film('portrait.mp4'), ...telephones]) {
    await chooseInDialog(app, path);
    const frames = await page.evaluate(async () => {
      const answer = await window.greenroom.call('films.choose', undefined);
      const [one] = answer.ok ? answer.value : [];
      if (one === undefined || !('film' in one)) throw new Error(JSON.stringify(answer));
      return window.copyAlike(one.film.url, 3);
    });
    expect(frames, path).toHaveLength(3);
    for (const { furthest } of frames) expect(furthest, path).toBe(0);
    sizes.push(`${frames[0]?.width}x${frames[0]?.height}`);
  }
  expect(sizes).toEqual(['1280x720', '641x361', '640x360', '360x640', '720x1280', '1280x720', '720x1280']);
  const camera = await page.evaluate(() => window.copyAlikeOfCamera(640, 360));
  expect(camera).toEqual({ format: 'NV12', width: 640, height: 360, furthest: 0 });
});
