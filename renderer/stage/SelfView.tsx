import { useEffect, useRef } from 'react';
import { useWords } from '../app/language.tsx';
import type { View } from '../perception/messages.ts';

/** The camera's picture, mirrored as people know themselves, with a frame around the face that is seen. */
export function SelfView({ stream, view }: { stream: MediaStream; view: View | null }) {
  const words = useWords().stage;
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [stream]);
  const face = view?.face;
  return (
    <div className="self-view">
      <video ref={video} autoPlay muted playsInline aria-label={words.selfView} />
      {face && (
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <rect
            x={100 - (face.x + face.width) * 100}
            y={face.y * 100}
            width={face.width * 100}
            height={face.height * 100}
            rx="2"
          />
        </svg>
      )}
    </div>
  );
}
