import type { Page } from 'playwright/test';
import type { Bridge } from '../shared/bridge.ts';
import type { Gap } from '../shared/rehearsal/gaps.ts';
import type { BehaviorEvent, SignalRow, Source, Timeline } from '../shared/rehearsal/timeline.ts';
import { readEvalSet } from './lab/coach/evalSet.ts';

declare global {
  interface Window {
    readonly greenroom: Bridge;
  }
}

export interface ToldRehearsal {
  readonly title: string;
  readonly source: Source;
  readonly durationMs: number;
  readonly gaps?: Gap[];
  /** What was measured; without it there are no curves. */
  readonly rows?: SignalRow[];
  readonly moments: readonly { readonly event: BehaviorEvent; readonly strip: Uint8Array }[];
  /** All at once, or one after the other as they happen. */
  readonly atOnce?: boolean;
}

/** A rehearsal that the page tells the main process about as the perception does, without waiting for a film to be watched. */
export async function tellOfRehearsal(page: Page, { moments, ...rehearsal }: ToldRehearsal): Promise<void> {
  const told = moments.map(({ event, strip }) => ({ event, strip: [...strip] }));
  await page.evaluate(
    async ({ title, source, durationMs, gaps, rows, atOnce, told }) => {
      const begun = await window.greenroom.call('rehearsals.start', {
        title,
        source,
        models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
        ...(source.kind === 'camera' && { recordingType: 'video/webm' }),
      });
      if (!begun.ok) throw new Error(begun.problem.kind);
      const { id } = begun.value;
      if (source.kind === 'camera')
        await window.greenroom.call('rehearsals.record', { id, slice: Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3) });
      const tell = ({ event, strip }: (typeof told)[number]) =>
        window.greenroom.call('rehearsals.addEvent', { id, event, strip: Uint8Array.from(strip) });
      if (rows) await window.greenroom.call('rehearsals.addSignals', { id, rows });
      if (atOnce) await Promise.all(told.map(tell));
      else for (const moment of told) await tell(moment);
      const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };
      const end = { durationMs, baseline: {}, coverage: {}, engine, ...(gaps && { gaps }) };
      await window.greenroom.call('rehearsals.finish', { id, ...end });
    },
    { ...rehearsal, told },
  );
}

/** The moments of the sample with their pictures, as if it had just been watched. */
export async function tellOfSample(page: Page, title: string, gaps?: Gap[], rows?: SignalRow[]): Promise<void> {
  const items = (await readEvalSet()).filter(({ event, strip }) => strip && !event.id.endsWith('-swapped'));
  const moments = items.flatMap(({ event, strip }) => (strip ? [{ event, strip }] : []));
  await tellOfRehearsal(page, {
    title,
    source: { kind: 'sample' },
    durationMs: 48_000,
    moments,
    ...(gaps && { gaps }),
    ...(rows && { rows }),
  });
}

/** Every rehearsal, the newest first, read the way the screens read them. */
export function readLibrary(page: Page): Promise<Timeline[]> {
  return page.evaluate(async () => {
    const list = await window.greenroom.call('rehearsals.list', undefined);
    if (!list.ok) throw new Error(list.problem.kind);
    return Promise.all(
      list.value.rehearsals.map(async ({ id }) => {
        const read = await window.greenroom.call('rehearsals.read', id);
        if (!read.ok) throw new Error(read.problem.kind);
        return read.value;
      }),
    );
  });
}
