import { useEffect, useRef, useState } from 'react';

export interface Playback {
  readonly timeMs: number;
  readonly playing: boolean;
  readonly speed: number;
  toggle(): void;
  seek(timeMs: number): void;
  setSpeed(speed: number): void;
}

/** A clock from 0 to `durationMs` that can be played, and begins anew with another `key`. */
export function usePlayback(durationMs: number, key: string): Playback {
  const [timeMs, setTimeMs] = useState(0);
  const [playing, setPlaying] = useState(true);
  const [speed, setSpeed] = useState(2);
  const startedKey = useRef(key);
  if (startedKey.current !== key) {
    startedKey.current = key;
    setTimeMs(0);
    setPlaying(true);
  }

  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    let request = requestAnimationFrame(function step(now) {
      setTimeMs((before) => Math.min(durationMs, before + (now - last) * speed));
      last = now;
      request = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(request);
  }, [playing, speed, durationMs]);

  return {
    timeMs,
    playing: playing && timeMs < durationMs,
    speed,
    toggle() {
      if (timeMs >= durationMs) setTimeMs(0);
      setPlaying(timeMs >= durationMs || !playing);
    },
    seek: (to) => setTimeMs(Math.max(0, Math.min(durationMs, to))),
    setSpeed,
  };
}
