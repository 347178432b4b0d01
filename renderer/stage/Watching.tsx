import { useRef } from 'react';
import { useWords } from '../app/language.tsx';
import type { View } from '../perception/messages.ts';
import './Watching.css';

/** For this long what was seen still counts as seen: a missed picture or two must not flicker in front of a speaker. */
const HOLD_MS = 1000;

interface WatchingProps {
  readonly view: View | null;
  readonly recording: boolean;
  readonly paused: boolean;
  readonly finishing: boolean;
}

/** Whether it records and watches, and what it sees and does not see: one quiet line. */
export function Watching({ view, recording, paused, finishing }: WatchingProps) {
  const words = useWords().stage;
  const faceMs = useRef(Number.NEGATIVE_INFINITY);
  const bodyMs = useRef(Number.NEGATIVE_INFINITY);
  if (view?.face) faceMs.current = view.timeMs;
  if (view?.body) bodyMs.current = view.timeMs;

  const text = {
    waiting: words.preparing,
    face: words.watching,
    body: words.watchingNoFace,
    nobody: words.watchingNobody,
  };
  const seen = seenAt(view?.timeMs, faceMs.current, bodyMs.current);
  if (paused && !finishing) {
    return (
      <p className="watching paused" role="status">
        {words.paused}
      </p>
    );
  }
  return (
    <div className="watching-line">
      {recording && <span className="recording">{words.recording}</span>}
      <p className={`watching ${finishing ? 'waiting' : seen}`} role="status">
        {finishing ? words.finishing : text[seen]}
      </p>
    </div>
  );
}

function seenAt(nowMs: number | undefined, faceMs: number, bodyMs: number): 'waiting' | 'face' | 'body' | 'nobody' {
  if (nowMs === undefined) return 'waiting';
  if (nowMs - faceMs < HOLD_MS) return 'face';
  return nowMs - bodyMs < HOLD_MS ? 'body' : 'nobody';
}
