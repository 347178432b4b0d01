import type { Problem, ProblemKind } from '../problem.ts';
import type { Language } from '../rehearsal/timeline.ts';
import { type Phrase, say } from './language/message.ts';
import { wordsFor } from './words.ts';

/** What a sentence about a problem may name. A detail may be missing: the sentence still stands. */
const DETAILS = [
  'file',
  'codec',
  'format',
  'track',
  'tracks',
  'folder',
  'reason',
  'option',
  'given',
  'allowed',
  'expected',
  'found',
  'path',
  'id',
  'variable',
  'address',
  'message',
] as const;
type Detail = (typeof DETAILS)[number];
type Details = Readonly<
  Record<Detail, string> &
    Record<`${Detail}Given`, boolean> & { way: WayToFilm; formatBeginsWithVowel: boolean; system: System }
>;

/** How somebody gets a film that plays here out of one that does not. */
type WayToFilm = 'eightBit' | 'hevc' | 'protected' | 'editor' | 'any';

/** Whose settings decide about camera and microphone. */
const SYSTEMS = ['mac', 'windows', 'linux'] as const;
type System = (typeof SYSTEMS)[number] | 'any';

/** What happened, what it means for the rehearsal and what to do, in one line without a line break. */
export function describeProblem({ kind, details }: Problem, language: Language): string {
  const sentences: Readonly<Record<ProblemKind, Phrase<Details>>> = wordsFor(language).problems;
  return say(sentences[kind], detailsOf(details)).replace(/\s+/g, ' ').trim();
}

function detailsOf(details: Problem['details']): Details {
  const all = DETAILS.flatMap((name): [string, string | boolean][] => {
    const value = details[name] ?? '';
    return [
      [name, value],
      [`${name}Given`, value !== ''],
    ];
  });
  return {
    ...Object.fromEntries(all),
    way: wayFrom(details['codec'] ?? ''),
    system: SYSTEMS.find((system) => system === details['system']) ?? 'any',
    formatBeginsWithVowel: beginsWithVowel(details['format'] ?? ''),
  } as Details;
}

function wayFrom(codec: string): WayToFilm {
  if (codec.includes('10-bit') || codec.includes('4:')) return 'eightBit';
  if (codec.startsWith('HEVC')) return 'hevc';
  if (codec === 'DRM') return 'protected';
  return codec.startsWith('ProRes') ? 'editor' : 'any';
}

/** As letters are said: an AVI, an FLV, but a RealMedia. */
function beginsWithVowel(format: string): boolean {
  return /^[AEFHILMNORSX]/.test(format) && !format.startsWith('Real');
}
