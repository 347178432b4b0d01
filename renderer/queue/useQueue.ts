import { useSyncExternalStore } from 'react';
import type { FilmQueue, QueuedFilm } from './filmQueue.ts';

/** The films of the queue, as far as they are now. */
export function useQueue(queue: FilmQueue): readonly QueuedFilm[] {
  return useSyncExternalStore(queue.subscribe, queue.films);
}
