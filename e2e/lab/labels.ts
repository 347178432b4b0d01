import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const spanSchema = z.object({
  /** Id in the catalogue. One that this version does not know is listed as not judged. */
  behavior: z.string().min(1),
  startMs: z.number().nonnegative(),
  endMs: z.number().positive(),
});

/** What really happens in a film or a track. Times are where a movement is half-way in and half-way out. */
export const labelsSchema = z.object({
  durationMs: z.number().positive(),
  behaviors: z.array(spanSchema),
  /** True side effects of what is labelled: an event there counts neither for nor against. */
  tolerated: z.array(spanSchema.extend({ why: z.string().optional() })),
  /** Strengths that are labelled wherever they occur. Others that are found count neither way: calm talk is not labelled. */
  complete: z.array(z.string()).optional(),
});
export type Labels = z.infer<typeof labelsSchema>;
export type Label = z.infer<typeof spanSchema>;

/** A labels file: the films that lie beside it, by file name. */
export const labelsFileSchema = z.object({ films: z.record(z.string(), labelsSchema) });

export interface LabelledFilm {
  readonly name: string;
  readonly path: string;
  readonly labels: Labels;
}

/** The films of every `*labels.json` in `folder`. Throws a sentence when there is none, or when one is not as documented. */
export async function findFilms(folder: string): Promise<LabelledFilm[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`--films: "${folder}" cannot be read (${error.code ?? error.message}). Give a folder with films.`);
  });
  const files = names.filter((name) => /labels\.json$/i.test(name)).toSorted();
  if (files.length === 0) {
    throw new Error(`--films: there is no labels file in "${folder}". e2e/lab/README.md shows what one looks like.`);
  }
  const films: LabelledFilm[] = [];
  for (const file of files) {
    for (const [name, labels] of Object.entries(await readLabels(join(folder, file)))) {
      if (!names.includes(name)) throw new Error(`${file} labels "${name}", which does not lie beside it.`);
      films.push({ name, path: join(folder, name), labels });
    }
  }
  return films;
}

/** The labels of each film in one labels file. */
export async function readLabels(file: string): Promise<Record<string, Labels>> {
  try {
    return labelsFileSchema.parse(JSON.parse(await readFile(file, 'utf8'))).films;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${file} is not a labels file as e2e/lab/README.md describes it: ${reason}`, { cause: error });
  }
}
