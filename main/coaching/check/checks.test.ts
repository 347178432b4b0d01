import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { isBanned } from '../../../shared/words/feedback/bannedTopics.ts';
import { landmarkFeedback } from '../../../shared/words/feedback/feedback.ts';
import { event } from '../moments/event.fixture.ts';
import { factsOf } from '../moments/facts.ts';
import { momentsOf } from '../moments/moment.ts';
import type { Answer } from './answer.ts';
import { checkAnswers, isIn, numbersAreMeasured } from './checks.ts';

const moments = momentsOf([event('looking-down', 0), event('head-tilt', 0)]);
const [first, second] = moments.map((moment) => moment.event.id) as [string, string];

const good = (id: string, change: Partial<Answer> = {}): Answer => ({
  id,
  verdict: 'confirmed',
  observation: 'Your head stays down and the audience loses your eyes.',
  suggestion: 'Look up before you say the next line.',
  ...change,
});

const faultsOf = (answers: Answer[], language: 'en' | 'ko' = 'en') =>
  Object.fromEntries(
    checkAnswers(answers, moments, language).faulty.map(({ moment, faults }) => [moment.event.id, faults]),
  );

describe('ids', () => {
  test('each sent id is answered once', () => {
    expect(faultsOf([good(first), good(second)])).toEqual({});
    expect(faultsOf([good(first)])).toEqual({ [second]: ['missing'] });
    expect(faultsOf([good(first), good(second), good(second)])).toEqual({ [second]: ['duplicate'] });
    expect(faultsOf([good('somebody-else'), good(second)])).toEqual({ [first]: ['missing'] });
  });

  test('whatever ids come back, each sent one is either good or faulty, and no other is', () => {
    const id = fc.oneof(fc.constantFrom(first, second), fc.string());
    fc.assert(
      fc.property(fc.array(id.map((id) => good(id))), (answers) => {
        const { good, faulty } = checkAnswers(answers, moments, 'en');
        const ids = [...good, ...faulty].map(({ moment }) => moment.event.id);
        expect(ids.sort()).toEqual([first, second].sort());
      }),
    );
  });
});

describe('one part in another language', () => {
  test.each([
    ['en', { observation: 'Vous regardez la table et le public attend.' }],
    ['en', { suggestion: 'Schauen Sie auf, und sprechen Sie erst dann.' }],
    ['en', { suggestion: '고개를 들고 말해 보세요.' }],
    [
      'ko',
      {
        observation: '고개가 내려가 있어서 청중에게 정수리가 보여요. 문장이 끝날 때까지 그래요.',
        suggestion: 'Look up.',
      },
    ],
  ] as const)('is a fault in %s', (language, change) => {
    expect(faultsOf([good(first, change), good(second)], language)[first]).toContain('language');
  });

  test('short English without a single small word is fine', () => {
    const change = { suggestion: 'Look up, breathe, then speak.' };
    expect(faultsOf([good(first, change), good(second)])).toEqual({});
  });
});

describe('length', () => {
  test.each([
    ['nothing said', { observation: '' }],
    ['no advice', { suggestion: ' ' }],
    ['a lecture', { observation: 'You look down and the audience waits. '.repeat(12) }],
  ])('%s', (_, change) => expect(faultsOf([good(first, change), good(second)])[first]).toContain('length'));

  test('what is rejected needs no advice', () => {
    expect(faultsOf([good(first, { verdict: 'rejected', suggestion: '' }), good(second)])).toEqual({});
  });
});

describe('language', () => {
  const korean = '고개를 숙인 채 슬라이드(PPT)를 읽고 있어요. 한 줄만 보고 고개를 들어 보세요.';
  const english = 'You read the slide with your head down. Take in one line and look up.';
  test.each([
    [korean, true, false],
    [english, false, true],
    ['Vous lisez la diapositive la tête baissée, sur la table.', false, false],
    ['Sie lesen die Folie mit gesenktem Kopf vor. Schauen Sie auf.', false, false],
    ['スライドを読んでいます。顔を上げてください。', false, false],
    ['你低着头念幻灯片。请抬起头来。', false, false],
    ['고개를 숙였어요. Look up before you say the next line to the audience.', false, false],
    ['', false, false],
    ['123 …', false, false],
  ])('%s', (text, ko, en) => {
    expect(isIn('ko', text)).toBe(ko);
    expect(isIn('en', text)).toBe(en);
  });
});

