import { LONGEST_SCRIPT, type Material, type Slide, slideUrl } from '../../../shared/rehearsal/material.ts';
import type { SlidePicture } from '../../capture/camera/rehearseWithCamera.ts';
import type { ReadSlides } from './readSlides.ts';

/** The picture of a page: just drawn, or saved with an earlier take and to be had from there. */
export interface Picture extends SlidePicture {
  readonly source: Blob | string;
}

export interface StageSlides {
  readonly name: string;
  readonly pages: readonly Slide[];
  /** One a page, in the order of `pages`. */
  readonly pictures: readonly Picture[];
}

/** What the next rehearsal is rehearsed with. */
export interface StageMaterial {
  readonly script: Material['script'];
  readonly slides: StageSlides | null;
}

export const NOTHING: StageMaterial = { script: null, slides: null };

/** Slides as they were just read. */
export function freshSlides({ name, pages, pictures }: ReadSlides): StageSlides {
  return {
    name,
    pages,
    pictures: pages.map(({ page }, index) => {
      const source = pictures[index] ?? new Blob();
      return { page, source, bytes: async () => new Uint8Array(await source.arrayBuffer()) };
    }),
  };
}

/** What an earlier take was rehearsed with. */
export function materialOfTake(id: string, { script, slides }: Material): StageMaterial {
  const pictureOf = ({ page }: Slide): Picture => {
    const source = slideUrl(id, page);
    const bytes = async () => {
      const saved = await fetch(source);
      return saved.ok ? new Uint8Array(await saved.arrayBuffer()) : null;
    };
    return { page, source, bytes };
  };
  return { script, slides: slides && { ...slides, pictures: slides.pages.map(pictureOf) } };
}

/** As it is saved; undefined where there is nothing. */
export function savedMaterial({ script, slides }: StageMaterial): Material | undefined {
  if (script === null && slides === null) return undefined;
  return { script, slides: slides && { name: slides.name, pages: [...slides.pages] } };
}

/** A script as far as it may go; null for one that says nothing. */
export function scriptOf(name: string, text: string): Material['script'] {
  return text.trim() === '' ? null : { name, text: text.slice(0, LONGEST_SCRIPT) };
}
