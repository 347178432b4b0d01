import { HEARD } from '../../../shared/behaviors/catalogue.ts';
import { agreementOf, correlation } from './agreement.ts';
import { calm, happenings } from './happenings.ts';
import { type Listened, listen, type Sound } from './listen.ts';
import { espeak, needPrograms, praat, syllablesOf } from './programs.ts';
import { inRow, ROOMS } from './rooms.ts';
import { TEXTS, type VoiceLanguage } from './texts.ts';

/**
 * `npm run eval:voice`: how well a voice is heard. Sound is made by espeak-ng, which nothing here was made for, and Praat judges it. All of it is
 * synthetic: it tells of the measurements, and little of how people speak.
 */
const LANGUAGES = Object.keys(TEXTS) as VoiceLanguage[];
const SPEEDS = [110, 150, 190] as const;
const PAUSES = [0.5, 1, 2, 3, 5] as const;
/** About ten minutes. */
const ROUNDS = 12;
const CALM_ROOMS = ['clean', 'noise 10 dB'] as const;
const misses: string[] = [];

function heading(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
function line(...cells: readonly (string | number)[]): void {
  process.stdout.write(`  ${cells.map((cell) => String(cell).padEnd(16)).join('')}\n`);
}
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
function goal(met: boolean, what: string): string {
  if (!met) misses.push(what);
  return met ? '' : 'MISSED';
}

const speechSeconds = ({ hops }: Listened) => (hops.filter(({ speech }) => speech).length * 16) / 1000;

async function againstPraat(): Promise<void> {
  heading('Against Praat: pitch (3 %, gross 5 %), intensity (1 dB), nuclei (r 0.9)');
  line('room', 'language', 'pitch', 'gross', 'voiced', 'intensity', 'nuclei', 'of Praat', '');
  for (const [room, change] of Object.entries(ROOMS)) {
    const counts: [number, number][] = [];
    for (const language of LANGUAGES) {
      const sounds = await Promise.all(
        TEXTS[language].map((text, index) =>
          espeak(language, text, { speed: SPEEDS[index % 3] ?? 150, pitch: index % 2 === 0 ? 40 : 75 }),
        ),
      );
      const sound = inRow(sounds, 0.5);
      // The voice itself is judged, not what the room makes of it.
      const heard = await listen(change(sound));
      const { pitch, gross, voiced, level, nuclei } = agreementOf(heard, await praat(sound));
      for (const each of sounds) {
        const apart = inRow([each], 0.5);
        counts.push([(await listen(change(apart))).nucleiMs.length, (await praat(apart)).nuclei]);
      }
      const isMet = pitch <= 0.03 && gross <= 0.05 && (room !== 'clean' || level <= 1);
      line(
        room,
        language,
        percent(pitch),
        percent(gross),
        percent(voiced),
        `${level.toFixed(2)} dB`,
        nuclei[0],
        nuclei[1],
        goal(isMet, `${room}, ${language}: pitch or intensity`),
      );
    }
    const r = correlation(counts);
    line(room, 'nuclei', `r ${r.toFixed(3)}`, goal(r >= 0.9, `${room}: nuclei, r ${r.toFixed(3)}`));
  }
}

async function atKnownRates(): Promise<void> {
  heading('At known rates: syllables (within 8 %)');
  line('language', 'words a minute', 'written', 'heard', 'Praat', 'off', '');
  for (const language of LANGUAGES) {
    const written = (await Promise.all(TEXTS[language].map((text) => syllablesOf(language, text)))).reduce(
      (sum, each) => sum + each,
      0,
    );
    for (const speed of SPEEDS) {
      const sound = inRow(await Promise.all(TEXTS[language].map((text) => espeak(language, text, { speed }))), 0.5);
      const heard = (await listen(sound)).nucleiMs.length;
      const off = heard / written - 1;
      line(
        language,
        speed,
        written,
        heard,
        (await praat(sound)).nuclei,
        percent(off),
        goal(Math.abs(off) <= 0.08, `${language} at ${speed}: syllables ${percent(off)}`),
      );
    }
  }
}

async function pauses(): Promise<void> {
  heading('Pauses against cut-in silences (edges within 80 ms)');
  line('language', 'seconds', 'begins off', 'ends off', '');
  for (const language of LANGUAGES) {
    const [first, second] = await Promise.all(
      [0, 1].map((index) => espeak(language, TEXTS[language][index] ?? '', { speed: 150 })),
    );
    if (first === undefined || second === undefined) continue;
    for (const seconds of PAUSES) {
      const before = trimmed(first);
      const after = trimmed(second);
      const { hops } = await listen(inRow([before, after], seconds));
      const startMs = (before.samples.length * 1000) / before.rate;
      const middle = hops.findIndex(({ timeMs }) => timeMs >= startMs + seconds * 500);
      const last = hops.findLastIndex(({ speech }, index) => speech && index < middle);
      const next = hops.findIndex(({ speech }, index) => speech && index > middle);
      const begins = (hops[last]?.timeMs ?? 0) - startMs;
      const ends = (hops[next]?.timeMs ?? 0) - startMs - seconds * 1000;
      const isMet = Math.abs(begins) <= 80 && Math.abs(ends) <= 80;
      line(
        language,
        seconds,
        `${begins.toFixed(0)} ms`,
        `${ends.toFixed(0)} ms`,
        goal(isMet, `${language}: a pause of ${seconds} s`),
      );
    }
  }
}

/** Without what is silent at both ends. */
function trimmed({ rate, samples }: Sound): Sound {
  const isHeard = (each: number) => Math.abs(each) > 0.01;
  return { rate, samples: samples.slice(samples.findIndex(isHeard), samples.findLastIndex(isHeard) + 1) };
}

async function found(): Promise<void> {
  heading('Put into calm speech: found, and what else was');
  line('language', 'behavior', 'put from', 'to', 'found from', 'to', 'beside', '');
  for (const language of LANGUAGES) {
    for (const { behavior, sound, startMs, endMs } of await happenings(language)) {
      const { events } = await listen(sound);
      const seconds = (ms: number | undefined) => (ms === undefined ? '-' : (ms / 1000).toFixed(1));
      const hit = events.find((each) => each.behavior === behavior && each.startMs < endMs && each.endMs > startMs);
      const others = events.filter((each) => each !== hit && each.kind === 'habit').map((each) => each.behavior);
      line(
        language,
        behavior,
        seconds(startMs),
        seconds(endMs),
        seconds(hit?.startMs),
        seconds(hit?.endMs),
        others.join(' ') || '-',
        goal(hit !== undefined, `${language}: ${behavior} was not found`),
      );
    }
  }
}

async function falseAlarms(): Promise<void> {
  heading(`Habits found in calm speech, where there are none (1 in ten minutes each)`);
  const habits = HEARD.filter(({ kind }) => kind === 'habit');
  line('room', 'language', 'minutes', 'syllables/s', ...habits.map(({ id }) => id), '');
  for (const language of LANGUAGES) {
    const sound = await calm(language, ROUNDS);
    for (const room of CALM_ROOMS) {
      const heard = await listen(ROOMS[room](sound));
      const counts = habits.map(({ id }) => heard.events.filter(({ behavior }) => behavior === id).length);
      const tens = heard.lengthMs / 600_000;
      const over = habits.filter((_, index) => (counts[index] ?? 0) > Math.max(1, tens)).map(({ id }) => id);
      const rate = heard.nucleiMs.length / speechSeconds(heard);
      line(
        room,
        language,
        (tens * 10).toFixed(1),
        rate.toFixed(2),
        ...counts,
        goal(over.length === 0, `${room}, ${language}: false ${over.join(', ')}`),
      );
    }
  }
}

/** What can be asked for by name; all when none is. */
const PARTS = { praat: againstPraat, rates: atKnownRates, pauses, found, calm: falseAlarms };

try {
  await needPrograms();
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}, only ${Object.keys(PARTS).join(', ')}.`);
  for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part();
  heading(misses.length === 0 ? 'Every goal is met.' : `Missed:\n${misses.map((miss) => `  ${miss}`).join('\n')}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
