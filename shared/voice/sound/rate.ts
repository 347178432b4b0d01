/** All sound is judged at this rate, in samples a second: what Silero takes, and twice what a voice's pitch and syllables need. */
export const RATE = 16_000;

/** Samples that are judged at a time: 32 ms. */
export const FRAME = 512;
