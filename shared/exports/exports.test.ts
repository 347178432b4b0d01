import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Language, Timeline } from '../rehearsal/timeline.ts';
import { timelineExportSchema } from '../rehearsal/timelineExport.ts';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { wordsFor } from '../words/words.ts';
import { chaptersOf } from './chapters.ts';
import { dataOf } from './data.ts';
import { exportName } from './exportName.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { markdownOf } from './markdown.ts';
import { tableOf } from './table.ts';

const noted = (language: Language, text: string): Timeline => ({
  ...finishedTimeline(language),
  notes: [{ eventId: 'too-far-52000', text, at: '' }],
});
const cells = (timeline: Timeline, language: Language) =>
  parse(tableOf(timeline, language), { bom: true }) as unknown as string[][];

describe.each<Language>(['en', 'ko'])('the table, %s', (language) => {
  const { columns } = wordsFor(language).exports;

  test('has a line for each moment, and every line as many cells as the first', () => {
    const timeline = finishedTimeline(language);
    const [heads = [], ...rows] = cells(timeline, language);
    expect(rows).toHaveLength(timeline.events.length);
    expect(new Set(heads).size).toBe(heads.length);
    const cell = (row: number, head: string) => rows[row]?.[heads.indexOf(head)];
    expect(cell(0, columns.behavior)).toBe(behaviorName(wordsFor(language), 'steady-gaze'));
    expect(cell(0, columns.from)).toBe('0:00:02');
    expect(cell(0, columns.seconds)).toBe('19.4');
    expect(cell(7, columns.counted)).toBe(columns.no);
    expect(cell(7, columns.verdict)).toBe(wordsFor(language).review.verdicts.rejected);
  });

  test('is what Excel opens right: a mark of its encoding, lines of Windows', () => {
    const text = tableOf(finishedTimeline(language), language);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(10);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['=HYPERLINK("http://x","y")', '+1+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠A1'])(
    'runs nothing: %j',
    (formula) => {
      const [heads = [], ...rows] = cells(noted(language, formula), language);
      const note = rows.map((row) => row[heads.indexOf(columns.note)]).find((one) => one !== '');
      expect(note).toBe(`'${formula}`);
    },
  );

  test('names the slide that was shown', () => {
    const timeline = finishedTimeline(language);
    const shown = { ...timeline, rehearsal: { ...timeline.rehearsal, slideTurns: [{ page: 4, atMs: 50_000 }] } };
    const [heads = [], ...rows] = cells(shown, language);
    const words = wordsFor(language);
    const slide = words.review.slides.page({ page: 4 });
    expect(rows.slice(2, 5).map((row) => row[heads.indexOf(columns.slide)])).toEqual(['', slide, slide]);
    const named = words.review.slides.named({ page: 4, title: 'Plan' });
    expect(markdownOf(shown, language, [{ page: 4, title: 'Plan', text: '', notes: '' }])).toContain(`*${named}*`);
  });

  test('keeps what a note says, whatever is in it', () => {
    const text = '의자, "낮은" 의자;\nsecond line';
    const [heads = [], ...rows] = cells(noted(language, text), language);
    expect(rows.map((row) => row[heads.indexOf(columns.note)])).toContain(text);
  });
});

describe('chapters', () => {
  const cuesOf = (vtt: string) =>
    [...vtt.matchAll(/^(\d\d):(\d\d):(\d\d)\.(\d{3}) --> (\d\d):(\d\d):(\d\d)\.(\d{3})\n(.+)$/gm)].map((match) => {
      const [h = 0, m = 0, s = 0, ms = 0, h2 = 0, m2 = 0, s2 = 0, ms2 = 0] = match.slice(1, 9).map(Number);
      return { from: ((h * 60 + m) * 60 + s) * 1000 + ms, to: ((h2 * 60 + m2) * 60 + s2) * 1000 + ms2, name: match[9] };
    });
  const timeline = finishedTimeline('ko');

  test('are the moments that count, in order, and do not overlap', () => {
    const vtt = chaptersOf(timeline, 'ko');
    expect(vtt.startsWith('WEBVTT\n\n')).toBe(true);
    const cues = cuesOf(vtt);
    expect(cues).toHaveLength(timeline.events.length - 1);
    expect(cues[0]).toEqual({ from: 2000, to: 21_400, name: '안정된 시선' });
    for (const [index, { from, to }] of cues.entries()) {
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(cues[index + 1]?.from ?? Number.POSITIVE_INFINITY);
    }
  });

  test('of what overlaps one ends where the next begins; what begins together is one', () => {
    const [first, second] = timeline.events;
    if (first === undefined || second === undefined) throw new Error('The example has no moments.');
    const at = (startMs: number, endMs: number, behavior: string) => ({
      ...first,
      id: `${behavior}${startMs}`,
      behavior,
      startMs,
      endMs,
    });
    const events = [at(0, 9000, 'swaying'), at(0, 4000, 'slouching'), at(3000.4, 3_723_004, 'a <b> & --> c')];
    expect(cuesOf(chaptersOf({ ...timeline, events, feedback: [] }, 'en'))).toEqual([
      { from: 0, to: 3000, name: 'Swaying · Slouching' },
      { from: 3000, to: 3_723_004, name: 'a &lt;b&gt; &amp; --&gt; c' },
    ]);
  });

  test('of a rehearsal without moments there are none', () => {
    expect(chaptersOf({ ...timeline, events: [] }, 'en')).toBe('WEBVTT\n');
  });
});

describe('Markdown', () => {
  test('says what to work on, how the time went, and each moment', () => {
    const text = markdownOf(noted('en', 'the chair\nrolled'), 'en');
    expect(text).toMatch(/^# thesis defense\.mp4\n/);
    expect(text).toContain('### What to work on\n\n1. **');
    expect(text).toMatch(/- Facing the audience \d+%/);
    expect(text).toContain('### 7. Looking away, 1:41–1:44');
    expect(text).toContain('Turned 48° away for 3.8 s; you allow 25°.');
    expect(text).toContain('### 8. Looking away, 1:58–2:00 (Not counted)');
    expect(text).toContain('> Your note: the chair\n> rolled');
  });

  test('marks and runs nothing that somebody wrote', () => {
    const note = '# big\n<img src=x onerror=alert(1)> [a](javascript:b) *c*\n- d\n1. e';
    const text = markdownOf(noted('en', note), 'en');
    expect(text).toContain(
      '> Your note: \\# big\n> \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\*c\\*\n> \\- d\n> 1\\. e',
    );
  });
});

describe('data for other programs', () => {
  test('says what counts and what was noted, and neither where the film lies nor where pictures are', () => {
    const text = dataOf(noted('en', 'the chair'), 'en');
    const { events, source } = timelineExportSchema.parse(JSON.parse(text));
    expect(source).toMatchObject({ kind: 'film', path: '', name: 'thesis defense.mp4' });
    expect(text).not.toContain('strips/');
    expect(events.filter(({ counts }) => counts === false).map(({ id }) => id)).toEqual(['looking-away-118000']);
    expect(events.flatMap(({ note }) => note ?? [])).toEqual(['the chair']);
  });

  test('is there for a rehearsal that broke off, before its words are', () => {
    const { rehearsal, ...rest } = finishedTimeline('ko');
    const { engine: _, ...broken } = rehearsal;
    const text = dataOf({ ...rest, feedback: [], rehearsal: { ...broken, state: 'recovered' } }, 'ko');
    const exported = timelineExportSchema.parse(JSON.parse(text));
    expect(exported.engine).toBeUndefined();
    expect(exported.events.every(({ feedback }) => feedback.observation !== '')).toBe(true);
  });
});

test('names are such that every system takes them', () => {
  expect(exportName('분기 보고: 3/4 "최종"?', 'pdf')).toBe('분기 보고 3 4 최종.pdf');
  expect(exportName('../../etc/passwd', 'csv')).not.toMatch(/[/\\]|^\./);
  expect(exportName('', 'json')).toBe('Greenroom.json');
  expect(exportName('???', 'json')).toBe('Greenroom.json');
  expect(exportName('con', 'html')).not.toBe('con.html');
  expect(exportName('가'.repeat(300), 'chapters').length).toBeLessThan(85);
  expect(new Set(EXPORT_FORMATS.map((format) => exportName('a', format))).size).toBe(EXPORT_FORMATS.length);
});
