/** A key that was pressed, and on what. */
export interface Pressed {
  /** As `KeyboardEvent.key`. */
  readonly key: string;
  /** It goes into a letter that is being put together, as in Hangul: it means nothing by itself. */
  readonly isComposing: boolean;
  /** Ctrl, Alt or the command key goes with it. */
  readonly withModifier: boolean;
  /** Whether what has the focus matches a selector. */
  matches(selector: string): boolean;
}

const TYPED_INTO = 'input:not([type="range"]), select, textarea';
/** What a keydown is called that an input method has taken, also where `isComposing` is not set yet. */
const TAKEN = new Set(['Process', 'Unidentified', 'Dead']);

/**
 * The shortcut that a key means, in small letters; null when it means none. Space presses the button that has the focus, as
 * everywhere; on the moment that is already chosen there is nothing to press, so it is a shortcut there.
 */
export function shortcutOf({ key, isComposing, withModifier, matches }: Pressed): string | null {
  if (isComposing || withModifier || TAKEN.has(key)) return null;
  if (matches(TYPED_INTO)) return null;
  if (key === ' ' && matches('button:not([aria-current="true"]), summary')) return null;
  return key.length === 1 ? key.toLowerCase() : key;
}
