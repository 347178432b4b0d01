import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSeedPlayer, type SeedPlayer } from '../rewrite/seedPlayer.ts';
import { decodeTrack } from '../tracks/trackFormat.ts';
import type { Piece } from './pieces.ts';

/** Which face bundle a seed was recorded with. */
export type FaceBundle = 'assembled' | 'official';
export const FACE_BUNDLES = ['assembled', 'official'] as const satisfies readonly FaceBundle[];

const players = new Map<string, SeedPlayer>();

export function seedFile(name: string, bundle: FaceBundle): string {
  return join(import.meta.dirname, `${name}.${bundle}.track`);
}

/** The player of a seed; read once. */
export function seedPlayer({ name }: Piece, bundle: FaceBundle): SeedPlayer {
  const file = seedFile(name, bundle);
  const known = players.get(file) ?? createSeedPlayer(decodeTrack(readFileSync(file)).frames);
  players.set(file, known);
  return known;
}
