import { useEffect, useRef } from 'react';

/** What has keys of its own while it is open. */
const OPEN = '[role="menu"], [role="dialog"]';
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
      if (event.isComposing) return;
      if (event.target.matches(TYPED_INTO) || event.target.closest(OPEN) !== null) return;
      if (event.key === ' ' && event.target.matches('button:not([aria-current="true"]), summary')) return;
      const run = latest.current[keyOf(event)];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** The key as it is named in a table of keys. Where another alphabet is typed, a letter is the one that stands in its place. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined && !/^[a-z]$/i.test(key)) return letter.toLowerCase();
  if (key.startsWith('Arrow') && shiftKey) return `Shift+${key}`;
  return key.length === 1 ? key.toLowerCase() : key;
}
