// Written by "npm run words" from the names of the catalogues: change that instead.
// biome-ignore-all format: nobody writes this by hand
import en from './en.json' with { type: 'json' };
import ko from './ko.json' with { type: 'json' };
import type { Language } from './languages.ts';

export const catalogues: Readonly<Record<Language, typeof en>> = { ko, en };
