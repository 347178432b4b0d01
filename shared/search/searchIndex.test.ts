import { expect, test } from 'vitest';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { recordsOf } from './records.ts';
import { createIndex, readIndex } from './searchIndex.ts';

const MATERIAL = {
  script: {
    name: 'talk.md',
    text: '# 예산\n\n시범 사업에 4천만 원이 들어요. 절반은 교육에 써요.\n\n# Budget\n\nHalf of it goes into training.',
  },
  slides: { name: 'talk.pdf', pages: [{ page: 1, title: '예산', text: '서버 임대', notes: '' }] },
};
const timelineOf = (id: string, title: string) => {
  const plain = finishedTimeline('ko');
  const [event] = plain.events;
  if (event === undefined) throw new Error('The example has moments.');
  return {
    ...plain,
    notes: [{ eventId: event.id, text: '여기서 숨 쉬기', at: '' }],
    heldBack: [plain.events[1]?.id ?? ''],
    rehearsal: { ...plain.rehearsal, id, title, slideTurns: [{ page: 1, atMs: 5000 }] },
  };
};
const filled = () => {
  const index = createIndex();
  for (const id of ['a', 'b']) index.put(id, 'as it was', recordsOf(timelineOf(id, `발표 ${id}`), MATERIAL));
  return index;
};
const texts = (index: ReturnType<typeof filled>, query: string, more = {}) =>
  index.search(query, { most: 5, ...more }).map(({ record }) => `${record.rehearsal} ${record.kind} ${record.text}`);

test.each([
  ['교육에 얼마를 써?', 'b script 시범 사업에 4천만 원이 들어요. 절반은 교육에 써요.'],
  ['서버를 임대', 'b slide 서버 임대'],
  ['training', 'b script Half of it goes into training.'],
  ['trainings', 'b script Half of it goes into training.'],
  ['숨 쉬기', 'a note 여기서 숨 쉬기'],
])('%s', (query, best) => {
  expect(texts(filled(), query)[0]).toBe(best);
});

test('a script that goes along from take to take is found once, in the newest', () => {
  expect(texts(filled(), '교육', { kinds: ['script'] })).toHaveLength(1);
  expect(filled().search('예산', { most: 9, kinds: ['script'] })[0]?.record).toMatchObject({ page: 1, atMs: 5000 });
});

test('what is for the person alone is handed to nobody', () => {
  const others = filled().search('숨 쉬기 고개 시선 손', { most: 100, forOthers: true });
  expect(others.filter(({ record }) => record.own || record.kind === 'note')).toEqual([]);
  const own = filled().search('숨 쉬기 고개 시선 손', { most: 100 });
  expect(own.some(({ record }) => record.own)).toBe(true);
});

test('an index is the same after it was saved, follows what changes, and one that is damaged is none', () => {
  const index = filled();
  const again = readIndex(index.toText());
  expect(again?.search('교육', { most: 5 })).toEqual(index.search('교육', { most: 5 }));
  expect([...(again?.rehearsals() ?? [])]).toEqual([
    ['a', 'as it was'],
    ['b', 'as it was'],
  ]);
  again?.put('b', 'anew', []);
  again?.remove('a');
  expect(again?.search('교육', { most: 5 })).toEqual([]);
  for (const text of [
    '',
    '{',
    '{"version":0}',
    '{"version":1,"entries":{},"index":"x"}',
    '{"version":1,"entries":{},"index":{}}',
  ])
    expect(readIndex(text)).toBeNull();
});
