import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readLabels } from '../films/findFilms.ts';
import type { WrittenLabels } from '../films/writtenLabels.ts';
import people from './people.json' with { type: 'json' };
import { type Standing, standingOf } from './standing.ts';
import { STILL_MS } from './stills/motion.ts';

/** Where a piece of material comes from; each is reported by itself. */
export const SOURCES = {
  pictures: 'Real people, one picture each, ten seconds of a moving camera',
  'real films': 'Real people, short films',
  rendered: 'Rendered persons, four of four kinds',
  'known films': 'The rendered person and the seated speaker that thresholds were set on',
} as const;
export type SourceName = keyof typeof SOURCES;

/** One film or picture of one person, or of nobody. */
export interface Piece {
  readonly name: string;
  readonly source: SourceName;
  readonly person: string;
  readonly standing: Standing;
  readonly tags: readonly string[];
  /** Of the film or picture. */
  readonly path: string;
  readonly isStill: boolean;
  readonly labels: WrittenLabels;
  readonly note: string;
}

const stillsSchema = z.array(
  z.object({
    file: z.string().min(1),
    truth: z.array(z.string()),
    maybe: z.array(z.string()),
    note: z.string().default(''),
  }),
);

const SAME_PERSON: Readonly<Record<string, string>> = people.samePerson;
const TAGS: Readonly<Record<string, readonly string[]>> = people.tags;

/** Everything of the folder that is labelled. Throws a sentence when the folder is not there. */
export async function findMaterial(folder: string): Promise<Piece[]> {
  if (!existsSync(join(folder, 'real', 'labels.json')))
    throw new Error(
      `There are no labelled pictures of people in "${folder}". Give the folder that has them with --media.`,
    );
  const stills = stillsSchema.parse(JSON.parse(await readFile(join(folder, 'real', 'labels.json'), 'utf8')));
  const pieces: Piece[] = stills.map(({ file, truth, maybe, note }) => {
    const whole = (behavior: string) => ({ behavior, startMs: 0, endMs: STILL_MS });
    const labels = { durationMs: STILL_MS, behaviors: truth.map(whole), tolerated: maybe.map(whole) };
    return { ...about(file, 'pictures'), path: join(folder, 'real', file), isStill: true, labels, note };
  });
  pieces.push(...(await films(join(folder, 'real-films'), 'labels.json', 'real films')));
  pieces.push(...(await films(folder, 'people-labels.json', 'rendered')));
  pieces.push(...(await films(folder, 'avatar-labels.json', 'known films')));
  return pieces.filter(({ path }) => existsSync(path));
}

async function films(folder: string, file: string, source: SourceName): Promise<Piece[]> {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return Object.entries(await readLabels(path)).map(([name, labels]) => ({
    ...about(name, source),
    path: join(folder, name),
    isStill: false,
    labels,
    note: '',
  }));
}

function about(name: string, source: SourceName): Pick<Piece, 'name' | 'source' | 'person' | 'standing' | 'tags'> {
  const person = SAME_PERSON[name] ?? name;
  const tags = Object.keys(TAGS).filter((tag) => TAGS[tag]?.includes(name));
  return { name, source, person, standing: standingOf(person), tags };
}
