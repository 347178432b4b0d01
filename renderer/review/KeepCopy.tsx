import { useEffect, useState } from 'react';
import type { Timeline } from '../../shared/timeline.ts';
import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

interface KeepCopyProps extends Pick<Frame, 'tell'> {
  readonly timeline: Timeline;
  changed(timeline: Timeline): void;
}

/** A film is played from where it lies. On request it is copied, and then plays even if the original moves. */
export function KeepCopy({ timeline, changed, tell }: KeepCopyProps) {
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
    call(bridge, 'rehearsals.keepCopy', id)
      .then(changed, tell)
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
