import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { languageSchema } from '../../shared/rehearsal/timeline.ts';
import { finishedTimeline } from '../../shared/report/timeline.fixture.ts';
import { describeGap } from '../../shared/words/gaps.ts';
import { describeNotJudged } from '../../shared/words/notJudged.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { createProgressLine } from './progressLine.ts';
import { adviceOf, summaryOf } from './summary.ts';
import { table } from './table.ts';

const run = { electron: '45.4.1', out: '/results' };

describe.each(languageSchema.options)('the summary in %s', (language) => {
  const timeline = finishedTimeline(language);
  const lines = summaryOf(timeline, language, run).split('\n');

  it('has a line for every moment, and says which are not counted', () => {
    const rows = lines.slice(1, 1 + timeline.events.length);
    expect(rows).toHaveLength(timeline.events.length);
    for (const row of rows) expect(row).toMatch(/\d:\d\d\.\d–\d:\d\d\.\d/);
    expect(rows.filter((row) => row.includes(wordsFor(language).commands.rejected))).toHaveLength(1);
  });

  it('ends with what was found, what it cost and why, and where the results are', () => {
    const text = lines.join('\n');
    expect(text).toContain(wordsFor(language).commands.totals({ habits: 9, strengths: 2, rejected: 1 }));
    expect(text).toContain('$0.0003');
    expect(text).toContain(wordsFor(language).review.reasons['rate-limited']);
    expect(text).toContain('/results: timeline.json, report.html');
  });

  it('says in sentences what could not be watched', () => {
    const gap = { kind: 'frozen', startMs: 9000, endMs: 45_000 } as const;
    const text = summaryOf({ ...timeline, rehearsal: { ...timeline.rehearsal, gaps: [gap] } }, language, run);
    expect(text).toContain(describeGap(gap, language));
    expect(lines.join('\n')).not.toContain(wordsFor(language).commands.labels.gaps);
  });

  it('says what was not judged, and why', () => {
    const notJudged = [{ behavior: 'fidgeting', reason: 'no-hands', startMs: 0, endMs: 9000 } as const];
    const rehearsal = { ...timeline.rehearsal, notJudged };
    const [line = ''] = describeNotJudged(notJudged, rehearsal.durationMs, language);
    expect(summaryOf({ ...timeline, rehearsal }, language, run)).toContain(line);
    const advice = adviceOf({ ...timeline, rehearsal }, language, { out: '/results', width: 100 });
    expect(advice.replace(/\s+/g, '')).toContain(line.replace(/\s+/g, ''));
  });

  it('has no more to say about a film in which nothing happened', () => {
    const calm = summaryOf({ ...timeline, events: [], feedback: [] }, language, run);
    expect(calm).toContain(wordsFor(language).commands.noEvents);
  });
});

describe.each(languageSchema.options)('the advice in %s', (language) => {
  const timeline = finishedTimeline(language);
  const text = adviceOf(timeline, language, { out: '/results', width: 100 });

  it('has each moment with what was measured against the limit and what to try, in a terminal of that width', () => {
    const moments = text.slice(0, text.indexOf('\n\n'));
    for (const line of moments.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(moments.match(/\d:\d\d\.\d–\d:\d\d\.\d/g)).toHaveLength(timeline.events.length);
    expect(moments).toMatch(/48° +25° /);
    const words = moments.replace(/\s+/g, '');
    const counted = timeline.feedback.filter(({ verdict }) => verdict !== 'rejected');
    for (const { suggestion } of counted) expect(words).toContain(suggestion.split(' ')[0]);
  });

  it('says in sentences what could not be watched, in a terminal of that width', () => {
    const gap = { kind: 'frozen', startMs: 9000, endMs: 45_000 } as const;
    const rehearsal = { ...timeline.rehearsal, gaps: [gap] };
    const said = adviceOf({ ...timeline, rehearsal }, language, { out: '/results', width: 100 });
    expect(said.replace(/\s+/g, '')).toContain(describeGap(gap, language).replace(/\s+/g, ''));
    for (const line of said.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
    expect(text).not.toContain(wordsFor(language).commands.labels.gaps);
  });

  it('ends with the paths of the report and of the timeline', () => {
    expect(text).toContain('/results/report.html\n');
    expect(text.endsWith('/results/timeline.json\n')).toBe(true);
  });
});

it('a table is aligned, wide letters taking two columns', () => {
  const text = table(
    [
      ['시간', '모습', '정도'],
      ['1:02', 'Looking away', '0.5'],
    ],
    new Set([2]),
  );
  const [first = '', second = ''] = text.split('\n');
  expect(first).toBe('시간  모습          정도');
  expect(stringWidth(first)).toBe(stringWidth(second));
});

describe('progress', () => {
  function written(isTTY: boolean) {
    let text = '';
    const line = createProgressLine({ isTTY, write: (more) => (text += more) });
    for (const percent of [0, 4, 12, 13, 29, 100]) line.show(`${percent}%`, percent / 100);
    line.clear();
    return text;
  }

  it('is one line on a terminal, and is gone at the end', () => {
    expect(written(true)).not.toContain('\n');
    expect(written(true).endsWith('\r\u001b[2K')).toBe(true);
  });

  it('is a line for each tenth elsewhere', () => {
    expect(written(false)).toBe('0%\n12%\n29%\n100%\n');
  });
});
