import { useMemo } from 'react';
import { GreenroomError } from '../../shared/problem.ts';
import { bridge } from '../app/bridge.ts';
import type { Frame, PlaceInReview } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** What can be done with a rehearsal of the list. */
export interface RehearsalActions {
  /** `at`: the place to begin at, a moment's or a time in ms. */
  open(id: string, at?: PlaceInReview): void;
  remove(id: string): void;
  /** Prepares another take of the talk of this name. */
  again(title: string): void;
}

export function useRehearsals({ go, tell, dismiss }: Frame): RehearsalActions {
  return useMemo(
    () => ({
      open(id, at) {
        dismiss();
        call(bridge, 'rehearsals.read', id).then((timeline) => {
          go({ kind: 'review', timeline, ...(at && { at }) });
          if (timeline.rehearsal.readOnly) tell(new GreenroomError('rehearsal-newer', { id }));
        }, tell);
      },
      remove: (id) => void call(bridge, 'rehearsals.remove', id).catch(tell),
      again: (title) => go({ kind: 'ready', title }),
    }),
    [go, tell, dismiss],
  );
}
