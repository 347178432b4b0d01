import { useMemo } from 'react';
import { GreenroomError } from '../../shared/problem.ts';
import { bridge } from '../app/bridge.ts';
import type { Frame, PlaceInReview } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** What can be done with a rehearsal of the list. */
export interface RehearsalActions {
  /**
   * Resolves when it is shown, or when it was said why it cannot be.
   *
   * @param at The place to begin at, a moment's or a time in ms.
   */
  open(id: string, at?: PlaceInReview): Promise<void>;
  remove(id: string): void;
  /** Shows its folder in the system's own way. */
  reveal(id: string): void;
  /** Prepares another take of the talk of this name. */
  again(title: string): void;
}

export function useRehearsals({ go, tell, dismiss, queue }: Frame): RehearsalActions {
  return useMemo(
    () => ({
      open(id, at) {
        dismiss();
        return call(bridge, 'rehearsals.read', id).then((timeline) => {
          // A film that is still being watched leads to where that is shown.
          if (timeline.rehearsal.state === 'recording' && queue.films().length > 0) return go({ kind: 'analyzing' });
          go({ kind: 'review', timeline, ...(at && { at }) });
          if (timeline.rehearsal.readOnly) tell(new GreenroomError('rehearsal-newer', { id }));
        }, tell);
      },
      remove: (id) => void call(bridge, 'rehearsals.remove', id).catch(tell),
      reveal: (id) => void call(bridge, 'rehearsals.reveal', id).catch(tell),
      again: (title) => go({ kind: 'ready', title }),
    }),
    [go, tell, dismiss, queue],
  );
}
