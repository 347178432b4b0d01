/** Moments that leave together. */
export const BATCH_SIZE = 8;

/** Longest that an event waits while the rehearsal goes on. */
export const LONGEST_WAIT_MS = 45_000;

/** Failed batches in a row after which no more are tried while the rehearsal goes on. */
export const FAILURES_IN_A_ROW = 2;

/** Times that the model is asked about one moment: an answer is mended once, then given up. */
export const MOST_ATTEMPTS = 2;
