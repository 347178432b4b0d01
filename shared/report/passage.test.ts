import { expect, test } from 'vitest';
import { wordsFor } from '../words/words.ts';
import { buildReport } from './report.ts';
import { finishedTimeline } from './timeline.fixture.ts';

test.each(['en', 'ko'] as const)(
  'each moment says what the speaker was on, and how that is known, in %s',
  (language) => {
    const plain = finishedTimeline(language);
    const slideTurns = [
      { page: 1, atMs: 0 },
      { page: 2, atMs: 100_000 },
    ];
    const material = {
      script: { name: 'talk.md', text: '# Why\n\nBecause <b>we</b> wait.\n\n# Budget\n\nForty thousand.' },
      slides: {
        name: 'talk.pdf',
        pages: [
          { page: 1, title: 'Why', text: '', notes: '' },
          { page: 2, title: 'Budget', text: '', notes: '' },
        ],
      },
    };
    const page = buildReport(
      { ...plain, rehearsal: { ...plain.rehearsal, slideTurns } },
      new Map(),
      language,
      material,
    );
    const { passage } = wordsFor(language).assistant;
    expect(page.split('class="passage"').length - 1).toBe(plain.events.length);
    expect(page).toContain('<blockquote>Forty thousand.</blockquote>');
    expect(page).toContain('Because &lt;b&gt;we&lt;/b&gt; wait.');
    expect(page).toContain(passage.slide({ named: true, page: 2, title: 'Budget' }));
    expect(page).toContain(passage.notHeard);
    expect(buildReport(plain, new Map(), language)).not.toContain('class="passage"');
  },
);
