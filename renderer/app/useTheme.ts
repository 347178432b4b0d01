import { useSyncExternalStore } from 'react';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

/** Whether the system is dark: for what is drawn by hand, and has to be drawn anew in other colors. */
export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, () => dark.matches);
}
