import type { Screen } from '../screen.ts';

/** Keys that have a name in every language; the others are called by what stands on them. */
type Named = 'space' | 'arrows' | 'shiftArrows' | 'upDown';
type Deed =
  | 'sheet'
  | 'through'
  | 'rehearse'
  | 'search'
  | 'openFilm'
  | 'stop'
  | 'play'
  | 'seconds'
  | 'tenSeconds'
  | 'moments'
  | 'zoom'
  | 'pan'
  | 'overview'
  | 'sections'
  | 'nextPage'
  | 'previousPage'
  | 'pause'
  | 'mark'
  | 'selfView'
  | 'script'
  | 'scroll'
  | 'speed';

/** Keys of one screen that do one thing. */
export interface Shortcut {
  readonly keys: readonly (Named | { readonly label: string })[];
  readonly does: Deed;
}

const key = (label: string) => ({ label });

/** What the screens listen to by themselves, for the list of keys. Buttons and fields have the keys of the system besides. */
export const SHORTCUTS: Readonly<Record<Screen['kind'], readonly Shortcut[]>> = {
  home: [
    { keys: [key('R')], does: 'rehearse' },
    { keys: [key('O')], does: 'openFilm' },
    { keys: [key('/')], does: 'search' },
  ],
  ready: [],
  rehearsing: [
    { keys: [key('→'), key('PgDn'), 'space'], does: 'nextPage' },
    { keys: [key('←'), key('PgUp')], does: 'previousPage' },
    { keys: [key('P')], does: 'pause' },
    { keys: [key('M')], does: 'mark' },
    { keys: [key('V')], does: 'selfView' },
    { keys: ['upDown'], does: 'script' },
    { keys: [key('S')], does: 'scroll' },
    { keys: [key('+'), key('−')], does: 'speed' },
    { keys: [key('Esc')], does: 'stop' },
  ],
  analyzing: [],
  review: [
    { keys: ['space', key('K')], does: 'play' },
    { keys: ['arrows'], does: 'seconds' },
    { keys: [key('J'), key('L')], does: 'tenSeconds' },
    { keys: [key('['), key(']')], does: 'moments' },
    { keys: [key('+'), key('−'), key('0')], does: 'zoom' },
    { keys: ['shiftArrows'], does: 'pan' },
    { keys: [key('Esc')], does: 'overview' },
  ],
  settings: [
    { keys: ['upDown'], does: 'sections' },
    { keys: [key('/')], does: 'search' },
  ],
};

/** On every screen. */
export const EVERYWHERE: readonly Shortcut[] = [
  { keys: [key('Tab')], does: 'through' },
  { keys: [key('?')], does: 'sheet' },
];
