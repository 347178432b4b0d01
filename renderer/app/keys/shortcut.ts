/** A key that was pressed, and on what. */
export interface Pressed {
  /** As `KeyboardEvent.key`. */
  readonly key: string;
  /** As `KeyboardEvent.code`: which key it is, whatever stands on it. */
  readonly code: string;
  readonly withShift: boolean;
  /** It goes into a letter that is being put together, as in Hangul: it means nothing by itself. */
  readonly isComposing: boolean;
  /** Ctrl, Alt or the command key goes with it. */
  readonly withModifier: boolean;
  /** Whether what has the focus matches a selector. */
  matches(selector: string): boolean;
  /** Whether what has the focus is inside of something that matches. */
  isWithin(selector: string): boolean;
}

/** What has keys of its own while it is open. */
const OPEN = '[role="menu"], [role="dialog"]';
const TYPED_INTO = 'input:not([type="range"]), select, textarea';
/** What a keydown is called that an input method has taken, also where `isComposing` is not set yet. */
const TAKEN = new Set(['Process', 'Unidentified', 'Dead']);

/**
 * The shortcut that a key means, in small letters; null when it means none. Space presses the button that has the focus, as
 * everywhere; on the moment that is already chosen there is nothing to press, so it is a shortcut there. Where another alphabet is typed, a letter
 * is the one that stands in its place.
 */
export function shortcutOf({
  key,
  code,
  isComposing,
  withModifier,
  withShift,
  matches,
  isWithin,
}: Pressed): string | null {
  if (isComposing || withModifier || TAKEN.has(key)) return null;
  if (matches(TYPED_INTO) || isWithin(OPEN)) return null;
  if (key === ' ' && matches('button:not([aria-current="true"]), summary')) return null;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined && !/^[a-z]$/i.test(key)) return letter.toLowerCase();
  if (key.startsWith('Arrow') && withShift) return `Shift+${key}`;
  return key.length === 1 ? key.toLowerCase() : key;
}
