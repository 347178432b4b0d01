import { describe, expect, it } from 'vitest';
import { finishedTimeline } from '../report/timeline.fixture.ts';
import { exportTimeline, timelineExportSchema } from './timelineExport.ts';

describe('timeline.json', () => {
  it('has exactly the documented fields', () => {
    const exported = exportTimeline(finishedTimeline('en'));
    expect(Object.keys(exported)).toEqual([
      'schemaVersion',
      'source',
      'durationMs',
      'models',
      'events',
      'checked',
      'usage',
      'engine',
    ]);
    expect(Object.keys(exported.engine ?? {})).toEqual([
      'observations',
      'framesDecoded',
      'observationsPerSecond',
      'wallMs',
    ]);
    const away = exported.events.find((event) => event.id === 'looking-away-101000');
    expect(away).toMatchObject({
      kind: 'habit',
      measured: { signal: 'head-yaw', value: 48, unit: 'degrees', threshold: 25, baseline: 1.2 },
      strip: 'strips/looking-away-101000.jpg',
    });
    expect(Object.keys(away?.feedback ?? {})).toEqual(['source', 'verdict', 'observation', 'suggestion', 'language']);
    expect(exported.events.find((event) => event.behavior === 'out-of-frame')).not.toHaveProperty('strip');
  });

  it('says what could not be watched, where there is such a place', () => {
    const timeline = finishedTimeline('en');
    const gaps = [{ kind: 'cut', startMs: 3000, endMs: 3000, missingMs: 7000 } as const];
    const withGaps = (some: typeof gaps | []) =>
      exportTimeline({ ...timeline, rehearsal: { ...timeline.rehearsal, gaps: some } });
    expect(withGaps(gaps).gaps).toEqual(gaps);
    expect(withGaps([])).not.toHaveProperty('gaps');
    const notJudged = [{ behavior: 'fidgeting', reason: 'no-hands', startMs: 0, endMs: 9000 } as const];
    const exported = exportTimeline({ ...timeline, rehearsal: { ...timeline.rehearsal, notJudged: [...notJudged] } });
    expect(exported.notJudged).toEqual(notJudged);
    expect(withGaps([])).not.toHaveProperty('notJudged');
  });

  it('says what a model that has looked would not count, where one has', () => {
    const timeline = finishedTimeline('en');
    expect(exportTimeline(timeline).checked).toEqual([{ behavior: 'looking-away', looked: 2, rejected: 1, unsure: 0 }]);
    const feedback = timeline.feedback.map((one) => ({ ...one, source: 'landmarks' as const }));
    expect(exportTimeline({ ...timeline, feedback })).not.toHaveProperty('checked');
  });

  it('survives the way through a file', () => {
    const exported = exportTimeline(finishedTimeline('ko'));
    expect(timelineExportSchema.parse(JSON.parse(JSON.stringify(exported)))).toEqual(exported);
  });

  it('refuses what it does not know', () => {
    const exported = exportTimeline(finishedTimeline('en'));
    expect(timelineExportSchema.safeParse({ ...exported, more: 1 }).success).toBe(false);
    expect(timelineExportSchema.safeParse({ ...exported, schemaVersion: 2 }).success).toBe(false);
  });

  it('is not made from half an analysis', () => {
    const timeline = finishedTimeline('en');
    expect(() => exportTimeline({ ...timeline, rehearsal: { ...timeline.rehearsal, state: 'recording' } })).toThrow(
      'not finished',
    );
    expect(() => exportTimeline({ ...timeline, feedback: timeline.feedback.slice(1) })).toThrow(
      'steady-gaze-2000 has no words',
    );
  });
});
