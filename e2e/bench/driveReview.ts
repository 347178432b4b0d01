/** What was measured in the window, in ms. */
export interface ReviewTimes {
  /** From the click on a rehearsal until its bars were drawn, for each time it was opened. */
  readonly openMs: readonly number[];
  /** Lengths of the frames: of an untouched page, and of one that is drawn anew in every frame. */
  readonly frames: Readonly<Record<'idle' | 'scrub' | 'zoom' | 'pan', readonly number[]>>;
}

/**
 * Uses the review as somebody with quick hands does. It runs in the app's own page, as text: it may use nothing from outside itself.
 *
 * @param title Of the rehearsal.
 */
export async function driveReview(title: string, home: string, spanMs: number): Promise<ReviewTimes> {
  const FRAMES = 180;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  async function found<T extends Element>(find: () => T | null | undefined): Promise<T> {
    for (;;) {
      const element = find();
      if (element) return element;
      await frame();
    }
  }
  const named = (name: string) =>
    [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(name));

  const openMs: number[] = [];
  for (let time = 0; time < 6; time++) {
    const row = await found(() => named(title));
    await frame();
    const from = performance.now();
    row.click();
    await found(() => document.querySelector('.lanes .moment'));
    // The first of the two is drawn with the bars in it, the second begins when it was.
    await frame();
    await frame();
    openMs.push(performance.now() - from);
    if (time < 5) (await found(() => named(home))).click();
  }
  const bar = await found(() => document.querySelector<HTMLElement>('.lanes .moment'));
  bar.click();
  await found(() => document.querySelector('.curve canvas'));

  async function drawing(change: (index: number) => void): Promise<number[]> {
    const lengths: number[] = [];
    let last = await frame();
    for (let index = 0; index < FRAMES; index++) {
      change(index);
      const now = await frame();
      lengths.push(now - last);
      last = now;
    }
    return lengths;
  }
  const handle = await found(() => document.querySelector<HTMLInputElement>('.ruler input'));
  const lanes = await found(() => document.querySelector<HTMLElement>('.lanes'));
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const seek = (ms: number) => {
    put?.call(handle, String(ms));
    handle.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const idle = await drawing(() => {});
  const scrub = await drawing((index) => seek((index / FRAMES) * spanMs));
  seek(spanMs / 2);
  const zoom = await drawing((index) => press(index % 20 < 10 ? '+' : '-'));
  for (let step = 0; step < 6; step++) press('+');
  const pan = await drawing(() => {
    lanes.scrollLeft += 40;
  });
  return { openMs, frames: { idle, scrub, zoom, pan } };
}
