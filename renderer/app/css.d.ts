import 'react';

declare module 'react' {
  /** Computed geometry that the style sheets read. */
  interface CSSProperties {
    /** 0..1: how severe a moment is. */
    '--severity'?: number;
    /** 0..1: share of the rehearsal. */
    '--at'?: number;
    /** 0..1: how much of the rehearsal. */
    '--share'?: number;
    /** Width over height of a picture. */
    '--ratio'?: number;
  }
}
