import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Material } from '../../shared/rehearsal/material.ts';
import type { SignalRow, Timeline } from '../../shared/rehearsal/timeline.ts';
import { finishedTimeline } from '../../shared/report/timeline.fixture.ts';

/** Begins like a JPEG; nobody in these stories looks further. */
export const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]);

export interface Written {
  readonly id: string;
  readonly title?: string;
  readonly language?: 'ko' | 'en';
  readonly material?: Material;
  readonly signals?: readonly SignalRow[];
  readonly heldBack?: readonly string[];
  readonly notes?: Timeline['notes'];
  readonly strips?: boolean;
  change?(timeline: Timeline): Timeline;
}

/** Slides one to three, a minute each. */
export const TURNS = [1, 2, 3].map((page) => ({ page, atMs: (page - 1) * 60_000 }));

export const MATERIAL: Material = {
  script: {
    name: 'talk.md',
    text: [
      '# Why now',
      'Our teams wait two days for every release. Nobody likes to wait.',
      '# Budget',
      'The pilot costs forty thousand euros. Half of it goes into training. The rest pays for the servers.',
      '# What we ask of you',
      'Give us one team and one quarter. We will show you the numbers in March.',
    ].join('\n\n'),
  },
  slides: {
    name: 'talk.pdf',
    pages: [
      { page: 1, title: 'Why now?', text: 'Two days per release', notes: '' },
      { page: 2, title: 'The budget', text: '40,000 € for the pilot', notes: '' },
      { page: 3, title: 'What we ask of you', text: 'One team, one quarter', notes: '' },
    ],
  },
};

/** Writes a finished rehearsal of three minutes into a library, as the app would have left it. */
export async function writeRehearsal(library: string, written: Written): Promise<Timeline> {
  const {
    id,
    title = 'Pilot',
    language = 'en',
    material,
    signals = [],
    heldBack = [],
    notes = [],
    strips = true,
  } = written;
  const plain = finishedTimeline(language);
  const started = `${id.slice(0, 10)}T10:00:00.000Z`;
  const first: Timeline = {
    ...plain,
    notes,
    rehearsal: {
      ...plain.rehearsal,
      id,
      title,
      startedAt: started,
      coverage: Object.fromEntries(plain.events.map(({ behavior }) => [behavior, 1])),
      ...(material && { slideTurns: TURNS }),
    },
  };
  const timeline = written.change?.(first) ?? first;
  const folder = join(library, id);
  await mkdir(join(folder, 'strips'), { recursive: true });
  const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const { usage: _usage, coaching, ...stored } = timeline.rehearsal;
  await writeFile(join(folder, 'rehearsal.json'), JSON.stringify({ ...stored, coaching: { state: coaching.state } }));
  await writeFile(join(folder, 'events.ndjson'), lines(timeline.events));
  await writeFile(join(folder, 'feedback.ndjson'), lines(timeline.feedback));
  if (notes.length > 0) await writeFile(join(folder, 'notes.ndjson'), lines(notes));
  if (signals.length > 0) await writeFile(join(folder, 'signals.ndjson'), lines(signals));
  if (heldBack.length > 0) {
    const rows = heldBack.map((eventId) => ({ eventId, heldBack: true, at: started }));
    await writeFile(join(folder, 'held-back.ndjson'), lines(rows));
  }
  if (material) {
    await writeFile(join(folder, 'material.json'), JSON.stringify(material));
    await mkdir(join(folder, 'slides'));
    for (const { page } of material.slides?.pages ?? []) await writeFile(join(folder, 'slides', `${page}.jpg`), JPEG);
  }
  if (strips) {
    for (const { strip } of timeline.events)
      if (strip !== undefined) await writeFile(join(folder, 'strips', strip), JPEG);
  }
  return timeline;
}
