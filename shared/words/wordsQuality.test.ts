import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../behaviors/catalogue.ts';
import type { BehaviorEvent, Unit } from '../rehearsal/timeline.ts';
import { durationOf, spokenAmount } from './feedback/amounts.ts';
import { isBanned } from './feedback/bannedTopics.ts';
import { landmarkFeedback } from './feedback/feedback.ts';
import type { Band, BehaviorWords, Phrasings } from './feedback/phrasings.ts';
import { say } from './language/message.ts';
import { wordsFor } from './words.ts';

/** The languages that the rules below know. Any other is held to the arguments of its messages alone. */
const LANGUAGES = ['ko', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const AT = '2026-11-24T12:00:00.000Z';
/** In the middle of its band. */
const BANDS: Record<Band, number> = { slight: 0.15, clear: 0.5, strong: 0.9 };
const DURATIONS = [800, 4_000, 21_400, 60_000, 80_000, 3_599_000];

/** Words of which an observation must hold one, so that a reader knows what it is about. Any behavior with words is here. */
const NAMES: Record<string, Record<Language, RegExp>> = {
  'steady-gaze': { en: /gaze|eyes|face|looked/, ko: /시선|눈|얼굴|바라/ },
  'looking-away': { en: /away|to the side|at the side|from the side|to one side/, ko: /옆|시선|돌아/ },
  'looking-down': { en: /down|lowered/, ko: /숙|아래|내려/ },
  'head-tilt': { en: /tilt|leaned/, ko: /기울|기운|갸웃/ },
  'turned-away': { en: /turned|back or (?:your )?side|from the side/, ko: /돌아|등|반대쪽/ },
  'out-of-frame': { en: /picture|camera/, ko: /화면|카메라/ },
  'off-center': { en: /middle|edge|off center|one side/, ko: /가운데|치우|한쪽|화면 끝/ },
  'too-close': { en: /close|near|filled|little but your face/, ko: /가까|얼굴이|얼굴만/ },
  'too-far': { en: /far|small|distance|dot/, ko: /멀|먼|작/ },
  'uneven-shoulders': { en: /shoulder/, ko: /어깨/ },
  slouching: { en: /slouch|sank|lower|far down/, ko: /구부정|내려앉|굽|낮|파묻/ },
  swaying: { en: /sway|rock|swung/, ko: /흔들|왔다 갔다|움직/ },
  'hand-to-face': { en: /hand|touched/, ko: /손|만졌/ },
  'arms-crossed': { en: /arms/, ko: /팔/ },
  'hands-clasped': { en: /hands/, ko: /손/ },
  'hands-hidden': { en: /hands/, ko: /손/ },
  fidgeting: { en: /hands|fingers/, ko: /손/ },
  frozen: { en: /still|move|gesture/, ko: /움직|손짓|자세|조용/ },
  'flat-expression': { en: /face|expression/, ko: /표정|얼굴/ },
  'open-gesture': { en: /hands|gesture/, ko: /손/ },
  'varied-pitch': { en: /voice|pitch|melody/, ko: /목소리|가락|높낮이|소리/ },
  'steady-pace': { en: /pace/, ko: /빠르기|속도/ },
  rushing: { en: /fast|pace|hurried|speed|sped|raced/, ko: /빨라|빨랐|급해|서둘|빠르|속도/ },
  dragging: { en: /slow|pace|speed/, ko: /느렸|느려|느리|처졌|속도/ },
  'no-pauses': { en: /pause/, ko: /쉬|쉼/ },
  'dead-air': { en: /silen|othing/, ko: /말|침묵|한마디/ },
  monotone: { en: /pitch|voice/, ko: /목소리|가락|높이|높낮이/ },
  'too-quiet': { en: /quiet|loud/, ko: /목소리/ },
  'filler-run': { en: /sound/, ko: /소리/ },
  'calm-stance': { en: /stance|calm|quiet|sway/, ko: /자세|차분|흔들/ },
};

/** Units of behaviors that have words before they are in the catalogue. */
const COMING: Record<string, Unit> = {
  slouching: 'ratio',
  swaying: 'shoulders',
  'calm-stance': 'shoulders',
  fidgeting: 'shouldersPerSecond',
  frozen: 'shouldersPerSecond',
};

/** Verbs that a drill may begin with. "Be" and "try" are not among them: nobody can practice being confident. */
const DRILLS =
  /^(Act|Answer|Ask|Balance|Begin|Bend|Breathe|Bring|Change|Check|Choose|Clap|Clear|Close|Come|Count|Cut|Do|Draw|End|Explain|Find|Fix|Frame|Give|Glance|Hold|Imagine|Keep|Lay|Lean|Learn|Leave|Let|Lift|Look|Lower|Make|Mark|Move|Nod|Open|Pause|Place|Plan|Play|Point|Practice|Press|Push|Put|Raise|Read|Record|Rehearse|Rest|Roll|Say|Set|Shake|Shift|Show|Sit|Smile|Speak|Stand|Start|Stay|Step|Stick|Stop|Stretch|Take|Tell|Touch|Turn|Underline|Unfold|Use|Walk|Watch|Write|Zoom)\b/;

/** Blame, advice that nobody can practice, guesses at what someone feels, and (Korean) the wrong form of address. */
const UNKIND: Record<Language, RegExp> = {
  en: /\b(wrong|bad|badly|poor|fail\w*|mistakes?|fault|should|must|never|don't|do not|unprofessional|boring|awkward|weird|lazy|tired|shy|insecure|unsure|confiden\w*|try to)\b/i,
  ko: /잘못|실수|실패|나쁜|나쁘|나빠|틀렸|형편없|엉망|부족|한심|게으|이상해|하지 마|면 안 돼|어색|지쳐|피곤해|자신감|자신 없|자신 있|소심|당신|너는|네가/,
};

/** Letters of an observation with its effect, or of a suggestion. */
const LENGTHS: Record<Language, [number, number]> = { en: [35, 155], ko: [18, 90] };

/** Every sentence; in Korean all in 해요체. */
const WHOLE: Record<Language, RegExp> = { en: /^[A-Z\d“].*\.$/, ko: /요(?:\([^)]+\))?\.$/ };
const FOREIGN: Record<Language, RegExp> = { en: /[가-힣]/, ko: /니다|[A-Za-z]|해보세요/ };

const bands = Object.keys(BANDS) as Band[];

const all = LANGUAGES.flatMap((language) =>
  Object.entries<BehaviorWords>(wordsFor(language).behaviors).map(([id, words]) => ({ language, id, words })),
);

function observations({ seen, effects }: Phrasings, said = { duration: '<duration>', amount: '<amount>' }): string[] {
  return seen.flatMap((one) => effects.map((effect) => `${say(one, said)} ${effect}`));
}

const sentences = (text: string) => text.split(/(?<=[.?!]) /);

function event(behavior: string, startMs: number, lasts: number, severity: number): BehaviorEvent {
  const known = BEHAVIORS.find(({ id }) => id === behavior);
  return {
    id: `${behavior}-${startMs}`,
    behavior,
    kind: known?.kind ?? 'habit',
    startMs,
    endMs: startMs + lasts,
    peakMs: startMs,
    severity,
    measured: {
      signal: known?.signal ?? 'headYaw',
      value: known ? known.enter + severity * (known.severe - known.enter) : severity,
      unit: known?.unit ?? COMING[behavior] ?? 'score',
      threshold: known?.enter ?? 0,
      baseline: null,
    },
    confidence: 1,
  };
}

describe('the record', () => {
  test('has every behavior of the catalogue, and the same ones in both languages', () => {
    const [ko, en] = LANGUAGES.map((language) => Object.keys(wordsFor(language).behaviors).sort());
    expect(ko).toEqual(en);
    expect(en).toEqual(Object.keys(NAMES).sort());
    for (const { id } of BEHAVIORS) expect(en).toContain(id);
  });

  test.each(LANGUAGES)('no two sentences are the same in %s', (language) => {
    const mine = all
      .filter((one) => one.language === language)
      .flatMap(({ id, words }) => bands.map((band) => ({ id, ...words[band] })));
    for (const texts of [
      mine.flatMap(({ seen }) => seen.map((one) => say(one, { duration: '', amount: '' }))),
      mine.flatMap(({ id, effects }) => effects.map((text) => `${id}: ${text}`)),
      mine.flatMap(({ tries }) => tries),
    ]) {
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });
});

describe.each(all)('$language $id', ({ language, id, words }) => {
  const phrasings = bands.map((band) => words[band]);

  test('has at least four of each in every band', () => {
    for (const { seen, effects, tries } of phrasings)
      for (const list of [seen, effects, tries]) expect(list.length).toBeGreaterThanOrEqual(4);
  });

  test('names the behavior and says how long', () => {
    for (const one of phrasings.flatMap(({ seen }) => seen)) {
      expect(say(one, { duration: '<duration>', amount: '' })).toContain('<duration>');
      expect(say(one, { duration: '', amount: '' })).toMatch(NAMES[id]?.[language] ?? /^$/);
    }
  });

  test('holds no number but the measured ones', () => {
    for (const { seen, effects, tries } of phrasings) {
      const silent = seen.map((one) => say(one, { duration: '', amount: '' }));
      for (const text of [...silent, ...effects, ...tries]) expect(text).not.toMatch(/\d/);
    }
  });

  test('blames nobody and speaks of no looks, feelings or identity', () => {
    const said = phrasings.flatMap((band) => [...observations(band), ...band.tries]);
    for (const text of [...said, words.name, words.sees, words.exercise]) {
      expect(text).not.toMatch(UNKIND[language]);
      expect(isBanned(text), text).toBe(false);
    }
  });

  test('suggests one thing that can be done', () => {
    for (const text of [words.exercise, ...phrasings.flatMap(({ tries }) => tries)]) {
      expect(sentences(text).length, text).toBeLessThanOrEqual(3);
      if (language === 'ko') expect(text).toMatch(/(?:보|두|주)세요\./);
      else expect(text).toMatch(DRILLS);
    }
  });

  test.each(DURATIONS)('is whole and of a readable length after %i ms', (lasts) => {
    for (const band of bands) {
      const { tries } = words[band];
      const happened = event(id, 1000, lasts, BANDS[band]);
      const { value, unit } = happened.measured;
      const all = wordsFor(language);
      const said = observations(words[band], {
        duration: durationOf(all, lasts),
        amount: spokenAmount(all, unit, value),
      });
      const [shortest, longest] = LENGTHS[language];
      for (const text of [...said, ...tries, words.exercise]) {
        expect(text.length, text).toBeGreaterThanOrEqual(shortest);
        expect(text.length, text).toBeLessThanOrEqual(longest);
        for (const sentence of sentences(text)) {
          expect(sentence).toMatch(WHOLE[language]);
          expect(sentence).not.toMatch(FOREIGN[language]);
        }
      }
      const { observation, suggestion } = landmarkFeedback(happened, language, AT);
      expect(said).toContain(observation);
      expect(tries).toContain(suggestion);
    }
  });

  /** As in a talk: some slight, some strong, at uneven times, all of one length so that only the phrasing differs. */
  const talk = (from: number) =>
    Array.from({ length: 10 }, (_, i) =>
      event(id, from + i * 13_700 + (i % 3) * 1_900, 4_000, ((i * 7) % 10) / 10),
    ).map((one) => landmarkFeedback(one, language, AT));

  test.each([0, 12_345, 1_800_000])('ten events from %i ms on do not read like stamps', (from) => {
    const withoutNumbers = (text: string) => text.replaceAll(/\d+(?:\.\d+)?/g, '#');
    expect(new Set(talk(from).map(({ observation }) => withoutNumbers(observation))).size).toBeGreaterThan(6);
    expect(new Set(talk(from).map(({ suggestion }) => suggestion)).size).toBeGreaterThanOrEqual(5);
    expect(talk(from)).toEqual(talk(from));
  });
});
