import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../rehearsal/timeline.ts';
import { say } from '../language/message.ts';
import { wordsFor } from '../words.ts';
import { needsCertainBody, supposesPosture } from './anyBody.ts';
import type { Band, BehaviorWords } from './phrasings.ts';

const BANDS = ['slight', 'clear', 'strong'] as const satisfies readonly Band[];
/** Sums up what is seen of two arms or two shoulders: there the speaker has shown both. */
const SHOWN: ReadonlySet<string> = new Set([
  'arms-crossed',
  'hands-clasped',
  'hands-hidden',
  'uneven-shoulders',
  'open-gesture',
]);

const all = languageSchema.options.flatMap((language) =>
  Object.entries<BehaviorWords>(wordsFor(language).behaviors).map(([id, words]) => ({ language, id, words })),
);

describe.each(all)('$language $id', ({ id, words }) => {
  test('suggests what a seated, a standing and a wheelchair speaker can do, with one hand or two', () => {
    const suggestions = [words.exercise, ...BANDS.flatMap((band) => words[band].tries)];
    expect(suggestions.filter((text) => needsCertainBody(text) || supposesPosture(text))).toEqual([]);
  });

  test('describes without guessing whether the speaker sits or stands', () => {
    const said = BANDS.flatMap((band) => [
      ...words[band].seen.map((one) => say(one, { duration: '4', amount: '5' })),
      ...words[band].effects,
    ]);
    const guesses = (SHOWN.has(id) ? [] : [words.sees, ...said]).filter((text) => supposesPosture(withoutBoth(text)));
    expect(guesses).toEqual([]);
  });
});

/** "Sat or stood" leaves it open; an audience that sits is not the speaker. */
function withoutBoth(text: string): string {
  return text
    .replaceAll(/stood or sat|sat or stood|sit or stand|sit like you/gi, '')
    .replaceAll(/앉아서든 서서든|마주 앉은|앞에 앉은|반대편에 앉은|앉아 있는 한 사람|보는 사람도 슬그머니 등받이/g, '');
}

test.each(languageSchema.options)('what the camera sees is told in %s without asking anybody to stand', (language) => {
  const { limits, ...framing } = wordsFor(language).framing;
  const said = [...Object.values(limits), ...Object.values(framing).filter((text) => typeof text === 'string')];
  expect(said.filter((text) => supposesPosture(withoutBoth(text)) || needsCertainBody(text))).toEqual([]);
});

test.each([
  'Balance on one leg for two sentences, then begin again.',
  'Stand against a wall until your back touches it.',
  'Lift both shoulders to your ears and let them fall.',
  'Sit on your hands for the first sentence.',
  'Do this part standing.',
  'Stand up for this part.',
  'Bend your knees a little.',
  '두 문장을 한 발로 서서 말해 보세요.',
  '벽에 등을 붙이고 말해 보세요.',
  '이 대목만큼은 일어서서 해 보세요.',
  '어깨를 귀까지 올렸다가 내려 보세요.',
  '손을 허벅지 밑에 깔고 말해 보세요.',
])('only some bodies can do this: %s', (text) => {
  expect(needsCertainBody(text)).toBe(true);
});

test.each([
  'Move a little to the side of the lectern.',
  'Take three steps: look, turn back, speak.',
  'Breathe out, and let your weight rest evenly on both sides.',
  'Stand out from the slides by pausing.',
  '‘보기, 돌아오기, 말하기’ 세 박자로 연습해 보세요.',
  '돌아서고, 보고, 돌아오는 동작만 말없이 연습해 보세요.',
  '손을 책상이나 무릎 위에 얹고 시작해 보세요.',
  '일부러 한 박자 기다리고 시작해 보세요.',
])('anybody can do this: %s', (text) => {
  expect(needsCertainBody(text)).toBe(false);
});