describe('numbers', () => {
  const facts = 'Measured: Head lowered by 24° (limit 15°). Lasted: 4 seconds. 6.5%.';
  test.each([
    ['For 4 seconds your head is down by 24°.', true],
    ['Your head is down.', true],
    ['About 7% (6.5%).', true],
    ['2 4 seconds', false],
    ['For 5 seconds.', false],
    ['244', false],
    ['1,200 people', false],
    ['24.9°', false],
    // Full-width digits are digits.
    ['고개가 ３０도 숙여졌어요', false],
  ])('%s', (text, measured) => expect(numbersAreMeasured(text, facts)).toBe(measured));
});

describe('topics', () => {
  test.each([
    'Your shirt looks too casual.',
    'You look nervous here.',
    'A confident young woman.',
    'Your accent is hard to follow.',
    '셔츠가 구겨져 있어요.',
    '긴장한 것처럼 보여요.',
    '나이가 들어 보여요.',
    '여성스러운 자세예요. 여자 발표자답게 해 보세요.',
    '불안해 보여요.',
  ])('%s', (text) => expect(isBanned(text)).toBe(true));

  test.each([
    'Put your weight on both feet and keep your shoulders level.',
    'The old habit of looking down comes back when the slide changes.',
    'You touch your glasses and your hair.',
    'Keep the same pace as on the slide before.',
    '대화가 나뉘는 부분에서 청중을 바라봐 보세요.',
    '몸의 중심이 불안정해 보여요.',
    '화장실을 가리키는 것처럼 보여요.',
    '하나이고 둘인 손짓이 차이나이게 보여요.',
    '앞에 장애물이 있어서 손이 안 보여요.',
  ])('not: %s', (text) => expect(isBanned(text)).toBe(false));
});

describe('our own landmark words, as a corpus of good coaching', () => {
  const all = BEHAVIORS.flatMap(({ id }) => Array.from({ length: 12 }, (_, i) => event(id, i * 1000)));
  const said = (one: BehaviorEvent, language: 'ko' | 'en') => {
    const { observation, suggestion } = landmarkFeedback(one, language, '2026-11-24T12:00:00Z');
    return `${observation} ${suggestion}`;
  };
  test.each(['ko', 'en'] as const)('%s is known as such', (language) => {
    expect(all.map((one) => said(one, language)).filter((text) => !isIn(language, text))).toEqual([]);
  });
  test.each(['ko', 'en'] as const)('%s uses measured numbers only', (language) => {
    const invented = all.filter((one) => {
      const [moment] = momentsOf([one]);
      return moment && !numbersAreMeasured(said(one, language), factsOf(moment));
    });
    expect(invented.map((one) => said(one, language))).toEqual([]);
  });
});

describe('a suggestion that only some bodies can follow', () => {
  test.each([
    ['en', 'Stand up and lean your back against a wall, then say it again.'],
    ['en', 'Balance on one leg while you say the sentence.'],
    ['ko', '벽에 등을 붙이고 서서 이 문장을 다시 말해 보세요.'],
    ['ko', '한 발로 서서 두 문장을 말해 보세요.'],
  ] as const)('is asked for again (%s): %s', (language, suggestion) => {
    const observation = language === 'en' ? good(first).observation : '고개가 내려가 있어서 청중에게 정수리가 보여요.';
    const answers = [first, second].map((id) => good(id, { observation, suggestion }));
    expect(faultsOf(answers, language)).toEqual({ [first]: ['body'], [second]: ['body'] });
  });

  test('is told from what merely describes the speaker', () => {
    expect(
      faultsOf([
        good(first, { observation: 'You lean with your back against a wall, and your head is down.' }),
        good(second),
      ]),
    ).toEqual({});
  });
});
