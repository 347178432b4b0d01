/** A question, and words of the talk that answer it: in one place of it only. */
export type Row = readonly [talk: string, asked: string, answer: string];
