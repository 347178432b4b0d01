import { useSyncExternalStore } from 'react';
import type { Piece } from '../../../shared/rehearsal/gaps.ts';
import { createFilmTime } from './filmTime.ts';

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

/** Nearer to the end than this is the end. */
const END_MS = 40;

/**
 * @param pieces What of the film is shown; undefined: all of it. The rest is never played.
 * @param onFailure Told when the film cannot be played.
 */
export function createPlayer(
  durationMs: number,
  pieces: readonly Piece[] | undefined,
  onFailure: (error: unknown) => void,
): Player {
  const filmTime = createFilmTime(pieces);
  const listeners = new Set<() => void>();
  let video: HTMLVideoElement | null = null;
  /** Where the rehearsal was last seen, or stays while there is no film. */
  let lastMs = 0;
  let frame = 0;

  function tell(): void {
    for (const listener of listeners) listener();
  }
  function atMs(): number {
    if (video !== null) lastMs = filmTime.toFilm(video.currentTime * 1000, lastMs);
    return lastMs;
  }
  function go(ms: number): void {
    lastMs = ms;
    if (video !== null) video.currentTime = filmTime.toMedia(ms) / 1000;
  }
  /** What was cut away, and holes in the film's clock, are passed over. */
  function passOver(playing: HTMLVideoElement): void {
    const nextMs = filmTime.leap(playing.currentTime * 1000, lastMs);
    if (nextMs === null) return;
    if (nextMs < durationMs - END_MS) go(nextMs);
    else {
      playing.pause();
      go(durationMs);
    }
  }
  function onEvent(): void {
    cancelAnimationFrame(frame);
    if (video !== null && !video.paused) {
      passOver(video);
      frame = requestAnimationFrame(onEvent);
    }
    atMs();
    tell();
  }
  return {
    attach(next) {
      cancelAnimationFrame(frame);
      for (const name of EVENTS) video?.removeEventListener(name, onEvent);
      atMs();
      video = next;
      // The same film from another place, e.g. from its own copy, goes on where it was; another one may not begin at zero.
      if (filmTime.toMedia(lastMs) > 0) go(lastMs);
      for (const name of EVENTS) video?.addEventListener(name, onEvent);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    atMs,
    isPlaying: () => video !== null && !video.paused && !video.ended,
    isMuted: () => video?.muted ?? false,
    speed: () => video?.playbackRate ?? 1,
    seek(ms) {
      go(Math.min(Math.max(0, ms), durationMs));
      tell();
    },
    toggle() {
      if (video === null) return;
      if (!video.paused) return video.pause();
      // Where only a part is shown, the film's own end is not where it begins again.
      if (pieces !== undefined && atMs() >= durationMs - END_MS) go(0);
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
