import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../app/language.tsx';
import type { View } from '../../perception/messages.ts';
import './SelfView.css';

/** The camera's picture, whole, mirrored as people know themselves, with a frame around the face that is seen. */
export function SelfView({ stream, view }: { stream: MediaStream; view: View | null }) {
  const words = useWords().stage;
  const video = useRef<HTMLVideoElement>(null);
  const [ratio, setRatio] = useState(16 / 9);
  useEffect(() => {
    const element = video.current;
    if (element === null) return;
    element.srcObject = stream;
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  const measure = ({ videoWidth, videoHeight }: HTMLVideoElement) => {
    if (videoHeight > 0) setRatio(videoWidth / videoHeight);
  };
  const face = view?.face;
  return (
    <div className="self-view" style={{ '--ratio': ratio }}>
      <video
        ref={video}
        autoPlay
        muted
        playsInline
        aria-label={words.selfView}
        onResize={(event) => measure(event.currentTarget)}
      />
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
