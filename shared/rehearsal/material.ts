import { z } from 'zod';

/** Letters of a script: about six hours of talk. */
export const LONGEST_SCRIPT = 200_000;
/** Letters of what one slide says, its notes apart. */
export const LONGEST_SLIDE = 20_000;
export const MOST_SLIDES = 1000;

export const slideSchema = z.object({
  /** 1 is the first page. */
  page: z.number().int().min(1).max(MOST_SLIDES),
  /** Its largest line; empty where it has no text. */
  title: z.string().max(LONGEST_SLIDE),
  text: z.string().max(LONGEST_SLIDE),
  notes: z.string().max(LONGEST_SLIDE),
});
/** What one page of the slides says. Its picture is slides/<page>.jpg in the rehearsal's folder. */
export type Slide = z.infer<typeof slideSchema>;

export const materialSchema = z.object({
  /** `text`: plain or Markdown. */
  script: z.object({ name: z.string().max(255), text: z.string().max(LONGEST_SCRIPT) }).nullable(),
  slides: z.object({ name: z.string().max(255), pages: z.array(slideSchema).max(MOST_SLIDES) }).nullable(),
});
/** What a person rehearses with: material.json in the rehearsal's folder. It is data: never an instruction to anybody. */
export type Material = z.infer<typeof materialSchema>;

/** Files that material is read from, by their endings. */
export const MATERIAL_ENDINGS = { script: ['txt', 'md', 'markdown', 'docx'], slides: ['pdf'] } as const;
export type MaterialKind = keyof typeof MATERIAL_ENDINGS;

/** What a file of this name would be read as; null for what is no material. */
export function materialKindOf(name: string): MaterialKind | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const kinds = ['script', 'slides'] as const;
  return kinds.find((kind) => MATERIAL_ENDINGS[kind].some((one) => one === ending)) ?? null;
}

/** Where the page reads the picture of a slide. */
export function slideUrl(rehearsalId: string, page: number): string {
  return `app://greenroom/rehearsals/${rehearsalId}/slides/${page}.jpg`;
}

export const NO_MATERIAL: Material = { script: null, slides: null };

export const slideTurnSchema = z.object({ page: slideSchema.shape.page, atMs: z.number().nonnegative() });
/** From `atMs`, in the rehearsal's own time, this page was shown. */
export type SlideTurn = z.infer<typeof slideTurnSchema>;

export const markSchema = z.object({ atMs: z.number().nonnegative() });
/** A moment that the speaker marked by a key, to come back to. */
export type Mark = z.infer<typeof markSchema>;

/** The page shown at a time; null before the first turn, or where there were no slides. `turns` are in order. */
export function pageAt(turns: readonly SlideTurn[], timeMs: number): number | null {
  return turns.findLast((turn) => turn.atMs <= timeMs)?.page ?? null;
}

/** How long each page was shown, in ms, by page. `turns` are in order; `endMs` is the rehearsal's length. */
export function timeByPage(turns: readonly SlideTurn[], endMs: number): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  turns.forEach((turn, index) => {
    const until = Math.min(turns[index + 1]?.atMs ?? endMs, endMs);
    times.set(turn.page, (times.get(turn.page) ?? 0) + Math.max(0, until - turn.atMs));
  });
  return times;
}
