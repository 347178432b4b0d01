import { appendFile, mkdir, mkdtemp, readdir, rm, rmdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_USAGE } from '../../../../shared/rehearsal/timeline.ts';
import { type AnswerBook, createAnswerBook, type SavedReply } from './answerBook.ts';

let folder: string;
let book: AnswerBook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-answers-'));
  book = createAnswerBook(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const AT = '2026-11-24T12:00:00.000Z';

function reply(request: string, key: string): SavedReply {
  const about = [{ eventId: 'e', key, alike: ['e'] }];
  return {
    request,
    at: AT,
    model: 'm',
    asked: 0,
    rubricVersion: 1,
    about,
    outcome: 'answered',
    text: '{}',
    usage: NO_USAGE,
  };
}
const announced = (request: string) => ({ request, at: AT, model: 'm', images: 3 });

test('what was announced and not answered is known', async () => {
  await book.announce('a', announced('1'));
  await book.announce('a', announced('2'));
  await book.save('a', reply('1', 'k'));
  const { replies, unanswered } = await createAnswerBook(folder).of('a');
  expect(replies.map(({ request }) => request)).toEqual(['1']);
  expect(unanswered.map(({ request }) => request)).toEqual(['2']);
});

test('replies are found by content, over all rehearsals, at once and after a restart', async () => {
  await book.save('a', reply('1', 'k'));
  await book.save('b', reply('2', 'k'));
  await book.save('b', reply('3', 'other'));
  for (const each of [book, createAnswerBook(folder)]) {
    const found = await each.repliesTo('k');
    expect(found.map(({ rehearsalId, reply: { request } }) => [rehearsalId, request])).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(await each.repliesTo('unknown')).toEqual([]);
  }
});

test('a line that was cut off hides neither what is before nor what comes after', async () => {
  await book.save('a', reply('1', 'k'));
  await appendFile(join(folder, 'a.ndjson'), '{"kind":"reply","request":"2');
  const after = createAnswerBook(folder);
  await after.save('a', reply('3', 'k'));
  expect((await createAnswerBook(folder).repliesTo('k')).map((one) => one.reply.request)).toEqual(['1', '3']);
});

test('a forgotten rehearsal leaves nothing', async () => {
  await book.save('a', reply('1', 'k'));
  await book.forget('a');
  expect(await book.repliesTo('k')).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('tidying takes what is old and belongs to nobody', async () => {
  for (const id of ['mine', 'old', 'fresh']) await book.save(id, reply(id, 'k'));
  const long = new Date('2026-01-01T00:00:00Z');
  for (const id of ['mine', 'old']) await utimes(join(folder, `${id}.ndjson`), long, long);
  await book.tidy(['mine'], new Date('2026-11-24T12:00:00Z'));
  expect((await readdir(folder)).sort()).toEqual(['fresh.ndjson', 'mine.ndjson']);
});

test('a read that failed is tried again the next time, and loses nothing that was answered meanwhile', async () => {
  await book.save('a', reply('1', 'k'));
  const fresh = createAnswerBook(folder);
  // A file that cannot be read for a while: a folder stands in its place.
  await mkdir(join(folder, 'b.ndjson'));
  await expect(fresh.repliesTo('k')).rejects.toThrow('EISDIR');
  await fresh.save('a', reply('2', 'k'));
  await rmdir(join(folder, 'b.ndjson'));
  const requests = async (each: AnswerBook) => (await each.repliesTo('k')).map((one) => one.reply.request);
  expect(await requests(fresh)).toEqual(['1', '2']);
  expect(await requests(createAnswerBook(folder))).toEqual(['1', '2']);
});

test('what another process saved is found, too', async () => {
  expect(await book.repliesTo('k')).toEqual([]);
  await createAnswerBook(folder).save('a', reply('1', 'k'));
  expect((await book.repliesTo('k')).map((one) => one.reply.request)).toEqual(['1']);
});
