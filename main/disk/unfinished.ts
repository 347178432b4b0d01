/** What was not written to its end: the name it was to have, and this. Whoever opens a folder may remove it. */
export const UNFINISHED = '.new';
