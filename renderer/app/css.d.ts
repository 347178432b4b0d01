import 'react';

declare module 'react' {
  interface CSSProperties {
    /** 0..1, read by the stylesheet for how strong a bar is drawn. */
    '--severity'?: number;
  }
}
