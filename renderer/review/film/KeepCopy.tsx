import { useEffect, useState } from 'react';
import type { Timeline } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import type { LiveTimeline } from '../liveTimeline.ts';

interface KeepCopyProps extends Pick<Frame, 'tell'> {
  readonly timeline: Timeline;
  readonly live: LiveTimeline;
}

/** A film is played from where it lies. On request it is copied, and then plays even if the original moves. */
export function KeepCopy({ timeline, live, tell }: KeepCopyProps) {
  const words = useWords().review;
  const [share, setShare] = useState<number | null>(null);
  const { id, source, recording } = timeline.rehearsal;
  useEffect(
    () =>
      bridge.on('copying', (news) => {
        if (news.rehearsalId === id) setShare(news.share);
      }),
    [id],
  );
  if (source.kind !== 'film' || recording !== undefined || timeline.filmUrl === null) return null;
  const keep = () => {
    setShare(0);
    // What it answers is as old as the copying is long, where something else was changed meanwhile.
    call(bridge, 'rehearsals.keepCopy', id)
      .then(() => live.replace(() => call(bridge, 'rehearsals.read', id)))
      .catch(tell)
      .finally(() => setShare(null));
  };
  if (share === null) {
    return (
      <button type="button" className="small" title={words.keepCopyHint({ name: source.name })} onClick={keep}>
        {words.keepCopy}
      </button>
    );
  }
  return (
    <div className="copying">
      <progress value={share} max={1} aria-label={words.copying} />
      {words.copying}
      <button type="button" className="small" onClick={() => call(bridge, 'rehearsals.cancelCopy', id).catch(tell)}>
        {words.cancelCopy}
      </button>
    </div>
  );
}
