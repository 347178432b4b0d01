/** One sample of the video track, as the container tells of it without its bytes. */
export interface Packet {
  /** When its picture is shown, on the container's clock. */
  readonly timeMs: number;
  readonly durationMs: number;
  readonly key: boolean;
}

/** So long without any picture is no pause of a camera: the clock was set, or the computer slept. */
const JUMP_MS = 10_000;
/** The same for films of few pictures a second, in pictures. */
const JUMP_PICTURES = 20;
/** Codecs reorder 16 pictures at most. A picture further back than that was taken on another clock. */
const REORDERED_PICTURES = 17;
const REORDERED_MS = 1000;
/** When no picture says how long it is shown. */
const USUAL_MS = 1000 / 30;

/** How long a picture is usually shown. */
export function typicalMs(packets: readonly Packet[]): number {
  const durations = packets.map(({ durationMs }) => durationMs).filter((duration) => duration > 0);
  durations.sort((a, b) => a - b);
  return durations[Math.floor(durations.length / 2)] ?? USUAL_MS;
}

/** How long without a picture counts as a jump of the clock. */
export function jumpMs(typical: number): number {
  return Math.max(JUMP_MS, JUMP_PICTURES * typical);
}

/** When the picture is no longer shown. One that would stand for longer than any camera pauses ends like its neighbors. */
export function endOf({ timeMs, durationMs }: Packet, typical: number): number {
  return timeMs + (durationMs <= 0 || durationMs > jumpMs(typical) ? typical : durationMs);
}

/**
 * The packets' indexes by the clock they were taken on: wherever the times jump, forward or backward, another clock begins.
 * Clocks in the order of the file, the pictures of each in the order in which they are shown.
 */
export function clocksOf(packets: readonly Packet[], typical: number): number[][] {
  const back = Math.max(REORDERED_MS, REORDERED_PICTURES * typical);
  const forward = jumpMs(typical);
  const clocks: Clock[] = [];
  for (const [index, { timeMs }] of packets.entries()) {
    const clock = clocks.at(-1);
    const before = clocks.at(-2);
    const off = clock === undefined ? Number.POSITIVE_INFINITY : timeMs - clock.reachedMs;
    // Pictures that are shown before the jump may come after the first one behind it.
    const offBefore = before === undefined ? Number.POSITIVE_INFINITY : timeMs - before.reachedMs;
    const reordered =
      before !== undefined &&
      clock !== undefined &&
      clock.members.length < REORDERED_PICTURES &&
      Math.abs(offBefore) <= back &&
      Math.abs(offBefore) < Math.abs(off);
    if (reordered) add(before, index, timeMs);
    else if (clock !== undefined && off <= forward && off >= -back) add(clock, index, timeMs);
    else clocks.push({ members: [index], reachedMs: timeMs });
  }
  const timeOf = (index: number) => packets[index]?.timeMs ?? 0;
  return clocks.map(({ members }) => members.sort((a, b) => timeOf(a) - timeOf(b) || a - b));
}

interface Clock {
  readonly members: number[];
  /** The latest time seen on it. */
  reachedMs: number;
}

function add(clock: Clock, index: number, timeMs: number): void {
  clock.members.push(index);
  clock.reachedMs = Math.max(clock.reachedMs, timeMs);
}
