import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const GAP = '  ';
/** What a last column gets at least, however narrow the terminal. */
const NARROWEST = 24;

/** Rows as aligned columns, each ending without blanks. `right`: the columns whose content is flush right. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string {
  const widths = widthsOf(rows);
  const lines = rows.map((row) =>
    row
      .map((text, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - stringWidth(text));
        return right.has(column) ? blanks + text : text + blanks;
      })
      .join(GAP)
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Like `table`, with the last column broken into lines so that no row is wider than `width`. */
export function wrappedTable(rows: readonly (readonly string[])[], right: ReadonlySet<number>, width: number): string {
  return table(wrapped(rows, width), right);
}

/** Rows whose last column is broken into further rows, so that none is wider than `width` in a table. */
export function wrapped(rows: readonly (readonly string[])[], width: number): string[][] {
  const before = widthsOf(rows.map((row) => row.slice(0, -1)));
  const rest = width - before.reduce((sum, each) => sum + each + GAP.length, 0);
  return rows.flatMap((row) =>
    wrapAnsi(row.at(-1) ?? '', Math.max(NARROWEST, rest))
      .split('\n')
      .map((line, index) => [...(index === 0 ? row.slice(0, -1) : before.map(() => '')), line]),
  );
}

/** The columns that each column takes on a terminal: Korean and other wide letters take two. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(text));
  }
  return widths;
}
