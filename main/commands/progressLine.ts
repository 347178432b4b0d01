import type { TextOutput } from './analyzeHost.ts';

/** How far a command is. On a terminal one line that is written over; elsewhere a line at every tenth part. */
export interface ProgressLine {
  /** @param share 0..1 of the work; undefined for a step that has no measure. */
  show(text: string, share?: number): void;
  /** Takes the line away, so that what comes next starts on an empty one. */
  clear(): void;
}

const ERASE_LINE = '\r\u001b[2K';

export function createProgressLine(output: TextOutput): ProgressLine {
  if (output.isTTY) {
    let shown = false;
    return {
      show(text) {
        output.write(ERASE_LINE + text);
        shown = true;
      },
      clear() {
        if (shown) output.write(ERASE_LINE);
        shown = false;
      },
    };
  }
  let tenths = -1;
  return {
    show(text, share) {
      if (share !== undefined) {
        const reached = Math.floor(share * 10);
        if (reached <= tenths) return;
        tenths = reached;
      }
      output.write(`${text}\n`);
    },
    clear: () => undefined,
  };
}
