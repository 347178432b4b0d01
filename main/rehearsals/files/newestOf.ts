/** The last row of each name, in the order in which the names came first: of what is said more than once the newest counts. */
export function newestOf<T>(rows: readonly T[], nameOf: (row: T) => string): T[] {
  return [...new Map(rows.map((row) => [nameOf(row), row])).values()];
}
