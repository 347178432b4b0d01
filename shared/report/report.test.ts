import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap } from '../rehearsal/gaps.ts';
import type { NotJudged } from '../rehearsal/notJudged.ts';
import { type Language, NO_USAGE, type Timeline } from '../rehearsal/timeline.ts';
import { landmarkSummary } from '../summary/landmarkSummary.ts';
import { timeSpent } from '../summary/timeSpent.ts';
import { describeCheck, describeChecks } from '../words/coachCheck.ts';
import { behaviorName } from '../words/feedback/behaviorWords.ts';
import { describeGap } from '../words/gaps.ts';
import { say } from '../words/language/message.ts';
import { describeNotJudged, notJudgedLabel } from '../words/notJudged.ts';
import { wordsFor } from '../words/words.ts';
import { html } from './html.ts';
import { buildReport } from './report.ts';
import { finishedTimeline } from './timeline.fixture.ts';

const JPEG = 'data:image/jpeg;base64,/9j/4AAQ';
const picturesOf = (timeline: Timeline, picture = JPEG) =>
  new Map(timeline.events.flatMap(({ strip }) => (strip === undefined ? [] : [[strip, picture]])));

/** Every tag of a page with the names of its attributes. Throws when a `<` is not the beginning of one. */
function tagsOf(page: string): string[] {
  const body = page.replace(/<style>[^<]*<\/style>/, '<style></style>');
  const tag = /<(!doctype|\/?[a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:="[^"<>]*")?)*)\s*\/?>/g;
  const rest = body.replace(tag, '');
  expect(rest).not.toMatch(/[<>]/);
  return [...body.matchAll(tag)].map(([, name, attributes = '']) => name + attributes.replace(/="[^"]*"/g, ''));
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.each<Language>(['en', 'ko'])('report in %s', (language) => {
  const timeline = finishedTimeline(language);
  const page = buildReport(timeline, picturesOf(timeline), language);
  const text = unescaped(page);

  it('shows every moment with its words, its picture and a bar that leads to it', () => {
    const { events, feedback } = timeline;
    expect(page.match(/<article /g)).toHaveLength(events.length);
    for (const [index, event] of events.entries()) {
      expect(page).toContain(`<a href="#moment-${index + 1}"`);
      expect(page).toContain(`<article id="moment-${index + 1}"`);
      expect(text).toContain(behaviorName(wordsFor(language), event.behavior));
    }
    for (const { observation, suggestion } of feedback) {
      expect(text).toContain(observation);
      expect(text).toContain(suggestion);
    }
    expect(page.split(JPEG)).toHaveLength(picturesOf(timeline).size + 1);
  });

  it('says what was not judged of a behavior, and hatches it in its lane', () => {
    const notJudged: NotJudged[] = [
      { behavior: 'looking-away', reason: 'no-face', startMs: 20_000, endMs: 31_000 },
      { behavior: 'fidgeting', reason: 'no-hands', startMs: 0, endMs: 180_000 },
    ];
    const rehearsal = { ...timeline.rehearsal, notJudged };
    const markup = unescaped(buildReport({ ...timeline, rehearsal }, new Map(), language));
    for (const line of describeNotJudged(notJudged, rehearsal.durationMs, language)) expect(markup).toContain(line);
    for (const stretch of notJudged.slice(0, 1)) expect(markup).toContain(notJudgedLabel(stretch, language));
    expect(markup.match(/<line class="unseen"/g)).toHaveLength(1);
  });

  it('says what could not be watched and draws it: a band for a stretch, a mark for a join', () => {
    const gaps: Gap[] = [
      { kind: 'cut', startMs: 3000, endMs: 3000, missingMs: 7000 },
      { kind: 'black', startMs: 20_000, endMs: 30_000 },
    ];
    const markup = buildReport({ ...timeline, rehearsal: { ...timeline.rehearsal, gaps } }, new Map(), language);
    for (const gap of gaps) expect(unescaped(markup)).toContain(describeGap(gap, language));
    const drawings = markup.match(/<svg class="(track|ruler)"/g)?.length;
    expect(markup.match(/class="gap"/g)).toHaveLength(drawings ?? 0);
    expect(markup.match(/class="join"/g)).toHaveLength(drawings ?? 0);
    expect(page).not.toContain('class="gap');
    expect(() => tagsOf(markup)).not.toThrow();
    const calm = buildReport(
      { ...timeline, events: [], feedback: [], rehearsal: { ...timeline.rehearsal, gaps } },
      new Map(),
      language,
    );
    expect(unescaped(calm)).toContain(describeGap(gaps[1] as Gap, language));
  });

  it('allows its own style sheet, told by its hash, the pictures in it, and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = base64.encode(sha256(utf8ToBytes(style)));
    expect(unescaped(policy).split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/<script|\sstyle="/);
  });

  it('says how the time went, which slide was shown, and what the person wrote', () => {
    const words = wordsFor(language);
    const slideTurns = [
      { page: 1, atMs: 0 },
      { page: 2, atMs: 100_000 },
    ];
    const noted = {
      ...timeline,
      rehearsal: { ...timeline.rehearsal, slideTurns },
      notes: [{ eventId: 'looking-away-101000', text: '<b>의자</b>', at: '' }],
    };
    const pages = [{ page: 2, title: '예산 & plan', text: '', notes: '' }];
    const markup = buildReport(noted, picturesOf(timeline), language, { script: null, slides: { name: '', pages } });
    const said = unescaped(markup);
    expect(said).toContain(words.review.slides.named({ page: 2, title: '예산 & plan' }));
    expect(said).toContain(words.review.slides.page({ page: 1 }));
    expect(said).toContain('<b>의자</b>');
    expect(markup).not.toContain('<b>의자');
    const spent = timeSpent(timeline).filter(({ share }) => share >= 0.005);
    for (const { on, share } of spent)
      expect(said).toContain(words.review.spent.part({ name: words.review.spent.on[on], share }));
    expect(markup.match(/<rect class="(audience|away|down|gone|notJudged)" x=/g)).toHaveLength(spent.length);
    expect(() => tagsOf(markup)).not.toThrow();
  });

  it('says what was measured against which limit', () => {
    const said = { value: 48, threshold: 25, seconds: 3.8, allowed: 2, touching: false };
    expect(text).toContain(say(wordsFor(language).behaviors['looking-away'].plainly, said));
    expect(page).toContain('<dd>48°</dd>');
    expect(page).toContain('<dd>25°</dd>');
  });

  it('says beside what was measured, and in all, what a model that has looked would not count', () => {
    const check = { behavior: 'looking-away', looked: 2, rejected: 1, unsure: 0 };
    const page = unescaped(buildReport(timeline, picturesOf(timeline), language));
    const measured = page.match(/<section class="measured">[\s\S]*?<\/section>/g) ?? [];
    expect(measured.filter((each) => each.includes(describeCheck(check, language)))).toHaveLength(2);
    expect(page).toContain(describeChecks([check], language));
    const feedback = timeline.feedback.map((one) => ({ ...one, source: 'landmarks' as const }));
    const without = unescaped(buildReport({ ...timeline, feedback }, picturesOf(timeline), language));
    expect(without).not.toContain(describeCheck(check, language));
  });

  it('folds what the model rejected, with its reason outside', () => {
    const folds = page.match(/<details>[\s\S]*?<\/details>/g) ?? [];
    expect(folds).toHaveLength(1);
    const rejected = timeline.feedback.find(({ verdict }) => verdict === 'rejected');
    expect(unescaped(folds[0]?.match(/<summary>[\s\S]*<\/summary>/)?.[0] ?? '')).toContain(rejected?.observation);
  });

  it('begins with what worked and three things to work on', () => {
    const closing = page.match(/<section class="closing"[\s\S]*?<\/section>/)?.[0] ?? '';
    const { worked, work } = landmarkSummary(timeline, language, timeline.rehearsal.startedAt);
    expect(work).toHaveLength(3);
    const names = work.map(({ behavior }) => behaviorName(wordsFor(language), behavior));
    for (const said of [worked, ...names, ...work.flatMap(({ point, drill }) => [point, drill])]) {
      expect(unescaped(closing)).toContain(said);
    }
    expect(page.indexOf(closing)).toBeLessThan(page.indexOf('<article'));
  });

  it('folds what the person set aside, and unfolds what the person says was real', () => {
    const judgements = [
      { eventId: 'looking-away-118000', counts: true, at: '2026-11-03T15:00:00Z' },
      { eventId: 'too-far-52000', counts: false, at: '2026-11-03T15:00:00Z' },
    ];
    const folds = buildReport({ ...timeline, judgements }, new Map(), language).match(/<article[^>]*><details>/g);
    expect(folds).toEqual(['<article id="moment-4" class="rejected"><details>']);
    // What the model said against it is no feedback any more.
    const overruled = buildReport({ ...timeline, judgements }, new Map(), language);
    expect(unescaped(overruled)).not.toContain(wordsFor(language).report.why);
  });

  it('says who wrote the words, why, what was sent and which networks looked', () => {
    const words = wordsFor(language).report;
    expect(text).toContain(words.wordsBy({ moments: 1, of: timeline.events.length, model: 'claude-haiku-5-5' }));
    expect(text).toContain(wordsFor(language).review.reasons['rate-limited']);
    expect(text).toContain('$0.0003');
    expect(text).not.toContain(words.nothingSent);
    const { rehearsal } = timeline;
    const local = { ...timeline, rehearsal: { ...rehearsal, usage: NO_USAGE } };
    expect(unescaped(buildReport(local, new Map(), language))).toContain(words.nothingSent);
  });

  it('is one file that loads, runs and names nothing outside', () => {
    // A hash may hold any letters.
    const named = page.replace(/sha256-[^&]*/, '');
    expect(named).not.toMatch(/https?:|\/\/[a-z]|url\(|@import|<script|<iframe|<object|javascript:/i);
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^(#|data:)/);
    expect(page).not.toContain('/films/');
  });

  it('has something to say about a rehearsal without moments', () => {
    const calm = buildReport({ ...timeline, events: [], feedback: [] }, new Map(), language);
    expect(unescaped(calm)).toContain(wordsFor(language).report.none);
    tagsOf(calm);
  });
});

describe('hostile text', () => {
  const strings = fc.oneof(
    fc.constantFrom(
      '</title><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onload='alert(1)",
      '</style><style>@import url(//example.org)',
      '<!--',
      ']]>',
      '&lt;script&gt;',
      '\u0000<\u202e>',
      '\ud800',
      'javascript:alert(1)',
    ),
    fc.string({ unit: 'binary' }),
  );

  it('changes no tag and no attribute of the page', () => {
    const plain = finishedTimeline('en');
    const written = (bad: string): Timeline => ({
      ...plain,
      rehearsal: {
        ...plain.rehearsal,
        title: bad,
        startedAt: bad,
        source: { kind: 'film', path: bad, name: bad },
        slideTurns: [{ page: 1, atMs: 0 }],
      },
      events: plain.events.map((event) => ({ ...event, id: event.id + bad, behavior: `${event.behavior}?${bad}` })),
      summary: {
        source: 'vlm',
        worked: bad,
        work: [1, 2, 3].map(() => ({ behavior: bad, point: bad, drill: bad })),
        language: 'en',
        model: bad,
        at: bad,
      },
      feedback: plain.feedback.map((each) => ({
        ...each,
        eventId: each.eventId + bad,
        observation: bad,
        suggestion: `${bad}.`,
        ...(each.model === undefined ? {} : { model: bad }),
      })),
      notes: plain.events.map(({ id }) => ({ eventId: id + bad, text: `${bad}.`, at: '' })),
    });
    const reportOf = (bad: string) =>
      tagsOf(
        buildReport(written(bad), picturesOf(plain), 'en', {
          script: null,
          slides: { name: bad, pages: [{ page: 1, title: `${bad}.`, text: '', notes: '' }] },
        }),
      );
    const tags = reportOf('x');
    fc.assert(
      fc.property(strings, (bad) => {
        expect(reportOf(bad)).toEqual(tags);
      }),
    );
  });

  it('cannot come in as a picture', () => {
    const timeline = finishedTimeline('en');
    for (const picture of ['https://example.org/x.jpg', 'data:text/html;base64,AAAA', `${JPEG}" onerror="alert(1)`]) {
      expect(buildReport(timeline, picturesOf(timeline, picture), 'en')).not.toContain('<img');
    }
  });

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        const { markup } = html`<p title="${any}">${any}</p>`;
        expect(markup).toMatch(/^<p title="[^"<>]*">[^<>"']*<\/p>$/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are left out on purpose.
        const kept = any.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
        expect(unescaped(markup)).toBe(`<p title="${kept}">${kept}</p>`);
      }),
    );
  });
});
