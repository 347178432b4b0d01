import type { Bridge } from '../../shared/bridge.ts';

declare global {
  interface Window {
    /** What the preload script exposes. */
    readonly greenroom: Bridge;
  }
}

/** The way to the main process. */
export const bridge: Bridge = window.greenroom;
