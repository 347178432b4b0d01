import { useSyncExternalStore } from 'react';
import { type Window, windowAt, zoomed } from './zoom.ts';

/** What is drawn, and how wide. */
export interface Shown extends Window {
  /** Of the lanes without their names, in CSS pixels. */
  readonly width: number;
}

/**
 * Which part of the rehearsal the lanes show. The lanes are as wide as the zoom makes them inside an element that scrolls: the browser pans,
 * and nothing but the ruler and the curve is drawn anew while it does.
 */
export interface View {
  /** The element that scrolls, with the ruler in it; null when it goes. */
  readonly attach: (scroller: HTMLElement | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly shown: () => Shown;
  /** Nearer (above 1) or farther (below 1), around a time, or around the middle. */
  zoomBy(factor: number, aroundMs?: number): void;
  all(): void;
  /** By a share of what is in sight; negative: back. */
  pan(share: number): void;
  /** Scrolls to a time unless it is in sight. */
  show(ms: number): void;
}

/** Where a time stands that was out of sight, as a share of the width: what follows is of more interest than what was. */
const NEAR_START = 0.1;
/** How much nearer one notch of the wheel (100 pixels) brings. */
const PER_PIXEL = 0.002;

/** So long after its last step a zoom has come to rest: longer than a key takes to repeat. Ours. */
const REST_MS = 150;

function setBars(lanes: HTMLElement, width: string, opacity: string): void {
  for (const bars of lanes.querySelectorAll<HTMLElement>('.bars')) {
    bars.style.width = width;
    bars.style.opacity = opacity;
    // As wide as before, they may reach beyond lanes that are narrower now: that is no place to scroll to.
    if (bars.parentElement !== null) bars.parentElement.style.overflow = width === '' ? '' : 'clip';
  }
}

export function createView(spanMs: number): View {
  const listeners = new Set<() => void>();
  let scroller: HTMLElement | null = null;
  let shown: Shown = { ...windowAt(1, spanMs, 0), width: 0 };
  let release = () => {};
  let isMoving = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Pixels that the names take. */
  let names = 0;

  function take(next: Shown): void {
    const { zoom, fromMs, width } = shown;
    if (next.zoom === zoom && next.fromMs === fromMs && next.width === width) return;
    shown = next;
    for (const listener of listeners) listener();
  }
  /** The element has another size, or is another one. */
  function measure(): void {
    if (scroller === null) return;
    names = scroller.querySelector<HTMLElement>('.ruler')?.offsetLeft ?? 0;
    const { paddingRight } = getComputedStyle(scroller);
    const width = Math.max(1, scroller.clientWidth - names - Number.parseFloat(paddingRight));
    place({ ...shown, width });
  }
  function onScroll(): void {
    if (scroller === null) return;
    const { zoom, width } = shown;
    // What was set here comes back rounded to a pixel: that is nothing new to draw.
    if (Math.abs(scroller.scrollLeft - leftOf(shown)) <= 1) return;
    take({ ...windowAt(zoom, spanMs, (scroller.scrollLeft / (width * zoom)) * spanMs), width });
  }
  /** How far the lanes are scrolled when this is shown. */
  function leftOf({ zoom, fromMs, width }: Shown): number {
    return (fromMs / spanMs) * width * zoom;
  }
  function place(next: Shown): void {
    const rows = scroller?.firstElementChild;
    if (scroller === null || !(rows instanceof HTMLElement)) return;
    if (next.zoom !== shown.zoom) rest(scroller);
    rows.style.width = `${names + next.width * next.zoom}px`;
    scroller.scrollLeft = leftOf(next);
    take(next);
  }
  /** While the zoom moves, the moments below the drawn ones stay as they were laid out: they are laid out anew when it has come to rest. */
  function rest(lanes: HTMLElement): void {
    clearTimeout(resting);
    const { width, zoom } = shown;
    if (!isMoving) setBars(lanes, `${width * zoom}px`, '0');
    isMoving = true;
    resting = setTimeout(() => {
      isMoving = false;
      setBars(lanes, '', '');
    }, REST_MS);
  }
  function go(next: Window): void {
    place({ ...next, width: shown.width });
  }
  function zoomBy(factor: number, aroundMs = (shown.fromMs + shown.toMs) / 2): void {
    go(zoomed(shown, spanMs, factor, aroundMs));
  }
  function onWheel(event: WheelEvent): void {
    // A pinch on a touchpad comes as a wheel with Ctrl.
    if ((!event.ctrlKey && !event.metaKey) || scroller === null) return;
    event.preventDefault();
    const { left } = scroller.getBoundingClientRect();
    const { width, fromMs, toMs } = shown;
    const at = (event.clientX - left - names) / width;
    zoomBy(Math.exp(-event.deltaY * PER_PIXEL), fromMs + Math.min(Math.max(0, at), 1) * (toMs - fromMs));
  }

  return {
    attach(element) {
      release();
      scroller = element;
      if (element === null) return;
      const resized = new ResizeObserver(measure);
      resized.observe(element);
      element.addEventListener('scroll', onScroll, { passive: true });
      element.addEventListener('wheel', onWheel, { passive: false });
      release = () => {
        resized.disconnect();
        element.removeEventListener('scroll', onScroll);
        element.removeEventListener('wheel', onWheel);
        release = () => {};
      };
      measure();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => shown,
    zoomBy,
    all: () => go(windowAt(1, spanMs, 0)),
    pan(share) {
      const { zoom, fromMs, toMs } = shown;
      go(windowAt(zoom, spanMs, fromMs + share * (toMs - fromMs)));
    },
    show(ms) {
      const { zoom, fromMs, toMs } = shown;
      if (ms >= fromMs && ms <= toMs) return;
      go(windowAt(zoom, spanMs, ms - NEAR_START * (toMs - fromMs)));
    },
  };
}

export function useShown(view: View): Shown {
  return useSyncExternalStore(view.subscribe, view.shown);
}

/** Whether all of the rehearsal is in sight: for what need not be drawn anew with every step. */
export function useIsWhole(view: View): boolean {
  return useSyncExternalStore(view.subscribe, () => view.shown().zoom === 1);
}
