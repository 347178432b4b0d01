import { useEffect, useMemo, useRef } from 'react';
import type { BehaviorEvent, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { createFilmTime } from '../film/filmTime.ts';

interface SegmentProps {
  readonly timeline: Timeline;
  readonly event: Pick<BehaviorEvent, 'startMs' | 'endMs'>;
  readonly label: string;
  readonly autoPlay?: boolean;
}

/** What comes before and after a moment is shown for so long, to see how it began and ended. */
const AROUND_MS = 1000;

/** A film from shortly before a moment to shortly after it, over and over. Nothing where the film is gone. */
export function Segment({ timeline, event, label, autoPlay = false }: SegmentProps) {
  const { filmUrl, rehearsal } = timeline;
  const video = useRef<HTMLVideoElement>(null);
  const [fromS, toS] = useMemo(() => {
    const { toMedia } = createFilmTime(rehearsal.pieces);
    return [toMedia(Math.max(0, event.startMs - AROUND_MS)) / 1000, toMedia(event.endMs + AROUND_MS) / 1000];
  }, [rehearsal.pieces, event]);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    const begin = () => {
      element.currentTime = fromS;
    };
    const turn = () => {
      if (element.currentTime >= toS) begin();
    };
    element.addEventListener('loadedmetadata', begin, { once: true });
    element.addEventListener('timeupdate', turn);
    return () => {
      element.removeEventListener('loadedmetadata', begin);
      element.removeEventListener('timeupdate', turn);
      element.removeAttribute('src');
      element.load();
    };
  }, [fromS, toS]);
  if (filmUrl === null) return null;
  return <video ref={video} src={filmUrl} aria-label={label} autoPlay={autoPlay} loop muted controls playsInline />;
}
