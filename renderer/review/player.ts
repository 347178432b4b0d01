import { useSyncExternalStore } from 'react';

/**
 * The one clock of the review screen: the film's, or its own where the film is gone. While the film plays it tells its
 * listeners with every picture that the screen draws, so that the playhead glides; otherwise when something changed.
 */
export interface Player {
  /** The element that shows the film, or null when it goes. */
  readonly attach: (video: HTMLVideoElement | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Position in the rehearsal, in ms. */
  readonly atMs: () => number;
  readonly isPlaying: () => boolean;
  readonly isMuted: () => boolean;
  /** 1 is the speed of life. */
  readonly speed: () => number;
  /** Stays within the rehearsal. */
  seek(ms: number): void;
  toggle(): void;
  setMuted(muted: boolean): void;
  setSpeed(speed: number): void;
}

const EVENTS = ['play', 'pause', 'ended', 'seeking', 'seeked', 'timeupdate', 'volumechange', 'ratechange'] as const;

/** @param onFailure Told when the film cannot be played. */
export function createPlayer(durationMs: number, onFailure: (error: unknown) => void): Player {
  const listeners = new Set<() => void>();
  let video: HTMLVideoElement | null = null;
  let withoutFilmMs = 0;
  let frame = 0;

  function tell(): void {
    for (const listener of listeners) listener();
  }
  function onEvent(): void {
    cancelAnimationFrame(frame);
    if (video !== null && !video.paused) frame = requestAnimationFrame(onEvent);
    tell();
  }
  return {
    attach(next) {
      cancelAnimationFrame(frame);
      for (const name of EVENTS) video?.removeEventListener(name, onEvent);
      if (next === null) withoutFilmMs = (video?.currentTime ?? 0) * 1000;
      // The same film from another place, e.g. from its own copy, goes on where it was.
      else if (withoutFilmMs > 0) next.currentTime = withoutFilmMs / 1000;
      video = next;
      for (const name of EVENTS) video?.addEventListener(name, onEvent);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    atMs: () => (video === null ? withoutFilmMs : video.currentTime * 1000),
    isPlaying: () => video !== null && !video.paused && !video.ended,
    isMuted: () => video?.muted ?? false,
    speed: () => video?.playbackRate ?? 1,
    seek(ms) {
      const next = Math.min(Math.max(0, ms), durationMs);
      if (video === null) withoutFilmMs = next;
      else video.currentTime = next / 1000;
      tell();
    },
    toggle() {
      if (video === null) return;
      if (!video.paused) return video.pause();
      // A pause or another film that comes before the first picture also rejects; that is no failure. That there is nothing
      // to play was said when it was loaded.
      video.play().catch((error) => {
        if (!(error instanceof DOMException && ['AbortError', 'NotSupportedError'].includes(error.name)))
          onFailure(error);
      });
    },
    setMuted(muted) {
      if (video !== null) video.muted = muted;
    },
    setSpeed(speed) {
      if (video !== null) video.playbackRate = speed;
    },
  };
}

/** What `read` gives, kept up to date while the film plays. */
export function usePlayer<T extends number | boolean>(player: Player, read: () => T): T {
  return useSyncExternalStore(player.subscribe, read);
}
