import { describe, expect, it, vi } from 'vitest';
import { during, events, MOVES } from '../../../shared/detector/world.fixture.ts';
import type { Seen } from '../messages.ts';
import { createEventPost } from './eventPost.ts';

const [event] = events(during(20_000, 26_000, MOVES['head-tilt'] ?? {}), 40_000);
if (event === undefined) throw new Error('There is no event to post.');
const named = (id: string) => ({ ...event, id });
const picture = Uint8Array.of(1, 2, 3);

describe('createEventPost', () => {
  it('posts an event whose strip failed without one, says why, and all that come after it', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const posted: Seen[] = [];
    const { send, settled } = createEventPost((message) => posted.push(message));
    send(named('first'), Promise.resolve(picture));
    send(named('second'), Promise.reject(new Error('no memory for a canvas')));
    send(named('third'), Promise.resolve(picture));
    await settled();
    expect(posted).toEqual([
      { type: 'event', event: named('first'), strip: picture },
      { type: 'event', event: named('second') },
      { type: 'event', event: named('third'), strip: picture },
    ]);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('keeps the order in which the events ended, whichever strip is there first', async () => {
    const posted: string[] = [];
    const { send, settled } = createEventPost((message) => message.type === 'event' && posted.push(message.event.id));
    let finish = (_: Uint8Array<ArrayBuffer>) => {};
    send(named('slow'), new Promise((resolve) => (finish = resolve)));
    send(named('quick'), Promise.resolve(picture));
    finish(picture);
    await settled();
    expect(posted).toEqual(['slow', 'quick']);
  });
});
