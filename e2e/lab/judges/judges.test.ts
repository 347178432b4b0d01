import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { STANDARD_SET } from '../cases/set.ts';
import { agreementOf } from './agreementOf.ts';
import { itemsOf } from './item.ts';
import { askModel } from './model.ts';
import type { Verdict } from './verdicts.ts';

const items = itemsOf(STANDARD_SET, 25);
const spoiled = items.filter(({ isSpoiled }) => isSpoiled);
const verdict = (key: string, said: Verdict['verdict'], judge: Verdict['judge'] = 'person'): Verdict => ({
  key,
  judge,
  verdict: said,
  at: new Date(0).toISOString(),
});

describe('the items', () => {
  test('are the same each time, every one with a name of its own, some of them spoiled', () => {
    expect(itemsOf(STANDARD_SET, 25).map(({ key }) => key)).toEqual(items.map(({ key }) => key));
    expect(new Set(items.map(({ key }) => key)).size).toBe(25);
    expect(new Set(items.map(({ scenario }) => scenario)).size).toBeGreaterThan(15);
    expect(spoiled.length).toBeGreaterThanOrEqual(3);
  });

  test('that are spoiled are objected to by the rules, the others are not', { timeout: 60_000 }, () => {
    for (const item of spoiled) expect(item.objections(), item.scenario).not.toEqual([]);
    for (const item of items.filter(({ isSpoiled }) => !isSpoiled).slice(0, 5)) expect(item.objections()).toEqual([]);
  });
});

test('agreement is told of every two judges, and of each against what was spoiled', { timeout: 60_000 }, () => {
  const some = [...spoiled.slice(0, 2), ...items.filter(({ isSpoiled }) => !isSpoiled).slice(0, 3)];
  const verdicts = [
    ...some.map(({ key, isSpoiled }) => verdict(key, isSpoiled ? 'reject' : 'accept')),
    ...some.map(({ key }) => verdict(key, 'accept', 'model')),
  ];
  const { pairs, skills } = agreementOf(items, verdicts);
  expect(pairs.map(({ name, agreement: { cases, kappa } }) => [name, cases, kappa])).toEqual([
    ['rules and person', 5, 1],
    ['rules and model', 5, 0],
    ['person and model', 5, 0],
  ]);
  expect(skills.map(({ judge, soundAccepted, spoiledRejected }) => [judge, soundAccepted, spoiledRejected])).toEqual([
    ['rules', 3, 2],
    ['person', 3, 2],
    ['model', 3, 0],
  ]);
});

describe('a language model', () => {
  const labelled = items.find(({ labels }) => labels.behaviors.length > 0);
  async function ask(text: string): Promise<{ answer: Awaited<ReturnType<typeof askModel>>; asked: string }> {
    let asked = '';
    const server = createServer(async (request, response) => {
      for await (const part of request) asked += String(part);
      const content = [{ type: 'text', text }];
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({ content, stop_reason: 'end_turn', usage: { input_tokens: 800, output_tokens: 40 } }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      if (labelled === undefined) throw new Error('No item has a label.');
      const { port } = server.address() as AddressInfo;
      const about = { address: `http://127.0.0.1:${port}`, model: 'fake', maxRetries: 0 };
      return { answer: await askModel(about, labelled, () => new Date(0), new AbortController().signal), asked };
    } finally {
      server.close();
    }
  }

  test('is shown a strip and the label, and its verdict is kept with its reason', { timeout: 60_000 }, async () => {
    const { answer, asked } = await ask('Well: {"why": "The head is turned.", "verdict": "accept"}');
    expect(answer).toMatchObject({
      tokens: 840,
      verdict: { key: labelled?.key, judge: 'model', verdict: 'accept', why: 'The head is turned.' },
    });
    const [message] = JSON.parse(asked).messages;
    expect(message.content[0].text).toContain('seconds');
    expect(Buffer.from(message.content[1].source.data, 'base64').subarray(1, 4).toString()).toBe('PNG');
  });

  test('that does not answer the question gives no verdict', { timeout: 60_000 }, async () => {
    expect((await ask('I cannot tell.')).answer).toEqual({ tokens: 840, failed: 'bad-answer' });
  });
});
