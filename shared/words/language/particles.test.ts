import { expect, test } from 'vitest';
import { fill, readMessage } from './message.ts';

test.each([
  ['영상', '영상을'],
  ['파일 하나', '파일 하나를'],
  ['‘첫 발표’', '‘첫 발표’를'],
  ['리허설 3', '리허설 3을'],
  ['순간 10', '순간 10을'],
  ['Electron 45.4.1', 'Electron 45.4.1을'],
  ['Electron 45.4.2', 'Electron 45.4.2를'],
  ['45%', '45%를'],
  ['25°', '25°를'],
  ['API', 'API를'],
  // Nobody can know how a name in small Latin letters is read.
  ['talk.mp4?', 'talk.mp4?을(를)'],
])('%s gets the particle that it is read with', (name, said) => {
  expect(fill(readMessage('{name}[을/를] 열어요.', 'ko'), { name })).toBe(`${said} 열어요.`);
});

test('every particle of a message is chosen by the word before it', () => {
  const message = readMessage('{who}[이/가] {where}[으로/로] 가서 {what}[와/과] 만나요 (순서[/]).', 'ko');
  expect(fill(message, { who: '발표자', where: '서울', what: '청중' })).toBe(
    '발표자가 서울로 가서 청중과 만나요 (순서[/]).',
  );
});
