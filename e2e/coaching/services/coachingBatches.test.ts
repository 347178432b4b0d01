import { describe, expect, test } from 'vitest';
import { agreed, eventNumber } from './coachingStage.ts';
import { server, stage } from './freshStage.ts';

async function happen(count: number, from = 0): Promise<void> {
  for (let i = from; i < from + count; i++) await stage.happens(eventNumber(i));
}

const words = async () => (await stage.timeline()).feedback;
const sources = async () => (await words()).map(({ source }) => source);

describe('batches', () => {
  test('leave when 8 are waiting, in one request', async () => {
    await happen(7);
    expect(server.requests).toHaveLength(0);
    await happen(1, 7);
    await expect.poll(sources).toEqual(Array(8).fill('vlm'));
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([8]);
  });

  test('leave when the oldest has waited 45 s', async () => {
    await happen(1);
    stage.clock.pass(44_000);
    await happen(1, 1);
    expect(server.requests).toHaveLength(0);
    stage.clock.pass(1000);
    await expect.poll(sources).toEqual(['vlm', 'vlm']);
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([2]);
  });

  test('leave at the end, the most severe first, one request at a time', async () => {
    stage.settings = { ...stage.settings, consent: null };
    for (let i = 0; i < 19; i++) await stage.happens(eventNumber(i, { severity: i / 20 }));
    stage.settings = agreed('anthropic', server.url);
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.mostAtOnce()).toBe(1);
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([8, 8, 3]);
    expect(server.requests[0]?.ids[0]).toBe(eventNumber(18).id);
    expect(server.requests[2]?.ids.at(-1)).toBe(eventNumber(0).id);
    expect(new Set(await sources())).toEqual(new Set(['vlm']));
  });

  test('of two rehearsals take turns', async () => {
    const { title, source, models } = (await stage.timeline()).rehearsal;
    const other = await stage.repository.create({ title, source, models });
    await happen(1);
    await stage.repository.appendEvent(other.id, eventNumber(0));
    await stage.coach.eventAdded(other.id, eventNumber(0));
    let release = () => {};
    server.act([{ kind: 'held', until: new Promise<void>((resolve) => (release = resolve)) }]);
    const first = stage.coach.rehearsalFinished(stage.id);
    await expect.poll(() => server.requests.length).toBe(1);
    const second = stage.coach.rehearsalFinished(other.id);
    await expect.poll(async () => (await stage.repository.read(other.id)).rehearsal.coaching.state).toBe('sending');
    // Time for a request that would not wait to arrive.
    for (let i = 0; i < 100; i++) await stage.timeline();
    release();
    await Promise.all([first, second]);
    expect(server.requests).toHaveLength(2);
    expect(server.mostAtOnce()).toBe(1);
  });

  test('near-duplicates are sent once and all get the answer', async () => {
    for (const startMs of [0, 9000, 18_000]) {
      const event = eventNumber(0, {
        id: `looking-down-${startMs}`,
        startMs,
        endMs: startMs + 4000,
        severity: startMs / 20_000,
      });
      await stage.happens(event);
    }
    await stage.coach.rehearsalFinished(stage.id);
    expect(server.requests.map(({ ids }) => ids)).toEqual([['looking-down-18000']]);
    expect(server.requests[0]?.images).toHaveLength(1);
    expect(server.requests[0]?.text).toContain('3 times close together');
    expect(await sources()).toEqual(['vlm', 'vlm', 'vlm']);
  });

  test('a rejection holds for the one that was looked at', async () => {
    server.act([
      {
        kind: 'answer',
        change: (answers) => answers.map((answer) => ({ ...answer, verdict: 'rejected', suggestion: '' })),
      },
    ]);
    await stage.happens(eventNumber(0));
    await stage.happens(eventNumber(0, { id: 'looking-down-9000', startMs: 9000, endMs: 12_000, severity: 0.9 }));
    await stage.coach.rehearsalFinished(stage.id);
    const verdicts = new Map((await words()).map(({ eventId, verdict }) => [eventId, verdict]));
    expect(verdicts.get('looking-down-9000')).toBe('rejected');
    expect(verdicts.get('looking-down-0')).toBe('unsure');
  });

  test('leave no timer behind', async () => {
    await happen(3);
    expect(stage.clock.pending()).toBe(1);
    await stage.coach.rehearsalFinished(stage.id);
    expect(stage.clock.pending()).toBe(0);
  });
});
