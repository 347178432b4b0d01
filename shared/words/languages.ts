// Written by "npm run words" from the names of the catalogues: change that instead.
// biome-ignore-all format: nobody writes this by hand

/** Every language that has a catalogue. */
export const LANGUAGES = ['ko', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
