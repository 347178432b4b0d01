/**
 * Reads something, and reads it again whenever it may have changed: listens first, so that no change is missed between reading
 * and listening, and takes no answer that was asked for before one it has taken. Returns the function that stops.
 *
 * @param listen Calls `again` when there may be something new; returns the function that stops listening.
 */
export function follow<T>(
  listen: (again: () => void) => () => void,
  read: () => Promise<T>,
  take: (value: T) => void,
  onFailure: (error: unknown) => void,
): () => void {
  let asked = 0;
  let taken = 0;
  let following = true;
  function again(): void {
    const mine = ++asked;
    read().then(
      (value) => {
        if (!following || mine < taken) return;
        taken = mine;
        take(value);
      },
      (error) => following && onFailure(error),
    );
  }
  const stop = listen(again);
  again();
  return () => {
    following = false;
    stop();
  };
}
