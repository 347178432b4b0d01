import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGapWatch, type Fate, type Sight } from './gapWatch.ts';
import type { Look } from './pictureLook.ts';

interface Watched {
  /** What became of each picture, by its time. */
  readonly fates: ReadonlyMap<number, 'seen' | 'blind'>;
  readonly cutsMs: readonly number[];
  readonly sights: readonly Sight[];
  readonly gaps: readonly { kind: string; startMs: number; endMs: number }[];
}

/** Ten pictures a second that look like this; `!` in front of a look: something was cut away before it. */
function watch(looks: readonly (Look | `!${Look}`)[], stepMs = 100, endMs = looks.length * stepMs): Watched {
  const gapWatch = createGapWatch();
  const fates = new Map<number, 'seen' | 'blind'>();
  const cutsMs: number[] = [];
  let open: number[] = [];
  const settle = ({ waited, cutsMs: cuts }: Pick<Sight, 'waited' | 'cutsMs'>) => {
    cutsMs.push(...cuts);
    if (waited === undefined) return;
    for (const timeMs of open) fates.set(timeMs, waited);
    open = [];
  };
  const sights = looks.map((look, index) => {
    const timeMs = index * stepMs;
    const isCut = look.startsWith('!');
    const sight = gapWatch.push(timeMs, (isCut ? look.slice(1) : look) as Look, isCut);
    settle(sight);
    const fate: Fate = sight.fate;
    if (fate === 'open') open.push(timeMs);
    else fates.set(timeMs, fate);
    return sight;
  });
  settle(gapWatch.finish(endMs));
  expect(open).toEqual([]);
  return { fates, cutsMs, sights, gaps: gapWatch.gaps() };
}

const times = (look: Look, count: number): Look[] => Array.from({ length: count }, () => look);
const seenTimes = ({ fates }: Watched) => [...fates].filter(([, fate]) => fate === 'seen').map(([timeMs]) => timeMs);

describe('createGapWatch', () => {
  it('takes a picture that stands still back to where it began, and the last new one counts', () => {
    const watched = watch([...times('new', 91), ...times('same', 359)]);
    expect(watched.gaps).toEqual([{ kind: 'frozen', startMs: 9000, endMs: 45_000 }]);
    expect(watched.cutsMs).toEqual([9000]);
    expect(seenTimes(watched)).toEqual(Array.from({ length: 91 }, (_, index) => index * 100));
  });

  it('begins afresh when the picture lives again', () => {
    const { gaps, cutsMs, sights, fates } = watch([...times('new', 10), ...times('same', 60), ...times('new', 10)]);
    expect(gaps).toEqual([{ kind: 'frozen', startMs: 900, endMs: 7000 }]);
    expect(cutsMs).toEqual([900, 7000]);
    expect(sights.flatMap(({ afresh }, index) => (afresh ? [index] : []))).toEqual([70]);
    expect(fates.get(7000)).toBe('seen');
  });

  it('believes what repeats for less than a breath: a film of twelve pictures a second stored at thirty', () => {
    const watched = watch(Array.from({ length: 300 }, (_, index) => (index % 5 < 2 ? 'new' : 'same')));
    expect(watched.gaps).toEqual([]);
    expect(watched.cutsMs).toEqual([]);
    expect(seenTimes(watched)).toHaveLength(300);
    expect(watch([...times('new', 5), ...times('same', 49), 'new']).gaps).toEqual([]);
  });

  it('trusts nothing in the dark, and makes a gap of it after a second, one however dark it is', () => {
    const { gaps, fates, cutsMs } = watch([...times('dark', 3), ...times('black', 20), ...times('new', 5)]);
    expect(gaps).toEqual([{ kind: 'black', startMs: 0, endMs: 2300 }]);
    expect(cutsMs).toEqual([0, 2300]);
    expect(fates.get(0)).toBe('blind');
    const short = watch([...times('new', 5), ...times('black', 5), ...times('new', 5)]);
    expect(short.gaps).toEqual([]);
    expect(short.fates.get(700)).toBe('blind');
  });

  it('still misses somebody who leaves a plain wall behind for some seconds', () => {
    const watched = watch([...times('new', 20), ...times('one-color', 35), ...times('new', 20)]);
    expect(watched.gaps).toEqual([]);
    expect(seenTimes(watched)).toHaveLength(75);
    expect(watch(times('one-color', 80)).gaps).toEqual([{ kind: 'one-color', startMs: 0, endMs: 8000 }]);
  });

  it('knows a picture that is shown for long because no other comes, also at the end', () => {
    expect(watch(['new', 'new', 'new'], 8000, 16_500).gaps).toEqual([{ kind: 'frozen', startMs: 0, endMs: 16_000 }]);
    expect(watch(['new', 'new'], 100, 20_000).gaps).toEqual([{ kind: 'frozen', startMs: 100, endMs: 20_000 }]);
    expect(watch(['black'], 100, 20_000).gaps).toEqual([{ kind: 'black', startMs: 0, endMs: 20_000 }]);
  });

  it('lets nothing reach across a cut, and takes no picture after it for the same as before', () => {
    const { cutsMs, sights, gaps } = watch([...times('new', 5), ...times('same', 30), '!same', ...times('same', 30)]);
    expect(cutsMs).toEqual([3400, 3500]);
    expect(sights[35]).toMatchObject({ afresh: true, fate: 'seen' });
    expect(gaps).toEqual([]);
  });

  it('gives every picture one fate, gaps in order without overlap, and no picture that counts inside of one', () => {
    const look = fc.constantFrom<Look>('new', 'same', 'black', 'dark', 'one-color');
    const stretch = fc.tuple(look, fc.integer({ min: 1, max: 70 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), (stretches) => {
        const looks = stretches.flatMap(([one, count, cut]) => {
          const [first = one, ...rest] = times(one, count);
          return [cut ? (`!${first}` as const) : first, ...rest];
        });
        const { fates, gaps, cutsMs } = watch(looks);
        expect(fates.size).toBe(looks.length);
        expect(cutsMs).toEqual(cutsMs.toSorted((a, b) => a - b));
        for (const [index, gap] of gaps.entries()) {
          expect(gap.endMs).toBeGreaterThan(gap.startMs);
          expect(gap.startMs).toBeGreaterThanOrEqual(gaps[index - 1]?.endMs ?? 0);
          for (const [timeMs, fate] of fates) {
            if (timeMs > gap.startMs && timeMs < gap.endMs) expect(fate).toBe('blind');
          }
        }
      }),
    );
  });
});
