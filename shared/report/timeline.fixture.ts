import {
  type BehaviorEvent,
  type Language,
  SCHEMA_VERSION,
  type Timeline,
  timelineSchema,
} from '../rehearsal/timeline.ts';
import { landmarkFeedback } from '../words/feedback/feedback.ts';

const AT = '2026-11-03T14:15:02.000Z';

function event(
  behavior: string,
  startMs: number,
  endMs: number,
  severity: number,
  measured: BehaviorEvent['measured'],
  strip = true,
): BehaviorEvent {
  const id = `${behavior}-${startMs}`;
  return {
    id,
    behavior,
    kind: behavior === 'steady-gaze' ? 'strength' : 'habit',
    startMs,
    endMs,
    peakMs: Math.round((startMs + endMs) / 2),
    severity,
    measured,
    confidence: 0.97,
    ...(strip ? { strip: `${id}.jpg` } : {}),
  };
}

const degrees = (signal: string, value: number, threshold: number, baseline: number) =>
  ({ signal, value, unit: 'degrees', threshold, baseline }) as const;

/** A finished rehearsal of three minutes with one of each sort of moment: a strength, habits, a rejected one, one of a newer version. */
export function finishedTimeline(language: Language): Timeline {
  const events = [
    event('steady-gaze', 2_000, 21_400, 0.6, degrees('head-yaw', 4, 12, 1.2)),
    event('looking-down', 24_300, 29_900, 0.35, degrees('head-pitch', 19.4, 15, -3.1)),
    event('head-tilt', 41_000, 47_200, 0.2, degrees('head-roll', 17.2, 15, 0.8)),
    event('too-far', 52_000, 60_000, 0.5, {
      signal: 'face-height',
      value: 0.031,
      unit: 'share',
      threshold: 0.045,
      baseline: null,
    }),
    event('hand-to-face', 66_000, 68_100, 0.4, {
      signal: 'hand-to-face',
      value: 0.04,
      unit: 'faces',
      threshold: 0.15,
      baseline: null,
    }),
    event('steady-gaze', 70_000, 96_000, 0.8, degrees('head-yaw', 3, 12, 1.2)),
    event('looking-away', 101_000, 104_800, 0.9, degrees('head-yaw', 48, 25, 1.2)),
    event('looking-away', 118_000, 120_600, 0.15, degrees('head-yaw', 27, 25, 1.2)),
    event('off-center', 128_000, 137_000, 0.7, {
      signal: 'off-center',
      value: 0.34,
      unit: 'share',
      threshold: 0.22,
      baseline: null,
    }),
    event('turned-away', 144_000, 149_000, 1, {
      signal: 'bodyTurned',
      value: 1,
      unit: 'score',
      threshold: 0.5,
      baseline: null,
    }),
    event(
      'out-of-frame',
      160_000,
      166_000,
      0.8,
      { signal: 'presence', value: 0, unit: 'score', threshold: 0.5, baseline: null },
      false,
    ),
    event(
      'juggling',
      170_000,
      173_000,
      0.3,
      { signal: 'balls', value: 3, unit: 'score', threshold: 2, baseline: null },
      false,
    ),
  ];
  const feedback = events.map((one) => {
    const words = landmarkFeedback(one, language, AT);
    if (one.id === 'looking-away-118000') return { ...words, source: 'vlm' as const, verdict: 'rejected' as const };
    if (one.id === 'looking-away-101000') return { ...words, source: 'vlm' as const, model: 'claude-haiku-5-5' };
    return words;
  });
  return timelineSchema.parse({
    rehearsal: {
      schemaVersion: SCHEMA_VERSION,
      id: '2026-11-03T14-15-02-r0',
      title: 'thesis defense.mp4',
      startedAt: AT,
      durationMs: 180_000,
      state: 'complete',
      source: { kind: 'film', path: '/films/thesis defense.mp4', name: 'thesis defense.mp4' },
      models: { face: 'official', pose: 'assembled', hand: 'assembled' },
      baseline: { 'head-yaw': 1.2 },
      engine: {
        observations: 1800,
        framesDecoded: 5400,
        framesDropped: 0,
        observationsPerSecond: 24.3,
        wallMs: 74_074,
      },
      usage: { requests: 1, imagesSent: 2, inputTokens: 1810, outputTokens: 240, usd: 0.0003 },
      coaching: { state: 'done', pending: 9, reason: 'rate-limited' },
    },
    events,
    feedback,
    filmUrl: null,
  });
}
