/**
 * One row a request, the newest: what a request may cost is booked before it is sent, and what it did cost after. Rows that
 * name no request, as an earlier version wrote them, all count.
 */
export function newestOfEach<T extends { readonly request?: string | undefined }>(rows: readonly T[]): T[] {
  const newest = new Map<unknown, T>();
  for (const row of rows) newest.set(row.request ?? row, row);
  return [...newest.values()];
}
