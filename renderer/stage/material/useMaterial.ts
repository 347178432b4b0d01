import { useCallback, useEffect, useRef, useState } from 'react';
import type { PickedMaterial } from '../../../shared/bridge.ts';
import { problemOf } from '../../../shared/problem.ts';
import type { Material } from '../../../shared/rehearsal/material.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call, unwrapped } from '../../capture/bridgeCall.ts';
import { readSlides } from './readSlides.ts';
import { freshSlides, materialOfTake, NOTHING, type StageMaterial, scriptOf } from './stageMaterial.ts';

/** How far a PDF has been read; no page yet while it is being opened. */
export interface Reading {
  readonly page: number | null;
  readonly pages: number;
  cancel(): void;
}

export interface ChosenMaterial {
  readonly material: StageMaterial;
  /** It is that of the talk's last take, and nobody has changed it. */
  readonly fromLast: boolean;
  readonly reading: Reading | null;
  choose(kind: PickedMaterial['kind']): void;
  /** A file that was dropped. */
  drop(file: File): void;
  setScript(script: Material['script']): void;
  removeSlides(): void;
}

/**
 * What the next rehearsal is rehearsed with, as the person adds it and takes it away.
 *
 * @param given What there is from before.
 * @param take The talk's last take: what it was rehearsed with is there again, until the person says otherwise.
 */
export function useMaterial(
  given: StageMaterial | undefined,
  take: string | undefined,
  { tell, dismiss }: Pick<Frame, 'tell' | 'dismiss'>,
): ChosenMaterial {
  const [material, setMaterial] = useState(given ?? NOTHING);
  const [fromLast, setFromLast] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
  const touched = useRef(given !== undefined);
  const stop = useRef<AbortController | null>(null);

  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => {
    if (touched.current) return;
    let wanted = true;
    const offer = (next: StageMaterial) => {
      if (!wanted || touched.current) return;
      setMaterial(next);
      setFromLast(next.script !== null || next.slides !== null);
    };
    if (take === undefined) offer(NOTHING);
    else call(bridge, 'rehearsals.material', take).then((saved) => offer(materialOfTake(take, saved)), tell);
    return () => {
      wanted = false;
    };
  }, [take, tell]);

  const change = useCallback((some: Partial<StageMaterial>) => {
    touched.current = true;
    setFromLast(false);
    setMaterial((before) => ({ ...before, ...some }));
  }, []);

  async function add(picking: Promise<PickedMaterial | null>): Promise<void> {
    dismiss();
    try {
      const picked = await picking;
      if (picked?.kind === 'script') change({ script: scriptOf(picked.name, picked.text) });
      else if (picked?.kind === 'slides') await read(picked);
    } catch (error) {
      if (problemOf(error).kind !== 'canceled') tell(error);
    }
  }

  async function read(picked: { readonly name: string; readonly url: string }): Promise<void> {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const cancel = () => mine.abort();
    const show = (page: number | null, pages: number) => {
      if (!mine.signal.aborted) setReading({ page, pages, cancel });
    };
    show(null, 0);
    try {
      change({ slides: freshSlides(await readSlides(picked, { signal: mine.signal, onPage: show })) });
    } finally {
      if (stop.current === mine) setReading(null);
    }
  }

  return {
    material,
    fromLast,
    reading,
    choose: (kind) => void add(call(bridge, 'material.choose', kind)),
    drop: (file) => void add(bridge.openDroppedMaterial(file).then(unwrapped)),
    setScript: (script) => change({ script }),
    removeSlides: () => change({ slides: null }),
  };
}
