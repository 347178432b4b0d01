import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { _electron as electron, expect } from 'playwright/test';
import type { Language } from '../shared/rehearsal/timeline.ts';
import type { TimelineExport } from '../shared/rehearsal/timelineExport.ts';
import { behaviorName } from '../shared/words/feedback/behaviorWords.ts';
import { wordsFor } from '../shared/words/words.ts';
import { project } from './commands/commandLine.ts';

/** Opens a report in a plain browser window and expects everything to be in it and nothing to be asked for. */
export async function expectSelfContained(path: string, timeline: TimelineExport, language: Language): Promise<void> {
  const executablePath = process.env['GREENROOM_ELECTRON'];
  if (executablePath === undefined) throw new Error('Run these tests with "npm test", which finds an Electron to run.');
  const app = await electron.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), join(project, 'e2e', 'viewer')],
  });
  try {
    const page = await app.firstWindow();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    // Only what is an error: Electron writes advice for developers to the console of any page, sooner or later.
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const address = pathToFileURL(path).href;
    await page.goto(address);

    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const words = wordsFor(language);
    for (const [index, event] of timeline.events.entries()) {
      const card = page.locator(`#moment-${index + 1}`);
      await expect(card.getByRole('heading', { name: behaviorName(words, event.behavior) })).toBeVisible();
      await expect(card.getByText(event.feedback.suggestion)).toBeVisible();
      const picture = card.getByRole('img');
      await expect(picture).toHaveJSProperty('naturalWidth', 1152);
      const strip = await readFile(join(path, '..', event.strip ?? 'no strip'));
      expect(await picture.getAttribute('src')).toBe(`data:image/jpeg;base64,${strip.toString('base64')}`);
      await page.locator(`a[href="#moment-${index + 1}"]`).click();
      await expect(card).toBeInViewport();
    }
    // No report is too wide for a telephone.
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(asked).toEqual([address]);
    expect(errors).toEqual([]);
  } finally {
    await app.close();
  }
}
