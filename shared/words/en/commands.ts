import { dollars } from '../dollars.ts';
import type { Band } from '../phrasings.ts';

/** What the analyze command writes on the terminal. Problems have their own sentences. */
export const commands = {
  usage: `Usage: npm run analyze -- FILM --out DIR [options]

Watches a film of a rehearsal and writes DIR/timeline.json, DIR/strips/*.jpg and DIR/report.html.

  --out DIR            Folder for the results. Made if it is not there.
  --coach WHO          Who writes the words: landmarks (default, nothing leaves this computer) or anthropic.
                       anthropic sends the pictures of the moments and takes its key from GREENROOM_API_KEY.
  --base-url URL       Another address for anthropic: https://, or http:// on this computer.
  --lang ko|en         Language of the words and of the report.
  --rate N             Observations a second, 1 to 30 (default 10).
  --track N            Which video track to watch, from 1, where a film has several. Otherwise the one in which the
                       most moves: the camera, not the slides.
  --models DIR         Folder with the .task bundles to use.
  --help               This text.
`,
  /** What an option may be; stands after "Use …". */
  allowed: {
    film: 'one film (MP4, MOV or WebM) as FILM',
    out: 'a folder for the results, as in --out results',
    coach: 'landmarks or anthropic',
    baseUrl: 'a full address, as in https://example.org, together with --coach anthropic',
    lang: 'ko or en',
    rate: 'a number from 1 to 30',
    track: 'the number of a video track, from 1',
    models: 'the folder that holds the .task bundles',
    noValue: 'it without a value',
    options: '--out, --coach, --base-url, --lang, --rate, --track, --models or --help',
  },
  /** `speed` is 0 until the first observations are counted. */
  watching: (percent: number, at: string, of: string, speed: number) =>
    `Watching: ${percent}% (${at} of ${of})${speed > 0 ? `, ${speed.toFixed(1)} observations a second` : ''}`,
  preparing: 'Getting ready…',
  coaching: 'Watched to the end. Waiting for the words…',
  writing: 'Writing the results…',
  columns: {
    time: 'Time',
    behavior: 'Behavior',
    measured: 'Measured',
    threshold: 'Limit',
    severity: 'How strong',
    words: 'Words',
  },
  /** How far past its limit a moment was; of a strength, how well it went. */
  strengths: { slight: 'slight', clear: 'clear', strong: 'strong' } satisfies Record<Band, string>,
  /** Who wrote the words of a moment, in the table. */
  sources: { landmarks: 'landmarks', vlm: 'AI' },
  rejected: 'not counted',
  noEvents: 'In what could be seen, no moment needs a second look.',
  totals: (habits: number, strengths: number, rejected: number) =>
    `${habits} ${habits === 1 ? 'moment' : 'moments'} worth a look, ${strengths} going well${rejected > 0 ? `, ${rejected} not counted by the AI` : ''}`,
  labels: {
    moments: 'Moments',
    film: 'Film',
    gaps: 'Not watched',
    speed: 'Speed',
    models: 'Models',
    coach: 'Words',
    out: 'Results',
  },
  film: (name: string, duration: string) => `${name}, ${duration}`,
  speed: (observations: number, wall: string, perSecond: number, times: number) =>
    `${observations.toLocaleString('en')} observations in ${wall} (${perSecond.toFixed(1)} a second, ${times.toFixed(1)} times as fast as the film)`,
  models: (face: string, pose: string, hand: string, electron: string) =>
    `face ${face}, pose ${pose}, hands ${hand}; Electron ${electron}`,
  origins: { official: 'official', assembled: 'built-in' },
  requests: (requests: number, images: number, tokens: number, usd: number) =>
    `${requests} ${requests === 1 ? 'request' : 'requests'}, ${images} ${images === 1 ? 'picture' : 'pictures'}, ${tokens.toLocaleString('en')} tokens, ${dollars(usd)}`,
  strips: (count: number) => `${count} ${count === 1 ? 'strip' : 'strips'} of pictures`,
};
