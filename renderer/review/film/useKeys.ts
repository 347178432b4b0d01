import { useEffect, useRef } from 'react';

const TYPED_INTO = 'input:not([type="range"]), select, textarea';

/**
 * Keys for the whole screen, whatever has the focus, except where they are typed. Space presses the button that has the
 * focus, as everywhere; on the moment that is already chosen there is nothing to press, so it plays.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
      if (event.target.matches(TYPED_INTO)) return;
      if (event.key === ' ' && event.target.matches('button:not([aria-current="true"]), summary')) return;
      const run = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
