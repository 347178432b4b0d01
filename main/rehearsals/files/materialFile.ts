import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Material, materialSchema, NO_MATERIAL } from '../../../shared/rehearsal/material.ts';
import { codeOf } from '../../disk/diskProblem.ts';
import { parseJson } from '../../disk/lines.ts';
import { replaceDurably } from '../../disk/writeDurably.ts';
import { FILES } from './rehearsalFolder.ts';

/** What a rehearsal was rehearsed with. One that has lost its material, or whose material is damaged, has none: its timeline stands. */
export async function readMaterial(folder: string): Promise<Material> {
  try {
    const read = materialSchema.safeParse(parseJson(await readFile(join(folder, FILES.material), 'utf8')));
    return read.success ? read.data : NO_MATERIAL;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return NO_MATERIAL;
    throw error;
  }
}

/** Replaces it as a whole; it is on disk when the promise resolves. */
export async function writeMaterial(folder: string, material: Material): Promise<void> {
  await replaceDurably(join(folder, FILES.material), `${JSON.stringify(material)}\n`);
}
