import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAnswers, replySchema } from './answer.ts';

const answer = { id: 'head-tilt-0', verdict: 'confirmed', observation: 'o', suggestion: 's' } as const;
const whole = JSON.stringify({ language: 'en', answers: [answer] });

describe('an answer is read', () => {
  test.each([
    ['as it is', whole],
    ['from a fence', `\`\`\`json\n${whole}\n\`\`\``],
    ['after talk with braces', `Here {as asked}: ${whole} Hope that helps {:}`],
    ['after another object', `{"thinking":{"about":"it"}} ${whole}`],
    ['without the language', JSON.stringify({ answers: [answer] })],
  ])('%s', (_, text) => expect(readAnswers(text)).toEqual([answer]));

  test.each([
    ['a bare list', JSON.stringify([answer])],
    ['one alone', JSON.stringify(answer)],
    ['a list that ends in the middle', `{"language":"en","answers":[${JSON.stringify(answer)},{"id":"head-ti`],
    ['a capital letter', JSON.stringify([{ ...answer, verdict: ' Confirmed' }])],
  ])('from %s', (_, text) => expect(readAnswers(text)).toEqual([answer]));

  test('with an empty suggestion where there is none', () => {
    const { suggestion: _, ...rejected } = { ...answer, verdict: 'rejected' as const };
    expect(readAnswers(JSON.stringify({ answers: [rejected] }))).toEqual([{ ...rejected, suggestion: '' }]);
  });

  test('with braces and quotes in its words', () => {
    const odd = { ...answer, observation: 'a } in "quotes" {and \\ more' };
    expect(readAnswers(`x ${JSON.stringify({ answers: [odd] })} y`)).toEqual([odd]);
  });

  test('without the entries that are none', () => {
    const text = JSON.stringify({ answers: [{ ...answer, verdict: 'maybe' }, 'no', null, answer] });
    expect(readAnswers(text)).toEqual([answer]);
  });
});

describe('there is none in', () => {
  test.each(['', 'I cannot.', '{', '{}', '[]', '{"answers":', '<html>{</html>', whole.slice(0, -4)])('%s', (text) => {
    expect(readAnswers(text)).toEqual([]);
  });

  test('any text, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '"', '\\', 'a', '[', ']', ':') }), (text) => {
        expect(readAnswers(text)).toEqual([]);
      }),
    );
  });
});

test('any answer survives being cut anywhere: it is read whole or not at all', () => {
  const complete = whole.length - ']}'.length;
  for (let end = 0; end < whole.length; end++) {
    expect(readAnswers(whole.slice(0, end))).toEqual(end < complete ? [] : [answer]);
  }
});

test('the schema asks for the language', () => {
  expect(z.toJSONSchema(replySchema('ko'))).toMatchObject({ properties: { language: { const: 'ko' } } });
});
