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

/** What is in the library, read again when the app says that it changed and when the person comes back from elsewhere. */
export function useLibrary({ tell }: Pick<Frame, 'tell'>): LibraryContents | null {
  const [contents, setContents] = useState<LibraryContents | null>(null);
  useEffect(() => follow(changes, read, setContents, tell), [tell]);
  return contents;
}

function changes(again: () => void): () => void {
  const stop = bridge.on('library', again);
  window.addEventListener('focus', again);
  return () => {
    stop();
    window.removeEventListener('focus', again);
  };
}

async function read(): Promise<LibraryContents> {
  const [rehearsals, damaged] = await Promise.all([
    call(bridge, 'rehearsals.list', undefined),
    call(bridge, 'rehearsals.damaged', undefined),
  ]);
  return { rehearsals, damaged };
}
