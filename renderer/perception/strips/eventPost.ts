import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import type { Seen } from '../messages.ts';

/** Posts events in the order in which they ended, each as soon as its strip is there; without one when it could not be made. */
export interface EventPost {
  send(event: BehaviorEvent, strip: Promise<Uint8Array<ArrayBuffer>>): void;
  /** Resolves when everything sent so far has been posted. */
  settled(): Promise<void>;
}

export function createEventPost(post: (message: Seen) => void): EventPost {
  let posting = Promise.resolve();
  return {
    send(event, strip) {
      posting = posting.then(async () => {
        const bytes = await drawn(event, strip);
        post({ type: 'event', event, ...(bytes === undefined ? {} : { strip: bytes }) });
      });
      // Only posting can fail here; whoever awaits `settled` meets it.
      posting.catch(() => undefined);
    },
    settled: () => posting,
  };
}

/** A moment without a picture is still a moment: it was measured. */
async function drawn(event: BehaviorEvent, strip: Promise<Uint8Array<ArrayBuffer>>) {
  try {
    return await strip;
  } catch (error) {
    console.error(`The moment ${event.id} has no picture:`, error);
    return undefined;
  }
}
