import { useEffect, useRef } from 'react';
import { type Pressed, shortcutOf } from './shortcut.ts';

/** Keys for the whole screen, whatever has the focus, except where they are typed. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = shortcutOf(asPressed(event));
      const run = key === null ? undefined : latest.current[key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function asPressed(event: KeyboardEvent): Pressed {
  const { key, code, isComposing, ctrlKey, metaKey, altKey, shiftKey: withShift, target } = event;
  const matches = (selector: string) => target instanceof Element && target.matches(selector);
  const isWithin = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  return { key, code, isComposing, withModifier: ctrlKey || metaKey || altKey, withShift, matches, isWithin };
}
