import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Material, NO_MATERIAL, type Slide } from '../rehearsal/material.ts';
import { chunksOf, halved, LONGEST_CHUNK } from './chunks.ts';
import { LONGEST_PASSAGE, passagesOf } from './passage.ts';
import { scriptByPage } from './scriptPages.ts';
import { sectionsOf } from './sections.ts';
import { sentencesOf } from './sentences.ts';

const slide = (page: number, title: string, text = '', notes = '') => ({ page, title, text, notes });
const material = (text: string | null, pages: Slide[]): Material => ({
  script: text === null ? null : { name: 'talk.md', text },
  slides: { name: 'talk.pdf', pages },
});
const SLIDES = [slide(1, '왜 지금인가'), slide(2, '예산', '4천만 원'), slide(3, '부탁')];

describe('sections', () => {
  test.each([
    [
      'Markdown',
      '# A\n\none\n\n## B\n\ntwo',
      [
        [['A'], 'one', null],
        [['A', 'B'], 'two', null],
      ],
    ],
    [
      'pages in brackets',
      '[Slide 1] Hello\n\none\n\n[슬라이드 2]\n\ntwo',
      [
        [['Hello'], 'one', 1],
        [[], 'two', 2],
      ],
    ],
    ['pages as headings', '## Slide 3: Budget\n\none', [[['Budget'], 'one', 3]]],
    [
      'pages in Korean',
      '(2쪽)\n하나\n\n3번 슬라이드: 예산\n둘',
      [
        [[], '하나', 2],
        [['예산'], '둘', 3],
      ],
    ],
    [
      'lines between slides',
      'one\n\n---\n\ntwo',
      [
        [[], 'one', 1],
        [[], 'two', 2],
      ],
    ],
    [
      'short lines alone',
      '도입\n\n안녕하세요. 반가워요.\n\n마무리\n\n고마워요.',
      [
        [['도입'], '안녕하세요. 반가워요.', null],
        [['마무리'], '고마워요.', null],
      ],
    ],
    [
      'a sentence that begins with a page',
      'Page 3 of the report says that we lost money.',
      [[[], 'Page 3 of the report says that we lost money.', null]],
    ],
    ['nothing', '', []],
  ])('%s', (_name, text, sections) => {
    expect(sectionsOf(text).map(({ path, text: body, page }) => [path, body, page])).toEqual(sections);
  });
});

describe('the script by page', () => {
  test.each([
    ['the script names them', '[슬라이드 2]\n\n돈 이야기예요.', [[2, 'named', '돈 이야기예요.']]],
    [
      'by headings like titles',
      '# 1. 왜 지금인가\n\n시작이에요.\n\n# 예산\n\n얼마예요.\n\n## 나누기\n\n반반이에요.',
      [
        [1, 'title', '시작이에요.'],
        [2, 'title', '얼마예요. 반반이에요.'],
      ],
    ],
    ['by words, a guess', '처음이에요.\n\n예산은 4천만 원이에요.', [[2, 'words', '예산은 4천만 원이에요.']]],
    ['not at all', '전혀 다른 말이에요.', []],
  ])('%s', (_name, text, parts) => {
    const found = [...scriptByPage(material(text, SLIDES))];
    expect(found.map(([page, { how, sections }]) => [page, how, sections.map((one) => one.text).join(' ')])).toEqual(
      parts,
    );
  });

  test('pages are never laid in another order than they are spoken', () => {
    const words = fc.array(fc.constantFrom('예산', '왜', '지금', '부탁', '4천만', '원'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (paragraphs) => {
        const text = paragraphs.map((one) => `${one.join(' ')}이에요.`).join('\n\n');
        const pages = [...scriptByPage(material(text, SLIDES)).keys()];
        expect(pages).toEqual([...pages].sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('a passage', () => {
  const turns = [1, 2, 3].map((page, i) => ({ page, atMs: i * 60_000 }));
  const long = Array.from({ length: 30 }, (_, i) => `문장 번호는 ${i}번이에요.`).join(' ');
  const at = (one: Material, timeMs: number) => passagesOf(one, { turns, durationMs: 180_000 })(timeMs);

  test('is what belongs to the page shown, and within a long page to the time', () => {
    const script = material(`# 왜 지금인가\n\n시작이에요.\n\n# 예산\n\n${long}`, SLIDES);
    expect(at(script, 1000)).toMatchObject({
      page: 1,
      from: 'script',
      how: 'title',
      text: '시작이에요.',
      partly: false,
    });
    expect(at(script, 61_000)?.text).toContain('0번');
    expect(at(script, 90_000)).toMatchObject({ page: 2, partly: true });
    expect(at(script, 90_000)?.text).toContain('15번');
    expect(at(script, 119_000)?.text).toContain('29번');
  });
  test('is the notes or the slide where the script has nothing, and nothing where nothing is known', () => {
    expect(at(material(null, [slide(1, 'A', 'on it', 'said')]), 0)).toMatchObject({
      from: 'notes',
      text: 'said',
      how: null,
    });
    expect(at(material(null, [slide(1, 'A', 'on it')]), 0)).toMatchObject({ from: 'slide', text: 'on it' });
    expect(at(material(null, [slide(1, '')]), 0)).toBeNull();
    expect(at(NO_MATERIAL, 0)).toBeNull();
    expect(passagesOf(material('x', SLIDES), { turns: [], durationMs: 1 })(0)).toBeNull();
  });
  test('is short, whatever stands in script and slides', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 2000 }), fc.nat(200_000), (title, text, timeMs) => {
        const passage = at(
          material(`# ${title}\n\n${text}`, [slide(1, title, text, text), slide(2, '', text)]),
          timeMs,
        );
        expect([...(passage?.text ?? '')].length).toBeLessThanOrEqual(LONGEST_PASSAGE);
      }),
      { numRuns: 60 },
    );
  });
});

describe('chunks', () => {
  test('hold every sentence, none longer than it may be, with the one before put back', () => {
    const sentence = fc
      .string({ unit: fc.constantFrom('가', '나', 'a', ' ', ','), minLength: 1, maxLength: 900 })
      .map((s) => `${s.trim()}말이에요.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 12 }), (sentences) => {
        const chunks = chunksOf(sentences.join(' '));
        const plain = (text: string) => text.replace(/\s+/g, '');
        expect(plain(chunks.map(({ text }) => text).join(''))).toBe(plain(sentences.join(' ')));
        for (const [i, { text, before }] of chunks.entries()) {
          expect(text.length).toBeLessThanOrEqual(LONGEST_CHUNK);
          expect(before).toBe(i === 0 ? '' : (sentencesOf(chunks[i - 1]?.text ?? '').at(-1) ?? ''));
        }
      }),
      { numRuns: 40 },
    );
  });
  test('a long sentence is cut at its clauses, and never inside a character', () => {
    expect(halved('one two, three four — five six seven', 24)).toEqual(['one two, three four —', 'five six seven']);
    expect(halved('😀'.repeat(10), 7).join('')).toBe('😀'.repeat(10));
    expect(halved('😀'.repeat(10), 7).every((part) => !/^[\uDC00-\uDFFF]/.test(part))).toBe(true);
  });
});
