import { expect, test } from 'vitest';
import { anthropicProvider } from '../../main/coaching/ask/providers/anthropic.ts';
import { momentsOf } from '../../main/coaching/moments/moment.ts';
import { imageTokens } from '../../main/coaching/money/budget.ts';
import { NO_TALK } from '../../shared/rehearsal/talk.ts';
import { tenMinutes } from './tenMinutes.ts';
import { waysToLook } from './waysToLook.ts';

const model = 'claude-haiku-5-5';
const provider = anthropicProvider({ address: 'https://api.anthropic.com', model });
const terms = { provider, providerId: 'anthropic', model, language: 'en', talk: NO_TALK } as const;
const film = { width: 1280, height: 720, framesPerSecond: 30 };

test('ten minutes: at most a twentieth of the tokens of one frame a second, and every moment is looked at', () => {
  const rehearsed = tenMinutes();
  const [greenroom, oneASecond, , everyFrame] = waysToLook(rehearsed, film, terms);
  if (!greenroom || !oneASecond || !everyFrame) throw new Error('A way is missing.');
  const tokens = (way: typeof greenroom) => way.inputTokens + way.outputTokens;
  expect(tokens(greenroom) / tokens(oneASecond)).toBeLessThanOrEqual(0.05);
  expect(greenroom.pictures).toBe(momentsOf(rehearsed.events).length);
  expect(momentsOf(rehearsed.events).flatMap(({ alike }) => alike)).toHaveLength(rehearsed.events.length);
  expect(oneASecond.pictures).toBe(600);
  expect(everyFrame.pictures).toBe(18_000);
  expect(greenroom.usd).toBeLessThan(oneASecond.usd);
});

test('frames cost what their size says', () => {
  const bare = { events: [], durationMs: 8000 };
  const [, small] = waysToLook(bare, { ...film, width: 28, height: 28 }, terms);
  const [, large] = waysToLook(bare, film, terms);
  expect((large?.inputTokens ?? 0) - (small?.inputTokens ?? 0)).toBe(8 * (imageTokens(1280, 720) - 1));
});

test('a rehearsal without a moment costs nothing', () => {
  const [greenroom] = waysToLook({ events: [], durationMs: 600_000 }, film, terms);
  expect(greenroom).toMatchObject({ requests: 0, pictures: 0, inputTokens: 0, outputTokens: 0, usd: 0 });
});
