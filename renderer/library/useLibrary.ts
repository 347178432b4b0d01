import { useEffect, useState } from 'react';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { follow } from '../app/follow.ts';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

export interface LibraryContents {
  /** Newest first. */
  readonly rehearsals: readonly Rehearsal[];
  /** Names of the folders that cannot be read. */
  readonly damaged: readonly string[];
}

/** More than the first screen shows, and few enough to be read at once: a library of a thousand takes a second. */
const FIRST = 40;

/** The rest is read no later than this after the newest. */
const LATEST_MS = 500;

/**
 * What is in the library, read again when the app says that it changed and when the person comes back from elsewhere. The newest
 * come first, the rest when it is read.
 */
export function useLibrary({ tell }: Pick<Frame, 'tell'>): LibraryContents | null {
  const [newest, setNewest] = useState<LibraryContents | null>(null);
  const [all, setAll] = useState<LibraryContents | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = () => undefined;
    call(bridge, 'rehearsals.list', { newest: FIRST }).then((read) => {
      if (stop === null) return;
      setNewest(read);
      // When the first screen has been drawn: a thousand of them keep the main process busy.
      const soon = requestIdleCallback(
        () => {
          stop = follow(changes, () => call(bridge, 'rehearsals.list', undefined), setAll, tell);
        },
        { timeout: LATEST_MS },
      );
      stop = () => cancelIdleCallback(soon);
    }, tell);
    return () => {
      stop?.();
      stop = null;
    };
  }, [tell]);
  return all ?? newest;
}

function changes(again: () => void): () => void {
  const stop = bridge.on('library', again);
  window.addEventListener('focus', again);
  return () => {
    stop();
    window.removeEventListener('focus', again);
  };
}
