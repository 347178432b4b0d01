import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import type { Timeline } from '../../shared/timeline.ts';
import { bridge } from '../app/bridge.ts';

/** The timeline as it was opened, with the words and the coaching state that arrive meanwhile. */
export function useTimeline(first: Timeline): readonly [Timeline, Dispatch<SetStateAction<Timeline>>] {
  const [timeline, setTimeline] = useState(first);
  const { id } = first.rehearsal;
  useEffect(() => {
    const stops = [
      bridge.on('feedback', (news) => {
        if (news.rehearsalId !== id) return;
        const fresh = new Set(news.feedback.map((each) => each.eventId));
        setTimeline((now) => ({
          ...now,
          feedback: [...now.feedback.filter((each) => !fresh.has(each.eventId)), ...news.feedback],
        }));
      }),
      bridge.on('coaching', ({ rehearsalId, status, usage }) => {
        if (rehearsalId !== id) return;
        setTimeline((now) => ({ ...now, rehearsal: { ...now.rehearsal, coaching: status, usage } }));
      }),
      bridge.on('summary', ({ rehearsalId, summary }) => {
        if (rehearsalId === id) setTimeline((now) => ({ ...now, summary }));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [id]);
  return [timeline, setTimeline];
}
