import { expect, test } from 'vitest';
import type { Bridge, PushName } from '../../shared/bridge.ts';
import { type CoachingStatus, NO_USAGE, type Timeline } from '../../shared/rehearsal/timeline.ts';
import { finishedTimeline } from '../../shared/report/timeline.fixture.ts';
import { landmarkFeedback } from '../../shared/words/feedback/feedback.ts';
import { createLiveTimeline } from './liveTimeline.ts';

const FIRST: Timeline = finishedTimeline('en');
const { id } = FIRST.rehearsal;
const SENDING: CoachingStatus = { state: 'sending', pending: 2 };
const titled = (title: string): Timeline => ({ ...FIRST, rehearsal: { ...FIRST.rehearsal, title } });

/** The other end of the bridge: pushes what the test says, and answers a reading when it says so. */
function mainProcess() {
  const listeners = new Map<PushName, (payload: never) => void>();
  const answers: ((timeline: Timeline) => void)[] = [];
  const bridge = {
    on(name: PushName, listener: (payload: never) => void) {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
    call: () => new Promise((resolve) => answers.push((value) => resolve({ ok: true, value }))),
  } as unknown as Bridge;
  const push = (name: PushName, payload: object) => listeners.get(name)?.(payload as never);
  return { bridge, push, answers };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const fail = (error: unknown) => {
  throw error;
};

test('what was pushed after the reading and before anybody listened is read', async () => {
  const { bridge, answers } = mainProcess();
  const live = createLiveTimeline(bridge, FIRST);
  live.open(fail);
  answers[0]?.({ ...FIRST, rehearsal: { ...FIRST.rehearsal, coaching: SENDING } });
  await settled();
  expect(live.now().rehearsal.coaching).toEqual(SENDING);
});

test('what is pushed while an answer is on its way is not lost with the answer', async () => {
  const { bridge, push, answers } = mainProcess();
  const live = createLiveTimeline(bridge, FIRST);
  live.open(fail);
  const [event] = FIRST.events;
  if (event === undefined) throw new Error('The example has no moments.');
  const words = { ...landmarkFeedback(event, 'en', '2026-11-27T12:00:00Z'), observation: 'said meanwhile' };
  push('coaching', { rehearsalId: id, status: SENDING, usage: NO_USAGE });
  push('feedback', { rehearsalId: id, feedback: [words] });
  answers[0]?.(titled('as it was read'));
  await settled();
  const { rehearsal, feedback } = live.now();
  expect(rehearsal.title).toBe('as it was read');
  expect(rehearsal.coaching).toEqual(SENDING);
  expect(feedback.find(({ eventId }) => eventId === event.id)?.observation).toBe('said meanwhile');
});

test('a new name that comes back late takes nothing away', async () => {
  const { bridge, push, answers } = mainProcess();
  const live = createLiveTimeline(bridge, FIRST);
  live.open(fail);
  answers[0]?.(FIRST);
  await settled();
  push('coaching', { rehearsalId: id, status: SENDING, usage: NO_USAGE });
  live.change((now) => ({ ...now, rehearsal: { ...now.rehearsal, title: 'Monday' } }));
  expect(live.now().rehearsal).toMatchObject({ title: 'Monday', coaching: SENDING });
});

test('of two answers the one that was asked for later stays', async () => {
  const { bridge, answers } = mainProcess();
  const live = createLiveTimeline(bridge, FIRST);
  live.open(fail);
  const adjusted = live.replace(async () => titled('adjusted'));
  await adjusted;
  answers[0]?.(titled('older'));
  await settled();
  expect(live.now().rehearsal.title).toBe('adjusted');
});

test('pushes about another rehearsal change nothing', () => {
  const { bridge, push } = mainProcess();
  const live = createLiveTimeline(bridge, FIRST);
  live.open(fail);
  push('coaching', { rehearsalId: 'another', status: SENDING, usage: NO_USAGE });
  expect(live.now()).toBe(FIRST);
});
